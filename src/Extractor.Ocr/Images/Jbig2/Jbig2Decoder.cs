using Extractor.Pdf.Images;

namespace Extractor.Ocr.Images.Jbig2;

/// <summary>
/// JBIG2 as PDFs hold it (ITU-T T.88; ISO 32000-2, 7.4.7): generic regions, symbols and text regions in arithmetic
/// codes, and their refinements. Halftones and Huffman codes, which scanners of text do not make, are named.
/// </summary>
internal sealed class Jbig2Decoder
{
    private const uint UnknownHeight = 0xFFFFFFFF;

    private readonly Dictionary<uint, List<Bitmap>> _dictionaries = [];
    private readonly Dictionary<uint, Bitmap> _intermediate = [];
    private readonly SampleBudget _budget = new();
    private readonly int _height;
    private Bitmap? _page;

    private Jbig2Decoder(int height) => _height = height;

    /// <summary>Samples of one bit, rows filled up to whole bytes; 0 is black, as PDFs have it.</summary>
    /// <exception cref="UnreadableImageException">It holds what is not decoded here, or is damaged before anything shows.</exception>
    public static ReadOnlyMemory<byte> Decode(PdfImage image)
    {
        var decoder = new Jbig2Decoder(image.Height);
        if (image.Globals is { } globals) foreach (var segment in Jbig2Segment.ReadAll(globals)) decoder.Read(segment);
        foreach (var segment in Jbig2Segment.ReadAll(image.Bytes)) decoder.Read(segment);
        return Packed(decoder._page ?? throw new UnreadableImageException("its JBIG2 data holds no page"), image.Width, image.Height);
    }

    private static byte[] Packed(Bitmap page, int width, int height)
    {
        var stride = (width + 7) / 8;
        var samples = new byte[stride * height];
        samples.AsSpan().Fill(0xFF);
        for (var y = 0; y < Math.Min(height, page.Height); y++)
        {
            var row = page.Row(y);
            for (var x = 0; x < Math.Min(width, row.Length); x++) if (row[x] != 0) samples[(y * stride) + (x >> 3)] ^= (byte)(0x80 >> (x & 7));
        }

        return samples;
    }

    private void Read(Jbig2Segment segment)
    {
        var data = new SegmentData(segment.Data);
        switch (segment.Kind)
        {
            case Jbig2SegmentKind.Page:
                ReadPage(data);
                break;
            case Jbig2SegmentKind.SymbolDictionary:
                _dictionaries[segment.Number] = SymbolDictionary.Read(data, Symbols(segment), _budget);
                break;
            case Jbig2SegmentKind.IntermediateText or Jbig2SegmentKind.Text or Jbig2SegmentKind.LosslessText:
                Lay(segment, data, ReadText);
                break;
            case Jbig2SegmentKind.IntermediateGeneric or Jbig2SegmentKind.Generic or Jbig2SegmentKind.LosslessGeneric:
                Lay(segment, data, ReadGeneric);
                break;
            case Jbig2SegmentKind.IntermediateRefinement or Jbig2SegmentKind.Refinement or Jbig2SegmentKind.LosslessRefinement:
                Lay(segment, data, ReadRefinement);
                break;
            case Jbig2SegmentKind.PatternDictionary or Jbig2SegmentKind.IntermediateHalftone or Jbig2SegmentKind.Halftone or Jbig2SegmentKind.LosslessHalftone:
                throw new UnreadableImageException("its JBIG2 data holds a halftone, which is not decoded here");
            case Jbig2SegmentKind.Tables:
                throw new UnreadableImageException("its JBIG2 data is in Huffman codes, which are not decoded here");
        }
    }

    private void ReadPage(SegmentData data)
    {
        var (width, height) = (data.Long(), data.Long());
        data.Take(8);
        _page = new Bitmap(width, height == UnknownHeight ? _height : height);
        if ((data.Byte() & 4) != 0) _page.Samples.AsSpan().Fill(1);
    }

    /// <summary>Reads a region and lays it on the page, or keeps it for another to refine.</summary>
    private void Lay(Jbig2Segment segment, SegmentData data, Func<Jbig2Segment, SegmentData, Area, Bitmap> read)
    {
        var area = new Area(data.Long(), data.Long(), data.Long(), data.Long(), (CombinationOperator)(data.Byte() & 7));
        _budget.Take(area.Width, area.Height);
        var bitmap = read(segment, data, area);
        if (segment.Kind is Jbig2SegmentKind.IntermediateText or Jbig2SegmentKind.IntermediateGeneric or Jbig2SegmentKind.IntermediateRefinement)
            _intermediate[segment.Number] = bitmap;
        else _page?.Combine(bitmap, area.Left, area.Top, area.How);
    }

    private Bitmap ReadText(Jbig2Segment segment, SegmentData data, Area area)
    {
        var flags = data.Short();
        if ((flags & 1) != 0) throw new UnreadableImageException("its JBIG2 text is in Huffman codes, which are not decoded here");
        var region = TextRegion.Of(flags);
        var refinement = region.IsRefined ? RefinementRegion.Of((flags >> 15) & 1, data) : null;
        var count = data.Long();
        var symbols = Symbols(segment);
        var reader = new SymbolReader(new ArithmeticDecoder(data.Rest), SymbolReader.CodeLength(symbols.Count), refinement, _budget);
        return region.Read(reader, symbols, area.Width, area.Height, count);
    }

    private static Bitmap ReadGeneric(Jbig2Segment segment, SegmentData data, Area area)
    {
        var flags = data.Byte();
        if ((flags & 1) != 0) return GenericRegion.ReadFax(data.Rest, area.Width, area.Height);
        if ((flags & 0x10) != 0) throw new UnreadableImageException("its JBIG2 data uses the extended template, which is not decoded here");
        var region = GenericRegion.Of((flags >> 1) & 3, data);
        return region.Read(new ArithmeticDecoder(data.Rest), area.Width, area.Height, isTypical: (flags & 8) != 0);
    }

    private Bitmap ReadRefinement(Jbig2Segment segment, SegmentData data, Area area)
    {
        var flags = data.Byte();
        var region = RefinementRegion.Of(flags & 1, data);
        var other = segment.Refers.Select(_intermediate.GetValueOrDefault).FirstOrDefault(bitmap => bitmap is not null)
            ?? _page?.Part(area.Left, area.Top, area.Width, area.Height)
            ?? throw new UnreadableImageException("its JBIG2 data holds no page");
        return region.Read(new ArithmeticDecoder(data.Rest), area.Width, area.Height, other, (0, 0), isTypical: (flags & 2) != 0);
    }

    private List<Bitmap> Symbols(Jbig2Segment segment) => [.. segment.Refers.SelectMany(number => _dictionaries.GetValueOrDefault(number) ?? [])];

    /// <summary>Where a region lies on the page, in samples.</summary>
    private readonly record struct Area(uint Width, uint Height, uint Left, uint Top, CombinationOperator How);
}
