using System.Text.RegularExpressions;

namespace Extractor.Narrative.Lexicon;

/// <summary>Words of headings: what a section is about, and how titles end.</summary>
internal static partial class Titles
{
    public static readonly Concept GlossaryTitles = new("in the title of the glossary", "第四部分 术语解释", "专业名词", "术语");

    public static readonly Concept Overview = new("a section on the department itself", "一、部门职责",
        "概况", "职责", "职能", "机构设置", "内设机构", "单位构成", "部门构成", "机构构成", "人员构成", "人员情况", "人员编制", "基本情况", "单位基本", "部门基本", "机构情况", "重点工作", "主要工作", "工作完成情况");

    public static readonly Concept Glossary = new("the glossary", "第四部分 名词解释", "名词解释");

    public static readonly Concept Attachments = new("the attachments", "附录", "附表", "附录");

    public const string Attachment = "附件";

    public static readonly Concept OtherMatters = new("a part on other matters", "第三部分 其他重要事项", "其他重要事项");

    public static readonly Concept Accounts = new("final accounts, in a part's title", "第二部分 2024年度部门决算情况说明", "部门决算", "单位决算");

    public static readonly Concept NoPart = new("in a title that names accounts: a section all the same", "三、部门决算单位构成", "单位构成", "绩效");

    public static readonly Concept Selections = new("expenditure chosen for what it is good for, apart from the tables: no part of any total",
        "十四、教育、住房保障等民生支出情况说明", "民生支出");

    public static readonly Concept Profile = new("a profile of the department", "第一部分 部门概况", "概况");

    public static readonly Concept Kinds = new("kinds of expenditure", "（一）基本支出情况", "基本支出");

    public static readonly Concept Appropriated = new("of appropriations", "六、一般公共预算财政拨款基本支出", "财政拨款", "公共预算");

    public static readonly Concept Tables = new("ends the title of a table", "收入支出决算总表", "决算表", "决算报表", "总表", "明细表", "公开表");

    public const string Explanation = "说明";

    public const string GeneralBudget = "公共预算";

    public const char Picture = '图';

    public static readonly Concept Ends = new("ends a title", "一、收入支出决算总体情况",
        "情况", "说明", "概况", "职责", "职能", "设置", "构成", "解释", "附件", "结果", "综述", "目标", "背景", "内容", "过程", "投入", "分析", "建议", "问题",
        "总体", "结构", "具体", "组成", "决算表", "总表", "报表", "原则", "结论", "措施", "做法", "方法", "标准", "范围", "准备", "实施", "经费", "机构", "绩效", "信息");

    public static readonly Concept StoppedEnds =
        new("ends a title that a full stop follows", "一、收入支出决算总体情况。", "情况", "说明", "概况", "设置", "构成", "结果", "职责", "职能", "解释", "综述");

    public static readonly Concept RunInEnds = new("ends a title that text follows on the same line", "（一）总体情况。2024年度收入总计3万元。", "情况", "情况说明", "自评结果");

    public static readonly Concept RunInNames =
        new("ends a title without 情况 that a full stop and text follow on the same line", "（四）绩效自评。我局对3个项目开展绩效自评。",
            "绩效自评", "绩效管理", "绩效评价", "绩效", "政府采购", "政府采购支出", "机关运行经费支出", "政府购买服务", "资产占用", "国有资产占有使用", "国有资产", "机关运行经费",
            "政府性基金预算", "国有资本经营预算");

    public static readonly Concept NotRunIn = new("before a colon: a sentence, no title", "绩效目标完成情况：全部完成。", "绩效目标", "绩效自评", "绩效评价", "绩效综述", "完成情况");

    public static readonly Concept BareParts = new("a part's title without number", "名词解释", "名词解释", "附件");

    public static readonly Concept BarePartEnds = new("ends a part's title without number", "2024年度部门决算情况说明", "说明", "表");

    public static readonly Concept Owners = new("of whom a title in the contents speaks", "目录\n一、单位预算编制说明", "部门", "单位");

    public static readonly Concept BareSections = new("ends a section's title without number", "收入支出决算总体情况说明", "情况说明", "支出说明", "决算说明", "支出情况", "占用情况");

    public static readonly Concept LineEnds = new("ends a heading on a line of its own", "一、收入支出决算总体情况说明", "说明", "情况", "概况", "解释", "职责", "职能", "机构设置", "单位构成");

    public static readonly Concept LineTails = new("the end of a title on its second line", "说明", "说明", "表", "情况说明", "情况");

    public static readonly Concept PartTails = new("the end of a part's title on its second line", "说明", "说明", "表", "情况说明", "明");

    public static readonly Concept PartEnds = new("ends a part's title", "第二部分 2024年度部门决算情况说明", "概况", "说明", "决算表", "报表", "解释", "附件", "附表");

    public static readonly Concept Contents = new("the word over the contents", "目录", "目录", "目次", "目錄");

    public const string ContentsWord = "目录";

    /// <summary>The digits of numbers in headings.</summary>
    public const string Numerals = "〇零一二三四五六七八九十百";

    /// <summary>五、支出具体情况（单位：万元）: the unit of the table below a heading.</summary>
    [GeneratedRegex("[（(](金额)?单位[：:][^（()）]{1,6}[)）]$")]
    public static partial Regex UnitBehind();

    public const char PartFirst = '第';

    public const string PartLast = "部分";

    /// <summary>【收入】: brackets around a lead word.</summary>
    public const char LeadOpens = '【';

    public const char LeadCloses = '】';

    public const string Filler = "的";
}
