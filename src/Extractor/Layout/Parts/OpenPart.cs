namespace Extractor.Layout.Parts;

/// <summary>A form that may go on overleaf, and how wide it is.</summary>
/// <param name="Columns">Of its last part; none where labels with what is filled in beside them end the page.</param>
internal sealed record OpenPart(IReadOnlyList<PartColumn> Columns, double X0, double X1, ReadingFrame Frame);
