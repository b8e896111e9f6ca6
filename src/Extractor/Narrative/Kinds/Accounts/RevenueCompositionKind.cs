using Extractor.Domain;
using Extractor.Narrative.Lexicon;
using Extractor.Narrative.Structure;
using Extractor.Narrative.Subjects;

namespace Extractor.Narrative.Kinds.Accounts;

/// <summary>收入构成</summary>
internal static class RevenueCompositionKind
{
    public static readonly StatementKind Kind = new(StatementKinds.RevenueComposition, "收入构成", "Revenue", "收入构成")
    {
        Subjects = "a column key of the form revenue",
        Operands = [OperandKey.Amount, OperandKey.Share, .. KindOperands.Changes, .. KindOperands.Execution],
        Section = new(Topic.Revenue, new RevenueAndExpenditureWords(Topic.Revenue))
        {
            Breadth = Breadth.Side,
            Titles = ["收入决算", "收入情况", "收入完成", "收入预算"],
            Openings = ["收入合计"],
            Parts = [Flows.PublicService, Flows.CommercialRevenue, Flows.SuperiorSubsidy, Flows.OtherRevenue],
            Heads = [Totals.RevenueHeads, Totals.CurrentRevenue],
        },
        Example = new("二、收入决算情况说明", "本年收入合计100万元，其中：财政拨款收入98万元，占98%；其他收入2万元，占2%。", "appropriation/amount=98 share=98; other/amount=2 share=2"),
    };
}
