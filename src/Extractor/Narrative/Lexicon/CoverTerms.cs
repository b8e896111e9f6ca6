namespace Extractor.Narrative.Lexicon;

/// <summary>Words of the cover.</summary>
internal static class CoverTerms
{
    public const string About = "关于";

    public static readonly Concept Kinds = new("the kind of document, around the body's name", "关于某局2023年度部门决算公开的说明", "部门决算", "单位决算", "决算", "公开", "信息",
        "部门预算", "单位预算", "综合预算", "预算公开", "预算信息公开");

    public static readonly Concept Matters = new("what the document explains, behind the body's name",
        "某局2023年度部门决算收支情况说明", "说明", "情况", "收支", "支出", "经费", "增减");

    public static readonly Concept Marks = new("what a place for the body's stamp is called, without its name", "编制单位（盖章）", "盖章", "公章", "签章");

    public static readonly Concept BodyLabels =
        new("before the body's name", "编制单位：某区司法局", "编制单位：", "编报单位：", "填报单位：", "公开单位：", "预算单位：", "单位名称：", "部门名称：", "编制部门：");

    public static readonly Concept Approvals = new("who approved or checked the document, before a colon", "保密审查情况：已审查",
        "审查", "审签", "审核", "审批", "审定", "初审", "复审", "终审", "校对", "校核", "签发", "责任编辑", "填报人", "负责人", "经办人", "联系人", "联系电话");

    public const string Accounts = "决算";
    public const string Budget = "预算";
    public const string OfUnit = "单位决算";
    public const string OfDepartment = "部门决算";

    /// <summary>The digits of a year, nought first.</summary>
    public const string Numerals = "〇一二三四五六七八九";

    /// <summary>Nought as printed otherwise, or a circle or letter that looks like it.</summary>
    public const string Noughts = "零○◯Oo";
}
