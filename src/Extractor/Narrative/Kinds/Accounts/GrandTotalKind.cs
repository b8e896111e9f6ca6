using Extractor.Domain;
using Extractor.Narrative.Lexicon;
using Extractor.Narrative.Structure;
using Extractor.Narrative.Subjects;

namespace Extractor.Narrative.Kinds.Accounts;

/// <summary>收入支出总计</summary>
internal static class GrandTotalKind
{
    public static readonly StatementKind Kind = new(StatementKinds.GrandTotal, "收支总计", "Grand total", "收入支出总计")
    {
        Operands =
        [
            OperandKey.Total, OperandKey.Revenue, OperandKey.Expenditure, OperandKey.Final, OperandKey.Share, .. KindOperands.Changes,
            .. KindOperands.Execution,
        ],
        Section = new(Topic.Overall, new RevenueAndExpenditureWords(Topic.Overall))
        {
            Breadth = Breadth.Accounts,
            Titles = ["收支决算", "收支总", "收入、支出", "收入和支出", "决算总体", "收支情况", "总体收支", "收入支出", "决算收支", "收支增减", "收支变化", "结转结余", "结余分配", "结余及分配", "结转和结余",
                "预算执行情况", "收支预算", "预算总体"],
            Openings = ["收、支总计", "收入总计"],
            HeadEnds = [Totals.Both, Totals.Revenue, Totals.Expenditure, Totals.Carried, Totals.SurplusDistributed],
            PlannedOpenings = [.. Totals.PlannedSides.Words],
        },
        Example = new("一、收入支出决算总体情况说明", "2024年度收、支总计均为100万元。与上年相比，收、支总计各增加5万元，增长5.26%。", "/total=100 change=5 change-rate=5.26"),
    };
}
