using Extractor.Domain;

namespace Extractor.Narrative.Kinds.Accounts;

/// <summary>本年收入合计, 本年支出合计</summary>
internal static class CurrentYearTotalKind
{
    public static readonly StatementKind Kind = new(StatementKinds.CurrentYearTotal, "本年合计", "Current-year total", "本年收入合计, 本年支出合计")
    {
        Subjects = "revenue, expenditure",
        Operands = [OperandKey.Amount, OperandKey.Share, .. KindOperands.Changes, .. KindOperands.Execution],
        Example = new("三、支出决算情况说明", "本年支出合计100万元，比上年增加5万元。", "expenditure/amount=100 change=5"),
    };
}
