using Extractor.Domain;
using Extractor.Reconciliation.Figures;

namespace Extractor.Reconciliation.BetweenTables;

/// <summary>203: both overall tables print the same appropriation by fund.</summary>
internal sealed class AppropriationRevenueCheck : ICheck
{
    private static readonly string[] Funds = ["一般公共预算财政拨款", "政府性基金预算财政拨款", "国有资本经营预算财政拨款"];

    public RuleDescriptor Rule { get; } = new(
        "203",
        new("两张总表的财政拨款收入一致", "Both overall tables print the same appropriation by fund"),
        new("收支总表与财政拨款收支总表的一般公共预算、政府性基金、国有资本经营财政拨款收入", "appropriation by fund in the overall table and in the overall appropriation table"),
        new("算术（表间勾稽关系）：01 表财政拨款各行等于 04 表收入各行", "Arithmetic between the forms: appropriations of form 01 equal the revenue rows of form 04"),
        new("01 表 2,871.89，04 表 2,817.89", "2,871.89 in form 01, 2,817.89 in form 04"),
        Severity.Contradiction);

    public IEnumerable<Verdict> Examine(PrintedAccounts accounts)
    {
        if (accounts.Filled(TableKeys.Overall) is not { } overall || accounts.Filled(TableKeys.AppropriationOverall) is not { } appropriation)
            yield break;
        foreach (var fund in Funds)
        {
            var row = overall.Row(TableSide.Revenue, l => l == fund + "收入" || l == fund);
            var other = appropriation.Row(TableSide.Revenue, l => l == fund || l == fund + "收入");
            if (overall.Figure(row, AccountColumns.Final) is { } stated && appropriation.Figure(other, AccountColumns.Final) is { } figure
                && Judge.Equal(Rule, overall.CellName(row!, AccountColumns.Final) + new Phrase(" 与 ", " against ")
                    + appropriation.CellName(other!, AccountColumns.Final), stated,
                    figure) is { } verdict)
                yield return verdict;
        }
    }
}
