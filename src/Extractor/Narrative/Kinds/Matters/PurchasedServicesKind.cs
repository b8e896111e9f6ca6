using Extractor.Domain;
using Extractor.Narrative.Structure;
using Extractor.Narrative.Subjects;

namespace Extractor.Narrative.Kinds.Matters;

/// <summary>政府购买服务</summary>
internal static class PurchasedServicesKind
{
    public static readonly StatementKind Kind = new(StatementKinds.PurchasedServices, "政府购买服务", "Purchased services", "政府购买服务")
    {
        Subjects = "empty for all, else the kind as printed",
        Operands = [OperandKey.Amount, OperandKey.Count, OperandKey.Share, .. KindOperands.Changes, .. KindOperands.Execution],
        Section = new(Topic.PurchasedServices, new PurchasedServiceWords())
        {
            Titles = ["政府购买服务"],
            Matters = ["政府购买服务"],
        },
        Example = new("十四、政府购买服务支出情况", "2023年政府购买服务支出320万元，其中公共服务200万元。", "/amount=320; 公共服务/amount=200"),
    };
}
