using Extractor.Domain;
using Extractor.Domain.Problems;
using Extractor.Forms.Heads;
using Extractor.Layout;

namespace Extractor.Forms;

/// <summary>
/// Labels that a spreadsheet prints as far as their cell reaches: the file does not hold the rest, and nothing but the place of the last letter or the
/// names that are usual show it.
/// </summary>
internal static class CutLabels
{
    /// <summary>Shorter ones begin too many names.</summary>
    private const int ShortestLabel = 4;

    private static readonly Lazy<(string[] Sorted, HashSet<char> Ends)> Names = new(static () =>
        ([.. FormWords.All.Order(StringComparer.Ordinal)], [.. FormWords.All.Select(static w => w[^1])]));

    /// <param name="typed">The grids of the accounts' tables.</param>
    public static IEnumerable<Problem> Find(IReadOnlyList<AccountTable> tables, IEnumerable<PageLayout> pages, IReadOnlySet<Grid> typed)
    {
        var byName = tables.Where(static t => KnownForms.IsAccount(t.Key)).SelectMany(static t => t.Rows)
            .Where(static r => IsOneLetter(r.Label) || IsLabel(r.Label) && IsWithinName(FormWords.NameOf(r.Label))).Select(static r => r.Evidence);
        return byName.Concat(pages.SelectMany(p => OverBorder(p, typed))).DistinctBy(static e => (e.Page, e.Box))
            .Select(static e => TableProblems.CutLabel.At(e, $"“{e.Text}” is cut at the edge of its cell."));
    }

    private static IEnumerable<Evidence> OverBorder(PageLayout page, IReadOnlySet<Grid> typed) =>
        from grid in page.Grids
        where typed.Contains(grid) && grid.Origin == GridOrigin.Ruled
        let frame = PieceFinder.FrameOf(page)
        let lefts = grid.Cells.ToLookup(static c => (c.Row, c.Column))
        from cell in grid.Cells
        where IsLabel(cell.Text) && IsOverBorder(cell, frame) && IsBesideFigure(cell, lefts)
        select new Evidence(grid.Page, cell.TextBox, cell.Text);

    /// <summary>No row is called 出.</summary>
    private static bool IsOneLetter(string label) => label.Length == 1 && ColumnRoles.IsHan(label[0]);

    private static bool IsLabel(string text) => text.Length >= ShortestLabel && ColumnRoles.IsHan(text[^1]) && !FormWords.Contain(FormWords.NameOf(text));

    /// <summary>The beginning of a usual name, up to a letter that ends none of them.</summary>
    private static bool IsWithinName(string name)
    {
        if (name.Length < ShortestLabel || Names.Value.Ends.Contains(name[^1])) return false;
        var next = ~Array.BinarySearch(Names.Value.Sorted, name, StringComparer.Ordinal);
        return next >= 0 && next < Names.Value.Sorted.Length && Names.Value.Sorted[next].StartsWith(name, StringComparison.Ordinal);
    }

    private static bool IsOverBorder(GridCell cell, ReadingFrame frame) =>
        cell.Lines is [var line]
        && frame.FromPage(line.Box).X1 - frame.FromPage(cell.Box).X1 > LayoutSettings.Touch * line.PointSize;

    /// <summary>Over a blank cell the whole label would be printed.</summary>
    private static bool IsBesideFigure(GridCell cell, ILookup<(int Row, int Column), GridCell> lefts) =>
        lefts[(cell.Row, cell.Column + cell.ColumnSpan)].Any(static c =>
            c.Text.Length > 0 && c.Text.All(static l => char.IsAsciiDigit(l) || l is ',' or '.' or '-' or '—'));
}
