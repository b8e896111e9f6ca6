using Extractor.Domain;
using Extractor.Domain.Parsing;

namespace Extractor.Layout;

/// <summary>
/// What only the whole document tells: lines in the margin that repeat at one height over pages are running heads; a bare
/// number in the margin is a page number only if it counts along with the pages.
/// </summary>
internal static class RunningHeads
{
    private const int FewestPages = 3;

    public static void Set(PageLayout[] pages)
    {
        var offset = PrevailingOffset(pages);
        var seen = new Dictionary<(string Text, int Height), HashSet<int>>();
        foreach (var page in pages)
        {
            var edges = OuterLines.Of(page);
            foreach (var line in page.Lines)
                if (IsCandidate(line, page, edges)) Pages(seen, Key(line)).Add(page.Number);
        }
        for (var i = 0; i < pages.Length; i++) pages[i] = Sort(pages[i], seen, offset);
    }

    private static PageLayout Sort(PageLayout page, Dictionary<(string Text, int Height), HashSet<int>> seen, int? offset)
    {
        var edges = OuterLines.Of(page);
        bool Repeats(TextLine line) => IsCandidate(line, page, edges) && Around(seen, Key(line)) >= FewestPages;
        bool Miscounts(TextLine line) =>
            offset is { } o && PageNumbers.IsBare(line.Text) && PageNumbers.Read(line.Text) is { } number && number - page.Number != o;
        if (!page.Lines.Any(Repeats) && !page.Furniture.Any(Miscounts)) return page;
        var lines = page.Lines.Where(l => !Repeats(l)).Concat(page.Furniture.Where(Miscounts)).ToList();
        lines.Sort(static (a, b) => a.Upright.CenterY.CompareTo(b.Upright.CenterY));
        return page with { Lines = lines, Furniture = [.. page.Furniture.Where(l => !Miscounts(l)), .. page.Lines.Where(Repeats)] };
    }

    private static HashSet<int> Pages(Dictionary<(string Text, int Height), HashSet<int>> seen, (string Text, int Height) key)
    {
        if (!seen.TryGetValue(key, out var pages)) seen[key] = pages = [];
        return pages;
    }

    /// <summary>The pages that hold the text at this height, or at the next one up or down where rounding parts them.</summary>
    private static int Around(Dictionary<(string Text, int Height), HashSet<int>> seen, (string Text, int Height) key)
    {
        var pages = new HashSet<int>(seen[key]);
        if (seen.TryGetValue((key.Text, key.Height - 1), out var above)) pages.UnionWith(above);
        if (seen.TryGetValue((key.Text, key.Height + 1), out var below)) pages.UnionWith(below);
        return pages.Count;
    }

    private static bool IsCandidate(TextLine line, PageLayout page, OuterLines edges) =>
        IsInMargin(line, page, edges) && !BelongsToTable(line.Text)
        && !page.Grids.Any(g => g.Box.Contains(line.Box.CenterX, line.Box.CenterY));

    /// <summary>A page read sideways has its margins at its sides; nothing is left to tell outer lines by, but the other pages.</summary>
    private static bool IsInMargin(TextLine line, PageLayout page, OuterLines edges)
    {
        // A margin is as wide on a page laid across as on an upright one.
        var strip = LayoutSettings.NumberStrip * Math.Max(page.Width, page.Height);
        if (line.Direction == Pdf.TextDirection.LeftToRight) return IsOuter(line.Box.CenterY, page.Height) && edges.Hold(line, page.Height);
        var frame = new ReadingFrame(line.Direction, page.Width, page.Height);
        return IsOuter(frame.FromPage(line.Box).CenterY, frame.FrameHeight);

        bool IsOuter(double y, double height) => y < strip || y > height - strip;
    }

    /// <summary>Titles, labels, years and unit lines are repeated on each page of a table or of a series of forms; they are no furniture.</summary>
    private static bool BelongsToTable(string text) =>
        text.Contains('表') || text.StartsWith('（') || text.StartsWith('(')
        || text.Contains("单位：", StringComparison.Ordinal) || text.Contains("单位:", StringComparison.Ordinal)
        || text.Contains("部门：", StringComparison.Ordinal) || text.StartsWith('注');

    /// <summary>The text without spaces, and without the page number that a long one may end or begin with.</summary>
    private static (string Text, int Height) Key(TextLine line)
    {
        var text = CharacterFolding.Unspaced(line.Text);
        var bare = text.Trim('0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '-', '—', '第', '页', '/', '共');
        return (bare.Length >= 4 ? bare : text, (int)Math.Round(line.Box.CenterY / 4));
    }

    /// <summary>By how much most printed page numbers differ from the pages' own; null where no two agree.</summary>
    private static int? PrevailingOffset(PageLayout[] pages)
    {
        var offsets = new Dictionary<int, int>();
        foreach (var page in pages)
            foreach (var line in page.Furniture)
                if (PageNumbers.Read(line.Text) is { } number)
                    offsets[number - page.Number] = offsets.GetValueOrDefault(number - page.Number) + 1;
        var best = offsets.OrderByDescending(static o => o.Value).FirstOrDefault();
        return best.Value >= 2 ? best.Key : null;
    }
}
