namespace Extractor.Narrative.Lexicon;

/// <summary>Words that open a reason, a use or a list of names, and those that lead back to what is stated.</summary>
internal static class Openers
{
    public static readonly Concept Reasons = new("opens a reason", "主要原因是人员增加。",
        "主要原因", "变动原因", "增减原因", "差异原因", "原因是", "原因为", "原因：", "原因主要", "原因在于", "原因，", "主要由于", "主要因", "是由于", "是因为", "主要系", "主要变化", "变动情况是",
        "变动情况为", "变动情况：", "变化情况是", "主要情况：", "情况：一是", "差异，一是", "差异：一是", "差异主要", "差异系", "差异在于", "差额，一是", "差额主要",
        "超出部分", "超支部分", "增加部分", "，由于", "。由于", "主要是由于", "主要是因为");

    public static readonly Concept Uses = new("opens what an amount was spent on", "主要用于人员工资。",
        "具体内容", "主要是", "主要为", "主要用于", "主用于", "，用于", "。用于", "开支内容", "主要用途", "主要支出", "主要内容");

    public static readonly Concept Lists = new("opens a list of names", "主要包括基本工资、津贴补贴。",
        "主要包括", "包括：", "主要包含", "具体包括", "包括基本工资", "包括办公费", "主要有");

    public static readonly Concept Definitions = new("says what a name means, in the words of the template", "事业收入是指事业单位取得的收入，2023年度为3万元。", "是指");

    public static readonly Concept Content = new("between an opener and what it opens", "主要原因是由于人员增加。",
        "主要是", "由于", "如下", "在于", "是", "为", "：", "，", "系", "因", "、");

    public static readonly Concept OwnFigures = new("an opener that goes on so introduces the statement's own figures", "主要用于以下方面：教育支出3万元。",
        "以下", "下列", "情况是", "情况如下");

    public static readonly Concept UseOrReason = new("gives the reason after a comparison, the use elsewhere", "增长9%，主要是人员增加。", "主要是", "主要为");

    public const string For = "用于";

    public static readonly Concept Compared = new("a comparison that was made", "比上年增长9%，主要是人员增加。",
        "增加", "减少", "增长", "下降", "降低", "上升", "大于", "小于", "持平", "完成");

    public static readonly Concept Resumptions = new("leads back from a use to what is stated", "主要用于人员工资，比上年增加3万元。",
        "比上", "比20", "比年初", "比预算", "较上", "较20", "较去", "较年初", "较预算", "与上", "与20", "与年初", "与去", "同比", "完成年初", "完成预算", "完成全年", "完成调整",
        "占本年", "占总", "占支出", "占收入", "占一般", "占财政", "年初预算", "支出决算", "全年预算", "比去", "比本年", "决算数");

    public static readonly Concept SumsUp = new("after a list, before what it comes to", "商品和服务支出包括办公费、印刷费，其金额为3万元。",
        "其金额为", "金额为", "金额共计", "共计", "合计");

    public static readonly Concept AmountNames =
        new("ends the name of a part of an amount, after its use", "主要用于日常运转，其中：人员经费3万元。", "费", "费用", "费支出", "费用支出", "人员支出", "基本支出", "项目支出");

    public static readonly Concept StatesAnew = new("after a semicolon: a comparison of its own", "人员增加；支出决算比上年增加3万元。", "支出决算比");

    public static readonly Concept Personnel = new("personnel, with or without amounts", "包括人员经费3万元。", "人员");

    public static readonly Concept PersonnelAmounts = new("personnel as an amount", "人员经费3万元。", "人员经费", "人员支出");

