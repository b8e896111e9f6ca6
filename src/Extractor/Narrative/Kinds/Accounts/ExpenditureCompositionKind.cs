using Extractor.Domain;
using Extractor.Narrative.Lexicon;
using Extractor.Narrative.Structure;
using Extractor.Narrative.Subjects;

namespace Extractor.Narrative.Kinds.Accounts;

/// <summary>支出构成</summary>
internal static class ExpenditureCompositionKind
{
    public static readonly StatementKind Kind = new(StatementKinds.ExpenditureComposition, "支出构成", "Expenditure", "支出构成")
    {
        Subjects = "a column key of the form expenditure, or a class",
        Operands = [OperandKey.Amount, OperandKey.Share, .. KindOperands.Changes, .. KindOperands.Execution],
        Section = new(Topic.Expenditure, new RevenueAndExpenditureWords(Topic.Expenditure))
        {
            Breadth = Breadth.Side,
            Titles = ["支出决算", "支出情况", "支出完成", "支出预算"],
            Openings = ["支出合计"],
            Parts = [Flows.Basic, Flows.Project],
            Heads = [Totals.ExpenditureHeads, Totals.PaidOut, Totals.CurrentExpenditure],
        },
        Example = new("三、支出决算情况说明", "本年支出合计100万元，其中：基本支出60万元，占60%；项目支出40万元，占40%。", "basic/amount=60 share=60; project/amount=40 share=40"),
    };
}
