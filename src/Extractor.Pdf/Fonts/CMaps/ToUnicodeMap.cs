namespace Extractor.Pdf.Fonts.CMaps;

/// <summary>Codes → Unicode text, from ranges whose last character counts up.</summary>
/// <param name="ranges">Codes and the text of each range's first.</param>
/// <param name="blanks">How many of the ranges are of blanks.</param>
internal sealed class ToUnicodeMap(RangeMap<string> ranges, int blanks = 0)
{
    /// <summary>The space, the no-break space, the ideographic space and a tab; more are no honest map.</summary>
    private const int MostBlanks = 4;

    private const char FirstHan = '\u4E00';

    /// <summary>More codes than an honest map has for Latin.</summary>
    private const int MostLatin = 1024;

    public static ToUnicodeMap Empty { get; } = new(RangeMap<string>.Empty);

    /// <summary>Every code of two bytes is its own text.</summary>
    public static ToUnicodeMap Identity { get; } = new(RangeMap<string>.FromSorted([0], [0xFFFF], ["\0"]));

    public bool IsEmpty => ranges.IsEmpty;

    /// <summary>So many codes are said to be blank that it is a lie: some files hide their text from copying so.</summary>
    public bool HasManyBlanks => blanks > MostBlanks;

    /// <summary>Null where the map has nothing for the code, or U+0000.</summary>
    public string? Text(uint code)
    {
        if (!ranges.TryFind(code, out var first, out var offset))
        {
            return null;
        }

        var text = Shift(first, offset);
        return text is "" or "\0" ? null : text;
    }

    /// <summary>The first of the codes that the map has a character of Latin for.</summary>
    public IEnumerable<(uint Code, string Text)> Latin() => ranges.Ranges.SelectMany(Latin).Take(MostLatin);

    /// <summary>True where a range begins with a Chinese character.</summary>
    public bool HasHan() => ranges.Ranges.Any(r => Text(r.Low) is [>= FirstHan, ..]);

    private IEnumerable<(uint Code, string Text)> Latin((uint Low, uint High) range)
    {
        for (var code = range.Low; code <= range.High && Text(code) is { } text && FalseLatin.Is(text); code++) yield return (code, text);
    }

    private static string Shift(string text, uint offset)
    {
        if (offset == 0 || text.Length == 0)
        {
            return text;
        }

        var lastIsPair = text.Length > 1 && char.IsSurrogatePair(text[^2], text[^1]);
        var last = lastIsPair ? char.ConvertToUtf32(text[^2], text[^1]) : text[^1];
        return text[..^(lastIsPair ? 2 : 1)] + SharedStrings.Character(last + (long)offset);
    }
}
