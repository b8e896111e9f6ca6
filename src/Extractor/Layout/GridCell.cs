using System.Text;
using Extractor.Domain;
using Extractor.Domain.Parsing;
using Extractor.Pdf;

namespace Extractor.Layout;

/// <summary>A cell of a grid; merged cells span several rows or columns.</summary>
/// <param name="Box">The cell between its borders.</param>
/// <param name="Lines">Its text lines from top to bottom; empty for a blank cell.</param>
internal sealed record GridCell(int Row, int Column, int RowSpan, int ColumnSpan, Box Box, IReadOnlyList<TextLine> Lines)
{
    /// <summary>The lines joined, all spaces removed: how labels and figures are compared.</summary>
    public string Text { get; } = Join(Lines);

    /// <summary>The box of the text itself; the cell's box where it is blank.</summary>
    public Box TextBox
    {
        get
        {
            if (Lines.Count == 0) return Box;
            var box = Lines[0].Box;
            for (var i = 1; i < Lines.Count; i++) box = box.Union(Lines[i].Box);
            return box;
        }
    }

    private static string Join(IReadOnlyList<TextLine> lines)
    {
        if (lines.Count == 0) return "";
        if (lines.Count == 1) return CharacterFolding.Unspaced(lines[0].Text);
        var text = new StringBuilder();
        for (var i = 0; i < lines.Count; i++) text.Append(CharacterFolding.Unspaced(lines[i].Text));
        return text.ToString();
    }
}
