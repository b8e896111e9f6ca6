namespace Extractor.Ocr.Images.Jbig2;

/// <summary>Symbols laid on a picture strip by strip (ITU-T T.88, 6.4).</summary>
/// <param name="Strips">Rows of a strip.</param>
/// <param name="Corner">The corner of a symbol that its place is of: 0 bottom left, 1 top left, 2 bottom right, 3 top right.</param>
/// <param name="IsTransposed">Strips run down instead of across.</param>
/// <param name="Gap">Added to every distance between two symbols.</param>
/// <param name="IsRefined">A symbol may be told in another shape.</param>
internal sealed record TextRegion(int Strips, int Corner, bool IsTransposed, CombinationOperator How, bool IsBlack, int Gap, bool IsRefined)
{
    /// <summary>Several symbols that make a new one of a dictionary.</summary>
    public static readonly TextRegion OfSymbol = new(1, Corner: 1, IsTransposed: false, CombinationOperator.Or, IsBlack: false, Gap: 0, IsRefined: true);

    /// <summary>From the flags of a segment.</summary>
    public static TextRegion Of(int flags) => new(
        1 << ((flags >> 2) & 3),
        (flags >> 4) & 3,
        (flags & 0x40) != 0,
        (CombinationOperator)((flags >> 7) & 3),
        (flags & 0x200) != 0,
        ((flags >> 10) & 31) << 27 >> 27,
        (flags & 2) != 0);

    private bool IsRight => Corner >= 2;

    private bool IsBottom => (Corner & 1) == 0;

    public Bitmap Read(SymbolReader reader, IReadOnlyList<Bitmap> symbols, long width, long height, long count)
    {
        var bitmap = new Bitmap(width, height);
        if (IsBlack) bitmap.Samples.AsSpan().Fill(1);
        var strip = -(long)reader.Value("IADT") * Strips;
        var first = 0L;
        for (var placed = 0L; placed < count;)
        {
            strip += (long)reader.Value("IADT") * Strips;
            first += reader.Value("IAFS");
            var along = first;
            while (true)
            {
                var across = strip + (Strips == 1 ? 0 : reader.Value("IAIT"));
                var symbol = Symbol(reader, symbols);
                along = Place(reader, bitmap, symbol, along, across);
                placed++;
                if (reader.Next("IADS") is not { } distance || placed >= count) break;
                along += distance + Gap;
            }
        }

        return bitmap;
    }

    private Bitmap Symbol(SymbolReader reader, IReadOnlyList<Bitmap> symbols)
    {
        var symbol = reader.Symbol(symbols);
        if (!IsRefined || reader.Value("IARI") == 0) return symbol;
        var (wider, higher, x, y) = (reader.Value("IARDW"), reader.Value("IARDH"), reader.Value("IARDX"), reader.Value("IARDY"));
        return reader.Refined(symbol, (long)symbol.Width + wider, (long)symbol.Height + higher, ((wider >> 1) + x, (higher >> 1) + y));
    }

    /// <summary>Gives where the strip goes on.</summary>
    private long Place(SymbolReader reader, Bitmap bitmap, Bitmap symbol, long along, long across)
    {
        reader.Take(symbol);
        var extent = (IsTransposed ? symbol.Height : symbol.Width) - 1;
        var isAtFarEnd = IsTransposed ? IsBottom : IsRight;
        if (isAtFarEnd) along += extent;
        var (x, y) = IsTransposed ? (across, along) : (along, across);
        bitmap.Combine(symbol, IsRight ? x - symbol.Width + 1 : x, IsBottom ? y - symbol.Height + 1 : y, How);
        return isAtFarEnd ? along : along + extent;
    }
}
