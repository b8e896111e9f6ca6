using Extractor.Layout.Aligned;
using Extractor.Layout.Ruled;

namespace Extractor.Layout;

/// <summary>
/// A ruled frame of one column is a frame around text, as a rule. It is a grid where it holds figures one below the other:
/// the last column of a sheet too wide for the page before.
/// </summary>
internal static class LoneColumns
{
    public const int FewestRows = 4;

    private const int FewestFigures = 3;

    /// <summary>More rows with a figure than rows with words.</summary>
    /// <param name="inside">The words in the frame.</param>
    public static bool HoldFigures(CellFrame frame, List<Word> inside)
    {
        var rows = inside.GroupBy(w => CellFiller.IndexOf(frame.Ys, w.CenterY)).ToArray();
        var figures = rows.Count(static r => r.Count() == 1 && SegmentKinds.Of(r.First().Text) == SegmentKind.Amount);
        return figures >= FewestFigures && figures > rows.Count(static r => r.Any(static w => SegmentKinds.Of(w.Text) == SegmentKind.Text));
    }
}