    public static readonly Concept OwnSubjects = new("opens a statement of its own wherever it stands before an amount", "人员增加；公务接待费3万元。",
        "决算", "预算为", "总计", "总收入", "总支出", "本年收入", "本年支出", "收入合计", "支出合计", "预算数", "公用经费", "人员经费", "公务用车", "公务接待", "因公出国", "（类）", "（项）", "基本支出", "项目支出", "经营支出",
        "财政拨款收入", "财政拨款支出", "事业收入", "经营收入", "其他收入", "上级补助", "附属单位", "结转和结余", "结余分配", "中小企业", "小微企业", "政府采购", "会议费", "培训费");

    public static readonly Concept UnitPrices = new("opens a count of equipment by its price", "人员增加；单价100万元以上设备3台。", "单价", "单位价值");

    public const string MainReason = "主要原因";

    public const string Budget = "预算";

    /// <summary>一是, 二是: further parts of the same reason.</summary>
    /// <summary>What word processors set before the parts of a list.</summary>
    public const string Bullets = "—–─●•·■□◆◇★☆▲△►➢※*-";

    public static readonly Concept Ordinals = new("numbers the parts of a reason", "主要原因：一是人员增加。二是项目增加。", "一", "二", "三", "四", "五", "六", "七", "八", "九");

    public static readonly Concept AfterOrdinal = new("after a number: a part of a reason", "一是人员增加。一方面项目增加。", "是", "方");

    public const char PartIs = '是';

    /// <summary>How long 一是 is, where the words begin with it; 0 where they do not.</summary>
    public static int PartLength(ReadOnlySpan<char> words) =>
        Ordinals.Begins(words) is { } ordinal && words[ordinal.Length..] is [PartIs, ..] ? ordinal.Length + 1 : 0;

    public static readonly Concept BeforeMatters = new("between the year and a matter of its own", "2023年度财政拨款“三公”经费支出3万元。",
        "一般公共预算", "财政拨款", "安排的", "用于", "预算", "年末", "年底", "截至", "当年", "全年", "实现", "完成", "本年度", "本年", "涉及");

    public static readonly Concept Views = new("opens words that say what is looked at", "二、进账\n从收入看，全年到账100万元。", "在", "从");

    public static readonly Concept ViewEnds = new("ends words that say what is looked at", "二、进账\n在全年收入中，财政拨款90万元。",
        "中", "里", "看", "来", "方面");

    public static readonly Concept AgainstBudget = new("heads a passage that holds the whole to its budget", "3.与年初预算对比：年初预算90万元，支出决算100万元。", "对比", "相比", "比较");

    public static readonly Concept AllAccounts = new("begins a sentence on all that came in or was spent, behind one on what was appropriated", "本年支出合计100万元。",
        "本年收入", "本年支出", "收入合计", "支出合计", "总收入", "总支出", "收入总计", "支出总计", "收支", "年初结转", "年末结转", "全年收入", "全年支出", "当年收入", "当年支出");

    public static readonly Concept NumberedAccounts = new("begins so, where a number of its own sets it apart", "3.基本支出60万元。",
        "基本支出", "项目支出", "支出决算", "决算支出", "收入决算", "决算收入");

    public const char AndSoOn = '等';

    public static readonly Concept CostGroups = new("what all that was listed is called, before a figure of it", "包括基本工资、津贴补贴等人员经费支出占基本支出的86%。",
        "人员经费", "人员支出", "公用经费", "公用支出", "日常公用", "人员的");

    public static readonly Concept Kinds = new("after 用于: a kind of expenditure, right before its amount", "用于基本支出60万元，用于项目支出40万元。",
        "基本支出", "项目支出");

    public static readonly Concept ListEnds = new("ends a list of names", "基本工资、津贴补贴等。", "等");

    public static readonly Concept HeadCounts = new("counts those who came, after what it was for", "用于召开工作会议，人数150人。", "人数", "参会人数", "参训人数", "参加人数");

    public static readonly Concept Kept = new("vehicles in stock", "年末公务用车保有量4辆。", "保有");

    public static readonly Concept Guests = new("receptions and delegations, which are counted", "接待2批次、26人次。", "接待", "团组", "出国");
}
