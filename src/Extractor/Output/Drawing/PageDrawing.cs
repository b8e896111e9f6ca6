using Extractor.Domain;
using Extractor.Layout;
using Extractor.Pdf;

namespace Extractor.Output.Drawing;

/// <summary>A page as it was understood: the letters and lines of the file, and over them what each was taken for.</summary>
internal sealed class PageDrawing(PdfPage page, PageLayout layout, Disclosure disclosure)
{
    private const double LegendHeight = 16;

    public void Write(TextWriter output)
    {
        using var canvas = new SvgCanvas(output, page.Width, page.Height + LegendHeight);
        canvas.Rectangle(new Box(0, 0, page.Width, page.Height + LegendHeight), "white", 1);
        DrawFile(canvas);
        foreach (var grid in layout.Grids)
        {
            foreach (var cell in grid.Cells) canvas.Rectangle(cell.Box, "none", 0, Palette.Grid);
        }

        for (var i = 0; i < disclosure.Tables.Count; i++)
        {
            if (!disclosure.Attachments.Forms.Any(f => f.Tables.Contains(i + 1))) DrawTable(canvas, disclosure.Tables[i]);
        }

        DrawAttachments(canvas);
        DrawNarrative(canvas);
        DrawLegend(canvas);
    }

    private void DrawFile(SvgCanvas canvas)
    {
        foreach (var image in page.Images) canvas.Rectangle(image.Box, Palette.Image, 0.3, tip: "image");
        foreach (var ruling in page.Rulings) canvas.Rectangle(ruling.Box, Palette.Ruling, 0.6);
        foreach (var letter in page.Letters) DrawLetter(canvas, letter);
    }

    private static void DrawLetter(SvgCanvas canvas, Letter letter)
    {
        var color = letter.Traits == LetterTraits.None ? Palette.Letter : Palette.OddLetter;
        var (x, y, degrees) = letter.Direction switch
        {
            TextDirection.Down => (letter.Baseline, letter.Box.Y0, 90),
            TextDirection.Up => (letter.Baseline, letter.Box.Y1, -90),
            TextDirection.UpsideDown => (letter.Box.X1, letter.Baseline, 180),
            TextDirection.LeftToRight => (letter.Box.X0, letter.Baseline, 0),
            _ => (letter.Box.X0, letter.Box.Y1, 0),
        };
        canvas.Text(x, y, letter.PointSize, color, letter.Text, degrees);
    }

    private void DrawTable(SvgCanvas canvas, AccountTable table)
    {
        Mark(canvas, table.Title, Palette.Title, table.Key);
        Mark(canvas, table.Label, Palette.Title, "label");
        Mark(canvas, table.UnitText, Palette.Title, $"unit {table.Unit?.Printed()}");
        foreach (var note in table.Notes) Mark(canvas, note, Palette.Title, "note");
        Mark(canvas, table.EmptyStatement, Palette.Title, "empty");
        foreach (var column in table.Columns) Mark(canvas, column.Head, Palette.Head, column.Key);
        foreach (var row in table.Rows)
        {
            Mark(canvas, row.Evidence, Palette.Label, row.Code ?? row.Label);
            foreach (var cell in row.Cells) Mark(canvas, cell.Evidence, Palette.Of(cell.Amount.State), CellTexts.Describe(row, cell));
        }

        foreach (var cell in table.Grid) Mark(canvas, cell.Evidence, Palette.Other, "other");
    }

    private void DrawAttachments(SvgCanvas canvas)
    {
        var marks = disclosure.Attachments.Forms.SelectMany(FormMarks.Of).Concat(disclosure.Attachments.Reports.SelectMany(FormMarks.Of));
        foreach (var (place, color, text) in marks) Mark(canvas, place, color, text);
    }

    private void DrawNarrative(SvgCanvas canvas)
    {
        foreach (var statement in disclosure.Narrative.Statements)
        {
            foreach (var operand in statement.Operands) Mark(canvas, operand.Evidence, Palette.Bound, CellTexts.Describe(statement, operand));
        }

        foreach (var figure in disclosure.Narrative.Unbound) Mark(canvas, figure.Evidence, Palette.Unbound, "unbound");
    }

    private void DrawLegend(SvgCanvas canvas)
    {
        var x = 4.0;
        foreach (var (name, color) in Palette.Legend)
        {
            canvas.Rectangle(new Box(x, page.Height + 4, x + 8, page.Height + 12), color, 0.5);
            canvas.Text(x + 10, page.Height + 11, 7, "black", name);
            x += 16 + (name.Length * 4);
        }
    }

    /// <summary>A coloured box with a small text at its foot, if it is on this page.</summary>
    private void Mark(SvgCanvas canvas, Evidence? evidence, string color, string text)
    {
        if (evidence is not { } place || place.Page != page.Number) return;
        canvas.Rectangle(place.Box, color, 0.25, color, $"{text}\n{place.Text}");
        canvas.Text(place.Box.X0, place.Box.Y1 + 1, 3.5, color, text);
    }
}
