using Extractor.Domain;
using Extractor.Narrative.Lexicon;
using Extractor.Narrative.Structure;
using Extractor.Narrative.Subjects;

namespace Extractor.Narrative.Kinds.Matters;

/// <summary>政府采购</summary>
internal static class ProcurementKind
{
    public static readonly StatementKind Kind = new(StatementKinds.Procurement, "政府采购", "Procurement", "政府采购")
    {
        Subjects = "total, goods, works, services, small-medium, small-micro, goods.small-medium, works.small-medium, services.small-medium, "
            + "reserved.small-medium, reserved.small-micro, other.small-medium",
        Operands = [OperandKey.Amount, OperandKey.Share, .. KindOperands.Changes, .. KindOperands.Execution],
        Section = new(Topic.Procurement, new ProcurementWords())
        {
            Titles = ["政府采购", "采购情况", "采购执行"],
            Names = ["采购", "采购支出"],
            Heads = [ProcurementTerms.Total],
            Openings = ["政府采购支出", "政府采购总额", "政府采购情况", "政府采购预算"],
            Matters = ["政府采购"],
        },
        Example = new("十一、政府采购支出情况", "政府采购支出总额100万元，其中货物60万元。授予中小企业合同金额80万元，占80%。", "total/amount=100; goods/amount=60; small-medium/amount=80 share=80"),
    };
}
