using Extractor.Domain;
using Extractor.Narrative.Structure;
using Extractor.Narrative.Subjects;

namespace Extractor.Narrative.Kinds.Matters;

/// <summary>机关运行经费</summary>
internal static class OperatingCostsKind
{
    public static readonly StatementKind Kind = new(StatementKinds.OperatingCosts, "机关运行经费", "Operating costs", "机关运行经费")
    {
        Operands = [OperandKey.Amount, OperandKey.Share, .. KindOperands.Changes, .. KindOperands.Execution],
        Section = new(Topic.OperatingCosts, new CostWords())
        {
            Titles = ["机关运行", "部门运行经费"],
            Openings = ["机关运行经费"],
            Matters = ["机关运行经费"],
        },
        Example = new("十、机关运行经费支出说明", "机关运行经费142.6万元，比上年增加3.7万元，增长2.66%。", "/amount=142.6 change=3.7 change-rate=2.66"),
    };
}
