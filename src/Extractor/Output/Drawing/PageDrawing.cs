using Extractor.Domain;
using Extractor.Layout;
using Extractor.Pdf;

namespace Extractor.Output.Drawing;

/// <summary>A page as it was understood: the letters and lines of the file, over them what each was taken for, and beside it what the colours mean.</summary>
internal sealed class PageDrawing(PdfPage page, PageLayout layout, Disclosure disclosure)
{
    public void Write(TextWriter output)
    {
        using var canvas = new SvgCanvas(output, page.Width + SidePanel.Width, page.Height);
        canvas.Rectangle(new Box(0, 0, page.Width + SidePanel.Width, page.Height), "white", 1);
        DrawFile(canvas);
        foreach (var grid in layout.Grids)
        {
            foreach (var cell in grid.Cells) canvas.Rectangle(cell.Box, "none", 0, Palette.Grid);
        }

        var marks = PageMarks.Of(disclosure, page.Number);
        foreach (var mark in marks.Concat(UnreadText.Of(layout, marks)))
            canvas.Rectangle(mark.Place.Box, mark.Color, mark.Opacity, mark.Color, $"{mark.Text}\n{mark.Place.Text}");
        foreach (var table in PageMarks.Tables(disclosure)) NumberColumns(canvas, table);
        new SidePanel(canvas, page.Width, page.Height).Write(disclosure, page.Number);
    }

    private void NumberColumns(SvgCanvas canvas, AccountTable table)
    {
        for (var i = 0; i < table.Columns.Count; i++)
            if (table.Columns[i].Head is var head && head.Page == page.Number) SidePanel.Number(canvas, head.Box.X0, head.Box.Y0, i + 1);
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
}
