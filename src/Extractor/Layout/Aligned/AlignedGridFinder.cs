namespace Extractor.Layout.Aligned;

/// <summary>Words outside the ruled grids → grids by horizontal rules and alignment. The words that they take are taken out of the list.</summary>
internal static class AlignedGridFinder
{
    /// <param name="overleaf">The tables that the pages before end with, the nearest first.</param>
    public static void Find(List<Word> words, PageRules rules, List<ColumnTemplate> overleaf, int page, ReadingFrame reading, List<Grid> grids, TimeLimit time)
    {
        if (words.Count == 0) return;
        var rows = LineBuilder.Rows([.. words]).ConvertAll(TextRow.Of);
        rows.Sort(static (a, b) => a.Baseline.CompareTo(b.Baseline));
        var taken = new HashSet<Word>(ReferenceEqualityComparer.Instance);
        foreach (var region in RegionFinder.Find(rows, rules, overleaf, reading))
        {
            time.Check();
            var head = GridStacker.FindHead(grids, region, reading);
            if (head < 0 && region is { NeedsHead: true, Overleaf: null }) continue;
            var known = head < 0 ? region : region with { Overleaf = ColumnsOf(grids[head], region, reading) };
            if (AlignedGridBuilder.Build(known, page, reading) is not { } grid) continue;
            if (head < 0) grids.Add(grid);
            else grids[head] = GridStacker.Stack(grids[head], grid, reading);
            foreach (var row in region.Rows) taken.UnionWith(row.Printed);
        }
        if (taken.Count > 0) words.RemoveAll(taken.Contains);
    }

    /// <summary>Those drawn through the body know columns that the head above spans.</summary>
    private static double[] ColumnsOf(Grid head, TableRegion body, ReadingFrame reading) =>
        body.Drawn is { } drawn && drawn.Length == head.ColumnCount + 1 ? drawn : GridColumns.Borders(head, reading);
}
