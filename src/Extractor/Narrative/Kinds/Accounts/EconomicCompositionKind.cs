using Extractor.Domain;

namespace Extractor.Narrative.Kinds.Accounts;

/// <summary>支出的经济分类构成</summary>
internal static class EconomicCompositionKind
{
    public static readonly StatementKind Kind = new(StatementKinds.EconomicComposition, "经济分类构成", "Expenditure by economic class", "支出的经济分类构成")
    {
        Subjects = "the item as printed",
        Operands = [OperandKey.Amount, OperandKey.Share, .. KindOperands.Changes, .. KindOperands.Execution],
        Example = new("五、一般公共预算财政拨款支出决算情况说明", "（一）委托业务费45.6万元，主要用于课题研究。（二）办公费12.3万元，比上年减少1.1万元。", "委托业务费/amount=45.6; 办公费/amount=12.3 change=1.1"),
    };
}
