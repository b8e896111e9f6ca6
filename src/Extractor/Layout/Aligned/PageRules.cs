namespace Extractor.Layout.Aligned;

/// <summary>Horizontal rules that are part of no ruled grid.</summary>
/// <param name="Merged">Collinear pieces joined.</param>
/// <param name="Pieces">As they are drawn.</param>
internal sealed record PageRules(List<Edge> Merged, List<Edge> Pieces);
