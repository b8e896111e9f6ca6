using Extractor.Domain;

namespace Extractor.Narrative.Kinds.Matters;

/// <summary>内设机构</summary>
internal static class InternalBodiesKind
{
    public static readonly StatementKind Kind = new(StatementKinds.InternalBodies, "内设机构", "Internal bodies", "内设机构")
    {
        Operands = [OperandKey.Count],
        Example = new("二、机构设置", "本局内设17个职能科室。", "/count=17"),
    };
}
