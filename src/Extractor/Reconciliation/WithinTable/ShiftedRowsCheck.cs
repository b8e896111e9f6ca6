using Extractor.Domain;
using Extractor.Reconciliation.Figures;

namespace Extractor.Reconciliation.WithinTable;

/// <summary>118: the figures of a row stand in its own row, not in the one above or below.</summary>
internal sealed class ShiftedRowsCheck : ICheck
{
    public RuleDescriptor Rule { get; } = new(
        "118",
        new("各栏数字没有错行", "The figures of a row are not shifted by a line"),
        new("相邻两行以上合计均与本行各栏不符、却与上一行（下一行）各栏相符的情形", "runs of rows whose totals fit the columns of the neighbouring row and not their own"),
        new("算术：每行合计等于本行各栏之和", "Arithmetic: the total of a row is the sum of its own columns"),
        new("基本支出一栏整体下移一行", "the column of basic expenditure printed one line too low"),
        Severity.Contradiction);

    public IEnumerable<Verdict> Examine(PrintedAccounts accounts)
    {
        foreach (var table in ClassifiedTables.Of(accounts))
        {
            var shifted = Runs(table).ToList();
            foreach (var run in shifted)
                yield return Finding(table, run);
            if (shifted.Count == 0)
                yield return Judge.Says(Rule, Outcome.Agrees, table.Name + new Phrase(" 没有错行", ": no figures are shifted"));
        }
    }

    private static IEnumerable<List<TableRow>> Runs(PrintedTable table)
    {
        var columns = RowTotalCheck.Parts(table);
        foreach (var offset in new[] { -1, 1 })
        {
            var run = new List<TableRow>();
            for (var i = 0; i <= table.Table.Rows.Count; i++)
            {
                if (IsShifted(table, columns, i, offset))
                {
                    run.Add(table.Table.Rows[i]);
                    continue;
                }

                if (run.Count > 1)
                    yield return run;
                run = [];
            }
        }
    }

    private static bool IsShifted(PrintedTable table, IReadOnlyList<ColumnKey> columns, int index, int offset)
    {
        var rows = table.Table.Rows;
        if (index >= rows.Count || index + offset < 0 || index + offset >= rows.Count)
            return false;
        if (table.Figure(rows[index], AccountColumns.Total) is not { IsPrinted: true, IsZero: false } total)
            return false;
        var own = Sum(table, rows[index], columns);
        if (own.HasUnreadable || own.Interval.Meets(total.Interval))
            return false;
        var neighbour = Sum(table, rows[index + offset], columns);
        return !neighbour.HasUnreadable && neighbour.Interval.Meets(total.Interval);
    }

    private static Combination Sum(PrintedTable table, TableRow row, IReadOnlyList<ColumnKey> columns) =>
        Combination.Sum(columns.Select(c => table.Figure(row, c)).OfType<Figure>());

    private Verdict Finding(PrintedTable table, List<TableRow> run)
    {
        var figures = run.SelectMany(r => r.Cells.Select(c => table.Figure(r, c))).Where(f => f.IsPrinted);
        return Judge.Says(
            Rule,
            Outcome.Disagrees,
            table.Name + new Phrase(
                $" 自“{PrintedTable.RowName(run[0])}”起 {run.Count} 行的数字疑错行",
                $": {run.Count} rows from “{PrintedTable.RowName(run[0])}” hold the figures of their neighbours"),
            figures.Select(f => f.Cited));
    }
}
