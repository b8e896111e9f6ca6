using Extractor.Domain;
using Extractor.Reconciliation.Figures;

namespace Extractor.Reconciliation.WithinTable;

/// <summary>The figures of the three-public table by column, wherever in the table they stand.</summary>
internal sealed class ThreePublicRow(PrintedTable table)
{
    public static ThreePublicRow? Of(PrintedAccounts accounts) =>
        accounts.Filled(TableKeys.ThreePublic) is { } table ? new ThreePublicRow(table) : null;

    public PrintedTable Table => table;

    public TableRow? Holder(ColumnKey column) => table.Table.Rows.FirstOrDefault(r => r.Cells.Any(c => c.Column == column));

    public Figure? this[ColumnKey column] => table.Figure(Holder(column), column);

    public Phrase Name(ColumnKey column) => Holder(column) is { } row ? table.CellName(row, column) : table.Name;

    /// <summary>The columns of a block (budget, final) that are printed.</summary>
    public List<Figure> Parts(ColumnKey block, params IEnumerable<ColumnKey> parts) =>
        [.. parts.Select(p => this[block.Of(p)]).OfType<Figure>()];
}
