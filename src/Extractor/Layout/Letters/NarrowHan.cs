using Extractor.Pdf;

namespace Extractor.Layout.Letters;

/// <summary>
/// Han are an em wide. A font rewritten with false widths gives half of that, though each letter is set an em behind the one before: words would
/// fall apart into letters.
/// </summary>
internal static class NarrowHan
{
    /// <summary>In ems: condensed type is as narrow, but its letters stand as near to each other.</summary>
    private const double Narrow = 0.7;

    private const double Step = 0.9;

    private const double WidestStep = 1.1;

    public static Letter Widen(Letter[] letters, int at)
    {
        var letter = letters[at];
        if (letter.Text.Length != 1 || letter.Text[0] is < '\u2E80' or > '\uFFEF' || letter.Box.Width > Narrow * letter.PointSize
            || letter.Direction != TextDirection.LeftToRight) return letter;
        return IsSetApart(letters, at, at + 1) || IsSetApart(letters, at - 1, at)
            ? letter with { Box = letter.Box with { X1 = letter.Box.X0 + letter.PointSize } } : letter;
    }

    private static bool IsSetApart(Letter[] letters, int left, int right)
    {
        if (left < 0 || right >= letters.Length || letters[left].Baseline != letters[right].Baseline) return false;
        var step = (letters[right].Box.X0 - letters[left].Box.X0) / letters[right].PointSize;
        return step is > Step and < WidestStep;
    }
}
