using Extractor.Domain;

namespace Extractor.Narrative.Kinds.Matters;

/// <summary>绩效评价发现的问题</summary>
internal static class PerformanceProblemsKind
{
    public static readonly StatementKind Kind = new(StatementKinds.PerformanceProblems, "绩效问题", "Performance problems", "绩效评价发现的问题")
    {
        Operands = [OperandKey.Found, OperandKey.Rectified, OperandKey.Rectifying],
        Example = new("十三、预算绩效情况说明", "通过绩效监控发现问题5个，已完成整改4个，正在整改1个。", "/found=5 rectified=4 rectifying=1"),
    };
}
