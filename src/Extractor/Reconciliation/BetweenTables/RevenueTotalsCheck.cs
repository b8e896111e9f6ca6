using Extractor.Domain;
using Extractor.Reconciliation.Figures;

namespace Extractor.Reconciliation.BetweenTables;

/// <summary>201: the overall table and the revenue table print the same revenue.</summary>
internal sealed class RevenueTotalsCheck : ICheck
{
    private static readonly (ColumnKey Column, string Name)[] Sources =
    [
        (AccountColumns.SuperiorSubsidy, "上级补助收入"), (AccountColumns.PublicService, "事业收入"), (AccountColumns.Commercial, "经营收入"),
        (AccountColumns.AffiliateRemittance, "附属单位上缴收入"), (AccountColumns.Other, "其他收入"),
    ];

    private static readonly string[] Appropriations =
    [
        "财政拨款收入", "一般公共预算财政拨款收入", "政府性基金预算财政拨款收入", "国有资本经营预算财政拨款收入",
        "一般公共预算财政拨款", "政府性基金预算财政拨款", "国有资本经营预算财政拨款",
    ];

    public RuleDescriptor Rule { get; } = new(
        "201",
        new("收支总表的收入与收入决算表一致", "The overall table and the revenue table print the same revenue"),
        new("收支总表本年收入合计、各项来源与收入决算表合计行各栏（财政拨款收入为三本预算之和）",
            "total and sources of the overall table with the total row of the revenue table; appropriation is the sum over the funds"),
        new("算术（表间勾稽关系）：01 表收入各行等于 02 表合计行各栏", "Arithmetic between the forms: revenue rows of form 01 equal the columns of form 02"),
        new("总表其他收入 32.46，收入表 34.26", "other revenue of 32.46 in one and 34.26 in the other"),
        Severity.Contradiction);

    public IEnumerable<Verdict> Examine(PrintedAccounts accounts)
    {
        if (accounts.Filled(TableKeys.Overall) is not { } overall || accounts.Filled(TableKeys.Revenue) is not { TotalRow: { } total } revenue)
            return [];
        var current = overall.Row(TableSide.Revenue, l => l.StartsWith("本年收入合计", StringComparison.Ordinal));
        IEnumerable<Verdict?> verdicts =
        [
            current is null ? null : Pair(overall, current, revenue, total, AccountColumns.Total),
            .. Sources.Select(s => overall.Row(TableSide.Revenue, l => l == s.Name) is { } row ? Pair(overall, row, revenue, total, s.Column) : null),
            Appropriation(overall, revenue, total),
        ];
        return verdicts.OfType<Verdict>();
    }

    private Verdict? Pair(PrintedTable overall, TableRow row, PrintedTable revenue, TableRow total, ColumnKey column) =>
        overall.Figure(row, AccountColumns.Final) is { } stated && revenue.Figure(total, column) is { } other
            ? Judge.Equal(Rule, overall.CellName(row, AccountColumns.Final) + new Phrase(" 与 ", " against ") + revenue.CellName(total, column), stated, other)
            : null;

    private Verdict? Appropriation(PrintedTable overall, PrintedTable revenue, TableRow total)
    {
        var funds = overall.Table.Rows.Where(r => r.Side == TableSide.Revenue && IsSource(r)).Select(r => overall.Figure(r, AccountColumns.Final))
            .OfType<Figure>().ToList();
        return funds.Count > 0 && revenue.Figure(total, AccountColumns.Appropriation) is { } stated
            ? Judge.Equal(Rule, revenue.CellName(total, AccountColumns.Appropriation)
                + new Phrase(" 与总表", " against the overall table"), stated, Combination.Sum(funds))
            : null;
    }

    /// <summary>A numbered row: the carryover by fund further down has the same names but no number.</summary>
    private static bool IsSource(TableRow row) => !PrintedLabel.IsOfWhich(row.Label)
        && PrintedLabel.Bare(row.Label) is { } label && label.Length < row.Label.Length && Appropriations.Contains(label);
}
