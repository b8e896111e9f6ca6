using Extractor.Domain;

namespace Extractor.Narrative.Kinds.Matters;

/// <summary>所属单位</summary>
internal static class SubordinateUnitsKind
{
    public static readonly StatementKind Kind = new(StatementKinds.SubordinateUnits, "所属单位", "Subordinate units", "所属单位")
    {
        Operands = [OperandKey.Count],
        Example = new("二、机构设置", "纳入决算编制范围的预算单位共4个。", "/count=4"),
    };
}
