using Extractor.Domain;
using Extractor.Narrative.Lexicon;
using Extractor.Narrative.Structure;
using Extractor.Narrative.Subjects;

namespace Extractor.Narrative.Kinds.Matters;

/// <summary>国有资产占用</summary>
internal static class AssetsKind
{
    public static readonly StatementKind Kind = new(StatementKinds.Assets, "国有资产", "Assets", "国有资产占用")
    {
        Subjects = "vehicles for all, else the vehicle kind or the equipment as printed",
        Operands = [OperandKey.Count, OperandKey.Amount, OperandKey.Area, OperandKey.Share, .. KindOperands.Changes, .. KindOperands.Execution],
        Section = new(Topic.Assets, new AssetWords())
        {
            Titles = ["国有资产", "资产占用", "资产情况", "资产负债情况", "车辆"],
            Names = ["资产", "资产管理", "车辆", "车辆和设备", "车辆及设备", "车辆与设备", "资产占有", "资产使用", "国资"],
            HeadEnds = [AssetTerms.Vehicles],
            Openings = ["共有车辆", "共有公务用车", "占有车辆", "拥有车辆", "执法执勤用车", "应急保障用车", "机要通信用车", "特种专业技术用车"],
            Matters = ["共有车辆", "固定资产", "资产总额", "国有资产总额"],
        },
        Example = new("十二、国有资产占用情况说明", "共有车辆5辆，其中机要通信用车1辆。", "vehicles/count=5; 机要通信用车/count=1"),
    };
}
