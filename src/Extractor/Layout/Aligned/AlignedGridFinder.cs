namespace Extractor.Layout.Aligned;

/// <summary>Words outside the ruled grids → grids by horizontal rules and alignment. The words that they take are taken out of the list.</summary>
internal static class AlignedGridFinder
{
    /// <param name="overleaf">The column borders of the table that the page before ends with.</param>
    public static List<Grid> Find(List<Word> words, PageRules rules, double[]? overleaf, int page, ReadingFrame reading)
    {
        var grids = new List<Grid>();
        if (words.Count == 0) return grids;
        var rows = LineBuilder.Rows([.. words]).ConvertAll(TextRow.Of);
        rows.Sort(static (a, b) => a.Baseline.CompareTo(b.Baseline));
        var taken = new HashSet<Word>(ReferenceEqualityComparer.Instance);
        foreach (var region in RegionFinder.Find(rows, rules, overleaf, reading.FrameWidth))
        {
            if (AlignedGridBuilder.Build(region, page, reading) is not { } grid) continue;
            grids.Add(grid);
            foreach (var row in region.Rows)
                foreach (var segment in row.Segments) taken.UnionWith(segment.Words);
        }
        if (taken.Count > 0) words.RemoveAll(taken.Contains);
        return grids;
    }
}
