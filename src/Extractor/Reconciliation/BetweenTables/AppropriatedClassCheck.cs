using Extractor.Domain;
using Extractor.Reconciliation.Figures;

namespace Extractor.Reconciliation.BetweenTables;

/// <summary>212: in the overall tables, appropriated expenditure and carryover are not above all expenditure and carryover.</summary>
internal sealed class AppropriatedClassCheck : ICheck
{
    public RuleDescriptor Rule { get; } = new(
        "212",
        new("财政拨款总表各行不超过收支总表同一行", "The overall appropriation table is not above the overall table"),
        new("财政拨款收支总表各类支出、本年支出合计、年初年末结转与收支总表同名各行",
            "classes, current-year expenditure and carryovers of the overall appropriation table with the same rows of the overall table"),
        new("算术：收支总表包括各种资金来源", "Arithmetic: the overall table covers all funds"),
        new("财政拨款年末结转 71.01，全部年末结转 17.01", "71.01 carried over from appropriations within 17.01 in all"),
        Severity.Contradiction);

    public IEnumerable<Verdict> Examine(PrintedAccounts accounts)
    {
        if (accounts.Filled(TableKeys.Overall) is not { } overall || accounts.Filled(TableKeys.AppropriationOverall) is not { } appropriation)
            return [];
        var expenditure = appropriation.Table.Rows.Where(r => r.Side == TableSide.Expenditure && r.Label.Length > 0)
            .Select(r => AtMost(overall, appropriation, r, AccountColumns.Total, l => l == PrintedLabel.Bare(r.Label) || Closing(l, r)));
        var opening = appropriation.Row(TableSide.Revenue, l => l.StartsWith("年初", StringComparison.Ordinal));
        var carried = opening is null ? null
            : AtMost(overall, appropriation, opening, AccountColumns.Final, l => l.StartsWith("年初", StringComparison.Ordinal)
                || l.StartsWith("上年", StringComparison.Ordinal));
        return expenditure.Append(carried).OfType<Verdict>();
    }

    private static bool Closing(string label, TableRow row) =>
        label.StartsWith("年末", StringComparison.Ordinal) && PrintedLabel.Bare(row.Label).StartsWith("年末", StringComparison.Ordinal);

    private Verdict? AtMost(PrintedTable overall, PrintedTable appropriation, TableRow row, ColumnKey column, Func<string, bool> label)
    {
        var whole = overall.Row(row.Side, label);
        return appropriation.Figure(row, column) is { } part && overall.Figure(whole, AccountColumns.Final) is { } figure
            ? Judge.AtMost(Rule, appropriation.CellName(row, column), Combination.Of(part), figure, overall.CellName(whole!, AccountColumns.Final))
            : null;
    }
}
