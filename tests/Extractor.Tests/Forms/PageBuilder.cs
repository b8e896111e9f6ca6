using Extractor.Domain;
using Extractor.Forms;
using Extractor.Layout;
using Extractor.Pdf;
using Extractor.Tests.Approved;

namespace Extractor.Tests.Forms;

/// <summary>
/// Builds pages from text: lines, and grids whose cells are parted by |, with &lt; for a place merged with its left and ^ with its upper neighbour.
/// </summary>
internal sealed class PageBuilder
{
    private const double RowHeight = 12;
    private const double Width = 600;

    private readonly List<PageLayout> _pages = [];
    private readonly List<TextLine> _lines = [];
    private readonly List<Grid> _grids = [];
    private readonly List<string> _said = [];
    private double _y = 40;

    private int Number => _pages.Count + 1;

    public static PageBuilder Start(params string[] lines) => new PageBuilder().Text(lines);

    public PageBuilder Text(params string[] lines)
    {
        _said.AddRange(lines);
        foreach (var line in lines) _lines.Add(Line(line, 50, NextY(), 500 / Math.Max(1, line.Length)));
        return this;
    }

    public PageBuilder Grid(string text)
    {
        var rows = text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(r => r.Split('|').Select(c => c.Trim()).ToArray()).ToArray();
        _said.AddRange([FormCase.Grid, .. rows.Select(r => '|' + string.Join('|', r))]);
        var columns = rows.Max(r => r.Length);
        foreach (var row in rows) Assert.That(row, Has.Length.EqualTo(columns), string.Join('|', row));
        var (step, top) = (500.0 / columns, _y);
        var cells = new List<GridCell>();
        for (var r = 0; r < rows.Length; r++)
        {
            for (var c = 0; c < columns; c++)
            {
                if (rows[r][c] is "<" or "^") continue;
                var (down, right) = (1, 1);
                while (c + right < columns && rows[r][c + right] == "<") right++;
                while (r + down < rows.Length && rows[r + down][c] == "^") down++;
                var box = new Box(50 + c * step, top + r * RowHeight, 50 + (c + right) * step, top + (r + down) * RowHeight);
                cells.Add(new GridCell(r, c, down, right, box, rows[r][c].Length == 0 ? [] : [Line(rows[r][c], box.X0 + 2, box.Y0 + 2, 4)]));
            }
        }
        _y = top + rows.Length * RowHeight + 4;
        _grids.Add(new Grid
        {
            Page = Number,
            Box = new Box(50, top, 550, _y - 4),
            RowCount = rows.Length,
            ColumnCount = columns,
            Cells = cells,
            Origin = GridOrigin.Ruled
        });
        return this;
    }

    public PageBuilder NextPage()
    {
        _said.Add(FormCase.Page);
        _pages.Add(new PageLayout { Number = Number, Width = Width, Height = 840, Lines = [.. _lines], Grids = [.. _grids], AllLines = [.. _lines] });
        _lines.Clear();
        _grids.Clear();
        _y = 40;
        return this;
    }

    public TableReading Read() => TableReader.Read(Pages());

    public IReadOnlyList<PageLayout> Pages()
    {
        Seen.Grids?.Add(string.Join('\n', _said));
        return NextPage()._pages;
    }

    /// <summary>The one table of the document.</summary>
    public AccountTable ReadOne()
    {
        var reading = Read();
        Assert.That(reading.Problems, Is.Empty);
        Assert.That(reading.Tables, Has.Count.EqualTo(1));
        return reading.Tables[0];
    }

    private double NextY() => (_y += RowHeight) - RowHeight;

    private TextLine Line(string text, double x, double y, double step) => new()
    {
        Page = Number,
        Text = text,
        Box = new Box(x, y, x + step * text.Length, y + 9),
        CharacterBoxes = [.. Enumerable.Range(0, text.Length).Select(i => new Box(x + step * i, y, x + step * (i + 1), y + 9))],
        PointSize = 9,
    };
}
