namespace Extractor.Layout.Parts;

/// <summary>The columns of a form's last part, where the page ends before the form does, and how wide the form is.</summary>
internal sealed record OpenPart(IReadOnlyList<PartColumn> Columns, double X0, double X1, ReadingFrame Frame);
