using Extractor.Domain;
using Extractor.Domain.Parsing;
using Extractor.Layout;

namespace Extractor.Forms.Sheets;

/// <summary>A cell as one row sees it.</summary>
/// <param name="Text">All spaces removed.</param>
/// <param name="StartsHere">False in the lower rows of a cell that spans several.</param>
internal sealed record SheetCell(int Column, int ColumnSpan, int RowSpan, string Text, Evidence Evidence, bool StartsHere)
{
    private string? _word;

    public string Text
    {
        get;
        init => (field, _word) = (value, null);
    } = Text;

    public bool IsBlank => Text.Length == 0;

    /// <summary>The text with full-width marks folded: what heads and labels are compared by.</summary>
    public string Word => _word ??= CharacterFolding.Squeeze(Text);

    public static SheetCell From(GridCell cell, int row, int page) =>
        new(cell.Column, cell.ColumnSpan, cell.RowSpan, cell.Text, new Evidence(page, cell.TextBox, cell.Text), cell.Row == row);
}
