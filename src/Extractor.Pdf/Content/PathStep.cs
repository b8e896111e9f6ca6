namespace Extractor.Pdf.Content;

/// <summary>How a path comes to a point.</summary>
internal enum PathStep : byte
{
    Move,
    Line,
    Curve,

    /// <summary>Back to where the subpath began; the point is that one.</summary>
    Close,
}
