using Extractor.Domain;
using Extractor.Forms;

namespace Extractor.Reconciliation.Figures;

/// <summary>A table as the checks read it.</summary>
internal sealed class PrintedTable(AccountTable table)
{
    private readonly Dictionary<TableCell, Figure> _figures = new(ReferenceEqualityComparer.Instance);
    private ClassificationTree? _tree;
    private IReadOnlyList<ColumnKey>? _columns;
    private IReadOnlyList<TableRow>? _totalRows;

    public AccountTable Table => table;

    public string Key => table.Key;

    public bool IsEmpty => table.IsEmpty;

    public Phrase Name => TableNames.Of(table.Key);

    public ClassificationTree Tree => _tree ??= ClassificationTree.Of(table.Rows);

    /// <summary>The keys of the columns that hold at least one figure, in the order of the table.</summary>
    public IReadOnlyList<ColumnKey> Columns => _columns ??= [.. table.Rows.SelectMany(r => r.Cells).Select(c => c.Column).Distinct()];

    /// <summary>The row without a code that is called 合计, 总计 or 本年支出合计; printed twice, the first.</summary>
    public TableRow? TotalRow => TotalRows is [var first, ..] ? first : null;

    public IReadOnlyList<TableRow> TotalRows => _totalRows ??=
        [.. table.Rows.Where(r => string.IsNullOrEmpty(r.Code) && PrintedLabel.Bare(r.Label) is "合计" or "总计" or "本年支出合计" or "本年收入合计")];

    /// <summary>The first row of a side whose label, without number, fits.</summary>
    public TableRow? Row(TableSide side, Func<string, bool> label) =>
        table.Rows.FirstOrDefault(r => r.Side == side && label(PrintedLabel.Bare(r.Label)));

    /// <summary>The figure of a row in a column; null where the table has no such cell.</summary>
    public Figure? Figure(TableRow? row, ColumnKey column)
    {
        if (row is null)
            return null;
        foreach (var cell in row.Cells)
        {
            if (cell.Column == column)
                return Figure(row, cell);
        }

        return null;
    }

    public Figure Figure(TableRow row, TableCell cell) =>
        _figures.TryGetValue(cell, out var known) ? known : _figures[cell] = Read(row, cell);

    /// <summary>How a message calls a cell: 支出决算表·教育支出·基本支出.</summary>
    public Phrase CellName(TableRow row, ColumnKey column)
    {
        var name = RowName(row);
        var key = column != AccountColumns.Final ? column.Name : new Phrase("", "");
        return key.Chinese.Length == 0 ? Name + (Phrase)"·" + (Phrase)name
            : name.Length == 0 ? Name + (Phrase)"·" + key
            : Name + (Phrase)("·" + name + "·") + key;
    }

    public static string RowName(TableRow row) =>
        row.Code is { Length: > 0 } code ? $"{code} {row.Label}" : PrintedLabel.Bare(row.Label);

    private Figure Read(TableRow row, TableCell cell)
    {
        var amount = cell.Amount;
        var state = amount.State == CellState.Amount && amount.Yuan is null ? CellState.Unreadable : amount.State;
        return new Figure(
            Role(row, cell.Column), cell.Evidence, state, FigureMeasure.Money, amount.Yuan ?? 0m,
            amount.Unit?.InYuan() ?? 1m, amount.Number?.Decimals ?? 0)
        { Text = amount.Text };
    }

    private string Role(TableRow row, ColumnKey column)
    {
        var side = row.Side switch { TableSide.Revenue => "/revenue", TableSide.Expenditure => "/expenditure", _ => "" };
        var name = row.Code is { Length: > 0 } code ? code : row.Label;
        return name.Length == 0 ? $"{table.Key}{side}/{column}" : $"{table.Key}{side}/{name}/{column}";
    }
}
