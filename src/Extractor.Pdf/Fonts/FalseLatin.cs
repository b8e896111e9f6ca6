namespace Extractor.Pdf.Fonts;

/// <summary>
/// Latin letters and figures that cannot be what their font calls them: they fill a whole em, as Chinese characters do
/// and these glyphs never. Converters that cut a Chinese font into fonts of one-byte codes leave such names behind.
/// </summary>
internal static class FalseLatin
{
    private const double Em = 1000;
    private const double Slack = 1;

    /// <summary>Where the phonetic signs begin.</summary>
    private const char End = '\u0250';

    /// <summary>What may be an em wide in some typeface; the accented letters are those of pinyin, an em wide in old Chinese fonts.</summary>
    private const string Wide = "WMmw@%&~_|ÆŒœàáèéêìíòóùúüÜ×÷āēěīńňōūǎǐǒǔǖǘǚǜǹ";

    /// <summary>What Chinese fonts print an em wide under a code of Latin.</summary>
    private const string Signs = "§¨°±´·×÷¤";

    /// <summary>A character of ASCII or Latin-1 as wide as an em: what an encoding without a ToUnicode says is then not believed.</summary>
    /// <param name="width">Thousandths of the font size.</param>
    public static bool IsNamed(string text, double width) => IsEm(width) && text is [> ' ' and < '\u007F' or >= '\u00C0' and <= '\u00FF'] && !IsWide(text);

    /// <summary>A character of Latin as wide as an em, of which a ToUnicode that is known to be wrong elsewhere is not believed.</summary>
    public static bool IsDoubtful(string text, double width) => IsEm(width) && Is(text);

    /// <summary>An accented letter as wide as an em: not believed of any ToUnicode.</summary>
    public static bool IsWritten(string text, double width) => IsEm(width) && text is [>= '\u00C0' and < End] && !IsWide(text);

    /// <summary>A letter, a figure or a mark of ASCII as wide as an em: not believed of a ToUnicode that knows Chinese characters too.</summary>
    public static bool IsPlain(string text, double width) => IsEm(width) && text is [> ' ' and < '\u007F'] && !IsWide(text);

    /// <summary>One character of ASCII, Latin-1 or the Latin letters that follow.</summary>
    public static bool Is(string text) => text is [> ' ' and < End];

    /// <summary>
    /// A letter, a figure or a sign of Latin as wide as an em in a font of drawn glyphs, which are one by one cut from a Chinese font: the
    /// signs that are an em wide there keep their own code, and the letters of pinyin are no longer set so.
    /// </summary>
    public static bool IsRedrawn(string text, double width) => IsDoubtful(text, width) && !(IsWide(text) && text[0] < '\u00C0')
        && !Signs.Contains(text[0], StringComparison.Ordinal);

    public static bool IsEm(double width) => Math.Abs(width - Em) <= Slack;

    private static bool IsWide(string text) => Wide.Contains(text[0], StringComparison.Ordinal);
}
