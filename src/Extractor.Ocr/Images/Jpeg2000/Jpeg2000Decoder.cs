using System.Buffers.Binary;
using Extractor.Pdf.Images;

namespace Extractor.Ocr.Images.Jpeg2000;

/// <summary>JPEG 2000 (ITU-T T.800), as a file or a bare codestream → plain samples of eight bits.</summary>
internal static class Jpeg2000Decoder
{
    private const uint CodestreamBox = 0x6A703263;

    /// <summary>Samples of all components; a sheet of A3 in colour at 300 dots an inch has 52 million, and each takes nine bytes meanwhile.</summary>
    private const long MostSamples = 60_000_000;

    /// <exception cref="UnreadableImageException">The data is none, is damaged or coded in a way that is not decoded here.</exception>
    public static PdfImage Decode(PdfImage image)
    {
        var stream = Codestream.Read(FindCodestream(image.Bytes));
        var (width, height, count) = (stream.Image.Width, stream.Image.Height, stream.Components.Count);
        if ((long)width * height * count > MostSamples) throw new UnreadableImageException("its JPEG 2000 data asks for more than a page needs");
        var samples = new byte[width * height * count];
        foreach (var (tile, parts) in stream.Tiles) if (tile < stream.TilesAcross * stream.TilesDown) Paint(stream, tile, Joined(parts), samples);
        return image with
        {
            Width = width,
            Height = height,
            Encoding = ImageEncoding.Samples,
            Bytes = Kept(samples, count, Painted(image, count)),
            BitsPerComponent = 8,
            Components = image.Palette is null ? Painted(image, count) : image.Components,
            Colors = image.Palette is not null || image.Components == count ? image.Colors : Painted(image, count) == 3 ? ColorModel.Rgb : ColorModel.Gray,
        };
    }

    /// <summary>Components that are colours: the file's colour space tells, else a second and a fourth one are opacity.</summary>
    private static int Painted(PdfImage image, int count) => image.Palette is not null ? 1 : image.Components == count ? count : count >= 3 ? 3 : 1;

    /// <summary>The boxes of a JP2 file lead to it.</summary>
    private static ReadOnlyMemory<byte> FindCodestream(ReadOnlyMemory<byte> data)
    {
        for (var at = 0; at + 8 <= data.Length;)
        {
            var (length, kind) = ((long)BinaryPrimitives.ReadUInt32BigEndian(data.Span[at..]), BinaryPrimitives.ReadUInt32BigEndian(data.Span[(at + 4)..]));
            var head = length == 1 ? 16 : 8;
            if (length == 1 && at + 16 <= data.Length) length = (long)Math.Min(long.MaxValue, BinaryPrimitives.ReadUInt64BigEndian(data.Span[(at + 8)..]));
            if (kind == CodestreamBox && at + head <= data.Length) return data[(at + head)..];
            if (length < 8 || length > data.Length - at) break;
            at += (int)length;
        }

        return data;
    }

    private static void Paint(Codestream stream, int number, ReadOnlyMemory<byte> data, byte[] samples)
    {
        var (first, column, row) = (stream.FirstTile, number % stream.TilesAcross, number / stream.TilesAcross);
        var area = new Area(first.Left + (column * first.Width), first.Top + (row * first.Height),
            first.Left + ((column + 1) * first.Width), first.Top + ((row + 1) * first.Height)).Within(stream.Image);
        if (area.IsEmpty) return;
        var tile = stream.Components.Select((component, i) =>
            new TileComponent(area.Thinned(component.Across, component.Down), stream.CodingOf(i), stream.QuantizationOf(i), component.Depth)).ToList();
        PacketReader.Read(data, tile, stream.Components, stream.Progression);
        var planes = tile.ConvertAll(TilePlane.Of);
        if (stream.Progression.MixesColors && planes.Count >= 3 && planes[1].Length == planes[0].Length && planes[2].Length == planes[0].Length)
            TilePlane.Unmix(planes, tile[0].Coding.IsReversible);
        for (var c = 0; c < planes.Count; c++) Lay(stream, c, tile[c].Area, planes[c], area, samples);
    }

    private static void Lay(Codestream stream, int number, Area own, float[] plane, Area area, byte[] samples)
    {
        var component = stream.Components[number];
        var (middle, most) = (component.IsSigned ? 0 : 1L << (component.Depth - 1), (1L << component.Depth) - 1);
        for (var y = area.Top; y < area.Bottom; y++)
        {
            for (var x = area.Left; x < area.Right; x++)
            {
                var at = (((y / component.Down) - own.Top) * own.Width) + (x / component.Across) - own.Left;
                var value = at >= 0 && at < plane.Length ? Math.Clamp(plane[at] + middle + 0.5f, 0, most) : 0;
                samples[((((y - stream.Image.Top) * stream.Image.Width) + x - stream.Image.Left) * stream.Components.Count) + number] =
                    component.Depth == 8 ? (byte)value : (byte)(value * 255 / most);
            }
        }
    }

    private static byte[] Kept(byte[] samples, int count, int kept)
    {
        if (kept >= count) return samples;
        var less = new byte[samples.Length / count * kept];
        for (var i = 0; i < less.Length; i++) less[i] = samples[(i / kept * count) + (i % kept)];
        return less;
    }

    private static ReadOnlyMemory<byte> Joined(List<ReadOnlyMemory<byte>> parts) =>
        parts.Count == 1 ? parts[0] : parts.SelectMany(part => part.ToArray()).ToArray();
}
