using Extractor.Domain;
using Extractor.Domain.Parsing;
using Extractor.Forms.Captions;
using Extractor.Forms.Heads;
using Extractor.Forms.Sheets;
using Extractor.Layout;
using Extractor.Pdf;

namespace Extractor.Forms;

/// <summary>Pages → table pieces in reading order; a grid that holds the title of another table is parted there.</summary>
internal static class PieceFinder
{
    public static IEnumerable<RawTablePart> Find(PageLayout page)
    {
        var frame = FrameOf(page);
        var grids = (page.Grids.Any(IsTable) ? page.Grids.Where(IsTable) : page.Grids.Where(static g => g.ColumnCount > 1))
            .OrderBy(g => frame.FromPage(g.Box).Y0).ToArray();
        for (var i = 0; i < grids.Length; i++)
        {
            var top = i == 0 ? double.NegativeInfinity : frame.FromPage(grids[i - 1].Box).CenterY;
            var bottom = i == grids.Length - 1 ? double.PositiveInfinity : frame.FromPage(grids[i + 1].Box).CenterY;
            var middle = frame.FromPage(grids[i].Box).CenterY;
            var grid = NoteInCell.Cut(grids[i], out var notes);
            var whole = new RawTablePart
            {
                Page = page.Number,
                Sheet = Sheet.From(grid, frame),
                Grids = [grids[i]],
                Rows = [],
                Above = [.. page.Lines.Where(l => l.Direction == frame.Direction && Between(frame.FromPage(l.Box), top, middle))],
                Below = [.. notes, .. page.Lines.Where(l => l.Direction == frame.Direction && Between(frame.FromPage(l.Box), middle, bottom))],
                IsFirstOnPage = i == 0,
                IsGridStart = true,
            };
            foreach (var part in PartsOf(whole)) yield return part;
        }
    }

    /// <summary>A frame around a paragraph is no table; nor is one without any text.</summary>
    private static bool IsTable(Grid grid) =>
        grid.Cells.Any(c => c.Text.Length > 0)
        && (grid.ColumnCount > 1 && grid.Cells.Count > 1 || grid.Cells.Any(c => NumberParser.TryParse(c.Text, out _)) || NamesRows(grid));

    /// <summary>The labels alone, whose figures stand on the pages beside.</summary>
    private static bool NamesRows(Grid grid) =>
        grid.ColumnCount == 1 && grid.Cells.Count > 1 && ColumnRoles.NamesRows(CharacterFolding.Squeeze(grid.Cells.First(static c => c.Text.Length > 0).Text));

    internal static ReadingFrame FrameOf(PageLayout page)
    {
        var line = page.Grids.SelectMany(g => g.Cells).SelectMany(c => c.Lines).FirstOrDefault();
        return new ReadingFrame(line?.Direction ?? TextDirection.LeftToRight, page.Width, page.Height);
    }

    private static bool Between(Box box, double top, double bottom) => box.CenterY > top && box.CenterY <= bottom;

    private static IEnumerable<RawTablePart> PartsOf(RawTablePart whole)
    {
        var rows = whole.Sheet.Rows;
        var start = 0;
        for (var r = 1; r <= rows.Count; r++)
        {
            if (r < rows.Count && !(rows[r].Only is { } cell && r > start + 1 && TitleText.IsTableTitle(cell.Text))) continue;
            yield return whole with
            {
                Rows = [.. rows.Skip(start).Take(r - start)],
                Above = start == 0 ? whole.Above : [],
                Below = r == rows.Count ? whole.Below : [],
                IsFirstOnPage = whole.IsFirstOnPage && start == 0,
                IsGridStart = start == 0,
            };
            start = r;
        }
    }
}
