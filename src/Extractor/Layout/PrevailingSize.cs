namespace Extractor.Layout;

/// <summary>The font size of most letters of a row; sizes that hardly differ count as one.</summary>
internal static class PrevailingSize
{
    private const double Same = 0.1;

    /// <summary>The first size of the row with the most letters of (about) that size.</summary>
    public static double Of(List<Word> row)
    {
        foreach (var word in row)
            if (word.PointSize != row[0].PointSize) return Most(row);
        return row[0].PointSize;
    }

    private static double Most(List<Word> row)
    {
        var bySize = row.ToArray();
        Array.Sort(bySize, static (a, b) => a.PointSize.CompareTo(b.PointSize));
        var (best, most) = (row[0].PointSize, 0);
        var (low, high, letters) = (0, 0, 0);
        var counts = new Dictionary<double, int>();
        foreach (var word in bySize)
        {
            while (high < bySize.Length && bySize[high].PointSize - word.PointSize < Same) letters += bySize[high++].Letters.Length;
            while (word.PointSize - bySize[low].PointSize >= Same) letters -= bySize[low++].Letters.Length;
            counts[word.PointSize] = letters;
        }
        foreach (var word in row)
        {
            if (counts[word.PointSize] <= most) continue;
            (best, most) = (word.PointSize, counts[word.PointSize]);
        }
        return best;
    }
}
