namespace Extractor.Narrative.Lexicon;

/// <summary>Units, bodies and staff, as the overview of a department counts them.</summary>
internal static class OverviewTerms
{
    public static readonly Concept Units = new("units that a department's accounts are made up of", "纳入决算编制范围的预算单位共4个。",
        "预算单位", "下属单位", "所属单位", "二级单位", "二级机构", "直属单位", "归口预算管理单位", "归口管理单位", "基层单位", "事业单位", "独立核算单位", "决算单位", "行政单位", "单位");

    public static readonly Concept Bodies = new("bodies inside a unit", "内设9个职能科室。",
        "职能科室", "内设机构", "职能机构", "职能处室", "科室", "处室", "股室", "科（室）", "处（室）", "机构", "部门");

    public static readonly Concept Staff = new("staff", "实有在职人员20人。", "编制", "实有", "在职", "在编", "离休", "退休", "聘用", "职工", "工勤",
        "事业人员", "行政人员", "参公人员", "管理人员", "专业技术人员", "专任教师", "年末人数", "其他人员");

    public static readonly Concept Moves = new("who came and who left over the year, which is no staff", "调入3人，退休2人。", "调入", "调出", "新招", "辞职");

    public static readonly Concept Inside = new("inside a unit", "内设机构9个。", "内设");

    public static readonly Concept UnitMeasures = new("measure words of units", "预算单位4个。", "个", "家");

    public static readonly Concept StaffMeasures = new("measure words of staff", "在职人员20人。", "人", "名", "个");

    public static readonly Concept PersonMeasures = new("measure words of persons", "在职人员20人。", "人", "名");

    public static readonly Concept Fillers = new("between units and their count", "预算单位共计4个。", "共", "计", "有", "为", "：");
}
