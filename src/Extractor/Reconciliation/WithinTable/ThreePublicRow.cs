using Extractor.Domain;
using Extractor.Reconciliation.Figures;

namespace Extractor.Reconciliation.WithinTable;

/// <summary>The figures of the three-public table by column, wherever in the table they stand.</summary>
internal sealed class ThreePublicRow(PrintedTable table)
{
    public static ThreePublicRow? Of(PrintedAccounts accounts) =>
        accounts.Filled(TableKeys.ThreePublic) is { } table ? new ThreePublicRow(table) : null;

    public PrintedTable Table => table;

    public TableRow? Holder(string column) => table.Table.Rows.FirstOrDefault(r => r.Cells.Any(c => c.Column == column));

    public Figure? this[string column] => table.Figure(Holder(column), column);

    public Phrase Name(string column) => Holder(column) is { } row ? table.CellName(row, column) : table.Name;

    /// <summary>The columns of a block (budget, final) that are printed.</summary>
    public List<Figure> Parts(string block, params IEnumerable<string> parts) =>
        [.. parts.Select(p => this[$"{block}.{p}"]).OfType<Figure>()];
}
