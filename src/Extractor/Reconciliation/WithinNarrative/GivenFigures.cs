using Extractor.Domain;
using Extractor.Reconciliation.Figures;
using Extractor.Reconciliation.WithinTable;

namespace Extractor.Reconciliation.WithinNarrative;

/// <summary>The figures that give what a sentence denies.</summary>
internal static class GivenFigures
{
    public static IEnumerable<Figure> Operands(PrintedAccounts accounts, string kind, Func<PrintedStatement, bool> fits, params IEnumerable<OperandKey> keys) =>
        from statement in accounts.Of(kind)
        where fits(statement)
        from key in keys
        from figure in statement.All(key)
        select figure;

    /// <summary>What a fund spent, in words and in its table.</summary>
    public static IEnumerable<Figure> Fund(PrintedAccounts accounts, string kind, string key)
    {
        var table = accounts.Filled(key);
        return Operands(accounts, kind, _ => true, OperandKey.Final).Concat(Optional(table?.Figure(table.TotalRow, AccountColumns.Total)));
    }

    /// <summary>A part of the three public expenses: what was spent, in words and in the table, and its counts.</summary>
    public static IEnumerable<Figure> PublicExpenses(PrintedAccounts accounts, ColumnKey item, params IEnumerable<OperandKey> counts) =>
        Operands(accounts, StatementKinds.ThreePublic, s => s.Column == item, [OperandKey.Final, .. counts])
            .Concat(Optional(ThreePublicRow.Of(accounts)?[AccountColumns.Final.Of(item)]));

    private static IEnumerable<Figure> Optional(Figure? figure) => figure is null ? [] : [figure];
}
