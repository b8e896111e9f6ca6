using Extractor.Domain;
using Extractor.Narrative.Lexicon;
using Extractor.Narrative.Structure;
using Extractor.Narrative.Subjects;

namespace Extractor.Narrative.Kinds.Accounts;

/// <summary>一般公共预算财政拨款支出</summary>
internal static class GeneralBudgetExpenditureKind
{
    public static readonly StatementKind Kind = new(StatementKinds.GeneralBudgetExpenditure, "一般公共预算财政拨款支出", "General budget expenditure", "一般公共预算财政拨款支出")
    {
        Operands = [OperandKey.Amount, OperandKey.ShareOfExpenditure, .. KindOperands.Changes, .. KindOperands.Execution],
        Section = new(Topic.GeneralBudget, new RevenueAndExpenditureWords(Topic.GeneralBudget))
        {
            Breadth = Breadth.GeneralBudget,
            Titles = ["一般公共预算", "财政拨款支出"],
            Matters = ["一般公共预算财政拨款支出", "公共财政预算拨款支出", "公共财政预算财政拨款支出", "一般公共预算支出", "一般公共预算财政拨款总支出"],
            Openings = ["一般公共预算财政拨款支出", "（项）"],
            HeadEnds = [Flows.GeneralBudgetExpenditure],
        },
        Example = new("五、一般公共预算财政拨款支出决算情况说明", "一般公共预算财政拨款支出100万元，占本年支出的98%。与上年相比，一般公共预算财政拨款支出增加5万元。", "/amount=100 share-of-expenditure=98 change=5"),
    };
}
