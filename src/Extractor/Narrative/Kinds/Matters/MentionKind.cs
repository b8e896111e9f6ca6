using Extractor.Domain;

namespace Extractor.Narrative.Kinds.Matters;

/// <summary>a figure inside a reason or a description</summary>
internal static class MentionKind
{
    public static readonly StatementKind Kind = new(StatementKinds.Mention, "正文另一处", "A mention", "a figure inside a reason or a description")
    {
        Operands = [OperandKey.Amount, OperandKey.Rate, OperandKey.Count],
        Example = new("三、支出决算情况说明", "本年支出合计100万元，比上年增加5万元，主要原因是人员经费增加4万元。", "expenditure/amount=4"),
    };
}
