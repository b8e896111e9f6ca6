using Extractor.Domain;

namespace Extractor.Narrative.Kinds.Matters;

/// <summary>人员</summary>
internal static class StaffKind
{
    public static readonly StatementKind Kind = new(StatementKinds.Staff, "人员", "Staff", "人员")
    {
        Subjects = "the group as printed",
        Operands = [OperandKey.Count],
        Example = new("二、机构设置", "本部门人员编制310人，其中行政编制191人。", "人员编制/count=310; 行政编制/count=191"),
    };
}
