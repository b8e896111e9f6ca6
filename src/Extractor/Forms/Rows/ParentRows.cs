using Extractor.Domain;
using Extractor.Forms.Heads;

namespace Extractor.Forms.Rows;

/// <summary>Names the heading row above rows whose label the table prints a second time.</summary>
internal static class ParentRows
{
    public static IReadOnlyList<TableRow> Name(IReadOnlyList<TableRow> rows)
    {
        var seen = new HashSet<(TableSide, string)>();
        var heading = new Dictionary<TableSide, string>();
        var named = new List<TableRow>();
        foreach (var row in rows)
        {
            var repeats = row.Code is null && !seen.Add((row.Side, WithoutNumber(row.Label))) && !RowWords.StandsAloneAsTotal(row.Label);
            named.Add(repeats && heading.TryGetValue(row.Side, out var parent) ? row with { Parent = parent } : row);
            if (!repeats) heading[row.Side] = row.Label;
        }
        return named;
    }

    private static string WithoutNumber(string label)
    {
        var comma = label.IndexOf('、', StringComparison.Ordinal);
        return comma is > 0 and < 4 ? label[(comma + 1)..] : label;
    }
}
