using System.Security.Cryptography;
using System.Text;
using Extractor.Ocr.Recognition;
using Extractor.Ocr.Scans;
using Extractor.Pdf;
using Extractor.Pdf.Images;

namespace Extractor.Ocr;

/// <summary>
/// Keeps what was read of a sheet under the hash of its pictures, their places, this build and its models, so that a page is
/// recognised once. A file that is damaged or cannot be written costs nothing but the work.
/// </summary>
internal sealed class SheetCache(string folder, string version, string words)
{
    /// <summary>The name under which a sheet is kept.</summary>
    /// <param name="images">In the order in which the page paints them.</param>
    public string Key(PdfPage page, IEnumerable<(PlacedImage Placed, PdfImage Image)> images, bool isScan)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Add(hash, $"{version}|{words}|{page.Width:R}|{page.Height:R}|{isScan}");
        foreach (var (placed, image) in images)
        {
            Add(hash, $"|{placed.Frame}|{placed.Clip}");
            for (var one = image; one is not null; one = one.Mask) Add(hash, one);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    public RecognizedSheet? Read(string key)
    {
        try
        {
            using var input = new BinaryReader(new MemoryStream(File.ReadAllBytes(PathOf(key))), Encoding.UTF8);
            return ReadSheet(input);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException or OverflowException)
        {
            return null;
        }
    }

    public void Write(string key, RecognizedSheet sheet)
    {
        var path = PathOf(key);
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            var bytes = new MemoryStream();
            using (var output = new BinaryWriter(bytes, Encoding.UTF8)) Write(output, sheet);
            var temporary = $"{path}.{Environment.ProcessId}-{Environment.CurrentManagedThreadId}";
            File.WriteAllBytes(temporary, bytes.ToArray());
            File.Move(temporary, path, overwrite: true);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // The next run recognises the page again.
        }
    }

    private static void Add(IncrementalHash hash, PdfImage image)
    {
        Add(hash, $"|{image.Width}|{image.Height}|{image.Filter}|{image.BitsPerComponent}|{image.Colors}|{image.Components}|{image.IsInverted}");
        Add(hash, $"|{image.IsStencil}|{image.IsWhite}|{image.Fax}|");
        hash.AppendData(image.Bytes.Span);
        if (image.Globals is { } globals) hash.AppendData(globals.Span);
        if (image.Palette is { } palette) hash.AppendData(palette.Span);
    }

    private static void Add(IncrementalHash hash, FormattableString text) => hash.AppendData(Encoding.UTF8.GetBytes(FormattableString.Invariant(text)));

    private string PathOf(string key) => Path.Combine(folder, key[..2], key);

    private static void Write(BinaryWriter output, RecognizedSheet sheet)
    {
        output.Write(sheet.Width);
        output.Write(sheet.Height);
        output.Write(sheet.DotsPerInch);
        output.Write(sheet.Quarters);
        output.Write(sheet.Angle);
        output.Write(sheet.Lines.Count);
        foreach (var line in sheet.Lines) Write(output, line);
        output.Write(sheet.Rulings.Count);
        foreach (var line in sheet.Rulings)
        {
            output.Write(line.IsHorizontal);
            output.Write(line.Position);
            output.Write(line.From);
            output.Write(line.To);
            output.Write(line.Thickness);
        }
    }

    private static void Write(BinaryWriter output, RecognizedLine line)
    {
        output.Write(line.Ink.Left);
        output.Write(line.Ink.Top);
        output.Write(line.Ink.Right);
        output.Write(line.Ink.Bottom);
        output.Write(line.Size);
        output.Write(line.Baseline);
        output.Write(line.Alternative ?? "");
        output.Write(line.Glyphs.Count);
        for (var i = 0; i < line.Glyphs.Count; i++)
        {
            output.Write(line.Glyphs[i].Text);
            output.Write(line.Glyphs[i].Confidence);
            output.Write(line.Extents[i].From);
            output.Write(line.Extents[i].To);
        }
    }

    private static RecognizedSheet ReadSheet(BinaryReader input)
    {
        var (width, height, dotsPerInch, quarters, angle) = (input.ReadInt32(), input.ReadInt32(), input.ReadDouble(), input.ReadInt32(), input.ReadDouble());
        var lines = new List<RecognizedLine>();
        for (var count = input.ReadInt32(); count > 0; count--) lines.Add(ReadLine(input));
        var rulings = new List<RasterLine>();
        for (var count = input.ReadInt32(); count > 0; count--)
            rulings.Add(new RasterLine(input.ReadBoolean(), input.ReadDouble(), input.ReadDouble(), input.ReadDouble(), input.ReadDouble()));
        return new RecognizedSheet(width, height, dotsPerInch, quarters, angle, lines, rulings);
    }

    private static RecognizedLine ReadLine(BinaryReader input)
    {
        var ink = new PixelBox(input.ReadInt32(), input.ReadInt32(), input.ReadInt32(), input.ReadInt32());
        var (size, baseline, alternative) = (input.ReadDouble(), input.ReadDouble(), input.ReadString());
        var glyphs = new List<RecognizedGlyph>();
        var extents = new List<(double, double)>();
        for (var count = input.ReadInt32(); count > 0; count--)
        {
            glyphs.Add(new RecognizedGlyph(input.ReadString(), 0, 0, input.ReadDouble()));
            extents.Add((input.ReadDouble(), input.ReadDouble()));
        }

        return new RecognizedLine(ink, glyphs, extents, size, baseline, alternative.Length == 0 ? null : alternative);
    }
}
