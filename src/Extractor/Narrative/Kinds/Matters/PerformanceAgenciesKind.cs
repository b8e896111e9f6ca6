using Extractor.Domain;

namespace Extractor.Narrative.Kinds.Matters;

/// <summary>第三方机构</summary>
internal static class PerformanceAgenciesKind
{
    public static readonly StatementKind Kind = new(StatementKinds.PerformanceAgencies, "绩效评价机构", "Performance agencies", "第三方机构")
    {
        Operands = [OperandKey.Count],
        Example = new("十三、预算绩效情况说明", "委托第三方机构2家，对5个项目进行了绩效评价。", "/count=2"),
    };
}
