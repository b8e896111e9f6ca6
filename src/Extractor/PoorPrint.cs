using Extractor.Pdf;

namespace Extractor;

/// <summary>
/// Tells pages whose print is too poor: where strokes are lost, as in a fax, a 4 is read as a 1 as surely as a 1 is; that many other figures are unsure
/// gives such a page away.
/// </summary>
internal static class PoorPrint
{
    /// <summary>A figure whose every digit is at least this sure is one that was read well.</summary>
    private const double ReadWell = 0.9;

    /// <summary>The share of figures not read well that makes a page poor: clean scans of 100 dots an inch have up to 0.07, bad faxes from 0.3.</summary>
    private const double Share = 0.2;

    /// <summary>Characters of a figure that tells, and figures of a page that tells.</summary>
    private const int FewestCharacters = 3;
    private const int FewestFigures = 5;

    public static bool Is(PageRecognition page)
    {
        var figures = page.Runs.Where(IsFigure).ToList();
        return figures.Count >= FewestFigures && figures.Count(run => run.Confidences.Min() < ReadWell) > Share * figures.Count;
    }

    private static bool IsFigure(RecognizedRun run) =>
        run.Text.Length >= FewestCharacters && run.Confidences.Count > 0 && 2 * run.Text.Count(char.IsAsciiDigit) > run.Text.Length;
}
