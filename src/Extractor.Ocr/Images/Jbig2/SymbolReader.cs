namespace Extractor.Ocr.Images.Jbig2;

/// <summary>
/// What the letters of a text region and the symbols of a dictionary are told by: the decoders of their numbers, whose states go on from one to the next.
/// </summary>
internal sealed class SymbolReader(ArithmeticDecoder decoder, int codeLength, RefinementRegion? refinement, SampleBudget budget)
{
    /// <summary>More symbols than any page has; their numbers take so many bits at the most.</summary>
    private const int MostCodeLength = 22;

    private readonly byte[] _codes = new byte[1 << Math.Min(codeLength + 1, MostCodeLength + 1)];
    private readonly Dictionary<string, IntegerDecoder> _integers = [];

    public static int CodeLength(int symbols)
    {
        var length = 0;
        while (1 << length < symbols && length < MostCodeLength) length++;
        return length;
    }

    /// <summary>The next integer of a kind; null out of band.</summary>
    /// <param name="kind">As the standard names it: IADT, IAFS, …</param>
    public int? Next(string kind) => Of(kind).Next(decoder);

    public int Value(string kind) => Of(kind).Value(decoder);

    /// <summary>The next symbol by its number.</summary>
    public Bitmap Symbol(IReadOnlyList<Bitmap> symbols)
    {
        var code = 1;
        for (var i = 0; i < codeLength; i++) code = (code << 1) | decoder.Bit(_codes, code);
        code -= 1 << codeLength;
        return code < symbols.Count ? symbols[code] : throw Damaged();
    }

    /// <summary>A symbol in another shape.</summary>
    public Bitmap Refined(Bitmap symbol, long width, long height, (int X, int Y) shift)
    {
        budget.Take(width, height);
        return (refinement ?? throw Damaged()).Read(decoder, width, height, symbol, shift);
    }

    /// <summary>Counts a symbol that is laid on a picture.</summary>
    public void Take(Bitmap symbol) => budget.Take(symbol.Width, symbol.Height);

    private static UnreadableImageException Damaged() => new("its JBIG2 data is damaged");

    private IntegerDecoder Of(string kind)
    {
        if (!_integers.TryGetValue(kind, out var integers)) _integers[kind] = integers = new IntegerDecoder();
        return integers;
    }
}
