namespace Extractor.Layout.Ruled;

/// <summary>A straight border after merging: where it stands across its direction, and from where to where it runs.</summary>
internal readonly record struct Edge(bool IsHorizontal, double Position, double Start, double End)
{
    public double Length => End - Start;
}
