using Extractor.Domain;
using Extractor.Pdf;

namespace Extractor.Output.Drawing;

/// <summary>Beside the page: what the colours mean, the tables on the page with the keys of their columns, and its problems.</summary>
internal sealed class SidePanel(SvgCanvas canvas, double left, double height)
{
    public const double Width = 250;

    private const double Size = 9;
    private const double LineHeight = 12;
    private const double Margin = 8;
    private const double Indent = 14;

    /// <summary>Letters on a line: a Latin one is half as wide as it is high.</summary>
    private const int LongestLine = 42;

    private double _y = LineHeight;

    public void Write(Disclosure disclosure, int page)
    {
        foreach (var (name, color) in Palette.Legend) Line(name, color);
        Line("Point at a box: what it was taken for", null);
        foreach (var table in PageMarks.Tables(disclosure).Where(t => t.Pages.Contains(page)))
        {
            _y += LineHeight / 2;
            Line(table.Key == TableKeys.Other && table.Title is { } title ? title.Text : table.Key, Palette.Title);
            foreach (var (column, number) in table.Columns.Select(static (c, i) => (c, i + 1))) Line(column.Key.Text, Palette.Head, number);
        }

        _y += LineHeight / 2;
        foreach (var problem in disclosure.Problems.Where(p => p.Page == page))
            foreach (var (part, i) in $"{problem.Code}: {problem.Message}".Chunk(LongestLine).Select(static (c, i) => (new string(c), i)))
                Line(part, i == 0 ? Palette.Unreadable : null);
    }

    private void Line(string text, string? color, int? number = null)
    {
        if (_y > height) return;
        if (color is not null) canvas.Rectangle(new Box(left + Margin, _y - Size + 1, left + Margin + Size, _y + 1), color, 0.5);
        if (number is { } printed) Number(canvas, left + Margin, _y, printed);
        canvas.Text(left + Margin + Indent, _y, Size, "black", text);
        _y += LineHeight;
    }

    /// <summary>The number under which a column stands in the panel.</summary>
    public static void Number(SvgCanvas canvas, double x, double y, int number) =>
        canvas.Text(x, y, Size, "black", number.ToString(System.Globalization.CultureInfo.InvariantCulture));
}
