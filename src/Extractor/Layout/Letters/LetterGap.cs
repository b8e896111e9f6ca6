using Extractor.Pdf;

namespace Extractor.Layout.Letters;

/// <summary>When two letters of a line are parted by more than their script's usual looseness.</summary>
internal static class LetterGap
{
    public static bool IsWordGap(Letter left, Letter right)
    {
        var gap = right.Box.X0 - left.Box.X1;
        return gap > Threshold(left, right) * Math.Max(left.PointSize, right.PointSize);
    }

    /// <summary>In ems. Justified Han text is loosened, and typesetters put a quarter em between Han and Latin; a Latin space is as narrow as that.</summary>
    private static double Threshold(Letter left, Letter right) => (IsHan(left), IsHan(right)) switch
    {
        (false, false) => LayoutSettings.LatinGap,
        (true, true) => LayoutSettings.HanGap,
        _ => LayoutSettings.MixedGap,
    };

    private static bool IsHan(Letter letter) => letter.Text.Length > 0 && letter.Text[0] >= LayoutSettings.FirstHan;
}
