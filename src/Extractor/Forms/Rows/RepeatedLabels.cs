using Extractor.Domain;

namespace Extractor.Forms.Rows;

/// <summary>A form printed in halves, each with codes and labels: the rows of the right half are those of the left once more, with other columns.</summary>
internal static class RepeatedLabels
{
    /// <summary>The rows of all sections; those that a section repeats with other columns hold the cells of both.</summary>
    public static IReadOnlyList<TableRow> Join(IReadOnlyList<SectionReading> sections)
    {
        var rows = new List<TableRow>();
        var (start, columns) = (0, new HashSet<ColumnKey>());
        foreach (var section in sections)
        {
            if (section.Rows.Count > 1 && !columns.Overlaps(section.Columns.Select(c => c.Key)) && Repeats(rows, start, section.Rows))
            {
                for (var i = 0; i < section.Rows.Count; i++)
                    rows[start + i] = rows[start + i] with { Cells = [.. rows[start + i].Cells, .. section.Rows[i].Cells] };
                columns.UnionWith(section.Columns.Select(c => c.Key));
                continue;
            }
            (start, columns) = (rows.Count, [.. section.Columns.Select(c => c.Key)]);
            rows.AddRange(section.Rows);
        }
        return rows;
    }

    private static bool Repeats(List<TableRow> rows, int start, IReadOnlyList<TableRow> next)
    {
        if (rows.Count - start != next.Count) return false;
        for (var i = 0; i < next.Count; i++)
        {
            if ((rows[start + i].Side, rows[start + i].Code, rows[start + i].Label) != (next[i].Side, next[i].Code, next[i].Label)) return false;
        }
        return true;
    }
}
