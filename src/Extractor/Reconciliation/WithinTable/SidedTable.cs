using Extractor.Domain;
using Extractor.Reconciliation.Figures;

namespace Extractor.Reconciliation.WithinTable;

/// <summary>One side of a two-sided table: its parts, their total, what is carried over, and the grand total.</summary>
internal sealed class SidedTable
{
    private static readonly string[] Carrying = ["使用", "动用", "用事业基金", "年初", "上年", "结余分配", "年末", "结转下年"];

    private static readonly string[] Funds =
        ["一般公共预算财政拨款", "政府性基金预算财政拨款", "国有资本经营预算财政拨款"];

    private SidedTable(PrintedTable table, TableSide side)
    {
        Table = table;
        Side = side;
        var rows = table.Table.Rows.Where(r => r.Side == side).ToList();
        var current = rows.FindIndex(IsCurrent);
        var grand = rows.FindLastIndex(IsGrand);
        Current = current < 0 ? null : rows[current];
        Grand = grand < 0 ? null : rows[grand];
        Parts = FirstRun(rows.Take(current));
        var after = current < 0 ? [] : rows.Skip(current + 1).Take(Math.Max(0, grand - current - 1)).ToList();
        Carried = [.. after.Where(IsCarried)];
        Subdivisions = [.. after.Where(r => Funds.Contains(PrintedLabel.Bare(r.Label)))];
    }

    public PrintedTable Table { get; }

    public TableSide Side { get; }

    /// <summary>本年收入合计 or 本年支出合计</summary>
    public TableRow? Current { get; }

    /// <summary>总计; 合计 in a table that calls it so.</summary>
    public TableRow? Grand { get; }

    /// <summary>The sources or classes above the current-year total, those “of which” apart.</summary>
    public IReadOnlyList<TableRow> Parts { get; }

    /// <summary>What stands between the current-year total and the grand total: carryovers, surplus used or distributed.</summary>
    public IReadOnlyList<TableRow> Carried { get; }

    /// <summary>The carryover by fund, where it is printed below it.</summary>
    public IReadOnlyList<TableRow> Subdivisions { get; }

    /// <summary>Both sides of a table that has figures.</summary>
    public static IEnumerable<SidedTable> Of(PrintedAccounts accounts, params IEnumerable<string> keys) =>
        from key in keys
        let table = accounts.Filled(key)
        where table is not null
        from side in (TableSide[])[TableSide.Revenue, TableSide.Expenditure]
        select new SidedTable(table, side);

    public IEnumerable<ColumnKey> Columns => Table.Table.Rows.Where(r => r.Side == Side).SelectMany(r => r.Cells).Select(c => c.Column).Distinct();

    public IEnumerable<Figure> Figures(IEnumerable<TableRow> rows, ColumnKey column) =>
        rows.Select(r => Table.Figure(r, column)).OfType<Figure>();

    private static bool IsCurrent(TableRow row) => PrintedLabel.Bare(row.Label) is { } label
        && (label.StartsWith("本年收入合计", StringComparison.Ordinal) || label.StartsWith("本年支出合计", StringComparison.Ordinal));

    private static bool IsGrand(TableRow row) =>
        PrintedLabel.Bare(row.Label) is "总计" or "合计" or "收入总计" or "支出总计" or "收入总计(万元)" or "支出总计(万元)";

    private static bool IsCarried(TableRow row) => !PrintedLabel.IsOfWhich(row.Label)
        && Array.Exists(Carrying, word => PrintedLabel.Bare(row.Label).StartsWith(word, StringComparison.Ordinal));

    /// <summary>The numbered rows (一、…) up to where the numbers start again, or all rows where none is numbered.</summary>
    private static IReadOnlyList<TableRow> FirstRun(IEnumerable<TableRow> rows)
    {
        var named = rows.Where(r => r.Label.Length > 0 && !PrintedLabel.IsOfWhich(r.Label)).ToList();
        var numbered = named.Where(IsNumbered).ToList();
        if (numbered.Count == 0)
            return named;
        return [numbered[0], .. numbered.Skip(1).TakeWhile(r => !r.Label.StartsWith("一、", StringComparison.Ordinal))];
    }

    private static bool IsNumbered(TableRow row) => PrintedLabel.Bare(row.Label).Length < row.Label.Length;
}
