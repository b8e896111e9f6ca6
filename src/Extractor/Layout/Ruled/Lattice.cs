namespace Extractor.Layout.Ruled;

/// <summary>Edges that hang together by their crossings: the rulings of one table, as a rule.</summary>
internal sealed record Lattice(IReadOnlyList<Edge> Horizontal, IReadOnlyList<Edge> Vertical);
