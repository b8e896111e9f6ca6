using Extractor.Layout.Ruled;

namespace Extractor.Layout.Aligned;

/// <summary>Horizontal rules that are part of no ruled grid.</summary>
/// <param name="merged">Collinear pieces joined.</param>
/// <param name="pieces">As they are drawn.</param>
/// <param name="columns">Vertical rules through parts of tables whose rows are not drawn.</param>
internal sealed class PageRules(List<Edge> merged, List<Edge> pieces, List<DrawnColumns> columns)
{
    private readonly RuleLadder _merged = new(merged);
    private readonly RuleLadder _pieces = new(pieces);

    public List<Edge> MergedWithin(double top, double bottom) => _merged.Within(top, bottom);

    /// <summary>The borders drawn at a height; null where none are.</summary>
    public double[]? ColumnsAt(double y) => columns.Find(c => y > c.Top && y < c.Bottom && c.Borders.Length > 2)?.Borders;

    public List<Edge> PiecesWithin(double top, double bottom) => _pieces.Within(top, bottom);
}
