namespace Extractor.Layout.Aligned;

/// <summary>Horizontal rules that are part of no ruled grid.</summary>
/// <param name="merged">Collinear pieces joined.</param>
/// <param name="pieces">As they are drawn.</param>
internal sealed class PageRules(List<Edge> merged, List<Edge> pieces)
{
    private readonly RuleLadder _merged = new(merged);
    private readonly RuleLadder _pieces = new(pieces);

    public List<Edge> MergedWithin(double top, double bottom) => _merged.Within(top, bottom);

    public List<Edge> PiecesWithin(double top, double bottom) => _pieces.Within(top, bottom);
}
