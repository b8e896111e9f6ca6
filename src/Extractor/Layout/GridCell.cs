using Extractor.Pdf;

namespace Extractor.Layout;

/// <summary>A cell of a grid; merged cells span several rows or columns.</summary>
/// <param name="Box">The cell between its borders.</param>
/// <param name="Lines">Its text lines from top to bottom; empty for a blank cell.</param>
public sealed record GridCell(int Row, int Column, int RowSpan, int ColumnSpan, Box Box, IReadOnlyList<TextLine> Lines)
{
    /// <summary>The lines joined, all spaces removed: how labels and figures are compared.</summary>
    public string Text { get; } = string.Concat(Lines.SelectMany(l => l.Text.Where(c => !char.IsWhiteSpace(c))));

    /// <summary>The box of the text itself; the cell's box where it is blank.</summary>
    public Box TextBox => Lines.Count == 0 ? Box : Lines.Select(l => l.Box).Aggregate((a, b) => a.Union(b));
}
