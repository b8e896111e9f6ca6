namespace Extractor.Ocr.Images.Jbig2;

/// <summary>Pictures of letters that text regions lay out (ITU-T T.88, 6.5 and 7.4.2).</summary>
internal static class SymbolDictionary
{
    /// <summary>Symbols of one dictionary: more than a document has kinds of letters.</summary>
    private const uint MostSymbols = 1 << 20;

    /// <param name="given">The symbols of the dictionaries that it refers to.</param>
    public static List<Bitmap> Read(SegmentData data, List<Bitmap> given, SampleBudget budget)
    {
        var flags = data.Short();
        if ((flags & 1) != 0) throw new UnreadableImageException("its JBIG2 symbols are in Huffman codes, which are not decoded here");
        if ((flags & 0x100) != 0) throw new UnreadableImageException("its JBIG2 symbols go on from another dictionary's statistics, which is not decoded here");
        var isAggregated = (flags & 2) != 0;
        var generic = GenericRegion.Of((flags >> 10) & 3, data);
        var refinement = isAggregated ? RefinementRegion.Of((flags >> 12) & 1, data) : null;
        var (exported, made) = (data.Long(), data.Long());
        if (exported > MostSymbols || made > MostSymbols) throw new UnreadableImageException("its JBIG2 data is damaged");
        var decoder = new ArithmeticDecoder(data.Rest);
        var symbols = given.ToList();
        var reader = new SymbolReader(decoder, SymbolReader.CodeLength(given.Count + (int)made), refinement, budget);
        var height = 0L;
        while (symbols.Count < given.Count + made)
        {
            height += reader.Value("IADH");
            var width = 0L;
            while (reader.Next("IADW") is { } wider)
            {
                width += wider;
                budget.Take(width, height);
                if (symbols.Count >= given.Count + made) throw new UnreadableImageException("its JBIG2 data is damaged");
                symbols.Add(isAggregated ? Aggregated(reader, symbols, width, height) : generic.Read(decoder, width, height, isTypical: false));
            }
        }

        return Exported(reader, symbols, (int)exported);
    }

    /// <summary>A symbol made of others, or one of them in another shape.</summary>
    private static Bitmap Aggregated(SymbolReader reader, List<Bitmap> symbols, long width, long height)
    {
        var count = reader.Value("IAAI");
        if (count != 1) return TextRegion.OfSymbol.Read(reader, symbols, width, height, count);
        var symbol = reader.Symbol(symbols);
        return reader.Refined(symbol, width, height, (reader.Value("IARDX"), reader.Value("IARDY")));
    }

    /// <summary>Runs of symbols that are left out and given on by turns.</summary>
    private static List<Bitmap> Exported(SymbolReader reader, List<Bitmap> symbols, int count)
    {
        var exported = new List<Bitmap>();
        var isGiven = false;
        for (var at = 0; at < symbols.Count; isGiven = !isGiven)
        {
            var run = reader.Value("IAEX");
            if (run < 0 || run > symbols.Count - at || (run == 0 && isGiven)) throw new UnreadableImageException("its JBIG2 data is damaged");
            if (isGiven) exported.AddRange(symbols.GetRange(at, run));
            at += run;
        }

        return exported.Count == count ? exported : throw new UnreadableImageException("its JBIG2 data is damaged");
    }
}
