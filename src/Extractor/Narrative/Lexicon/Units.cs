namespace Extractor.Narrative.Lexicon;

/// <summary>Units of money, of time and of things counted.</summary>
internal static class Units
{
    public const string TenThousandYuan = "万元";
    public const string HundredMillionYuan = "亿元";
    public const string ThousandYuan = "千元";
    public const string MillionYuan = "百万元";
    public const string Yuan = "元";
    public const string Points = "分";
    public const string PercentagePoint = "个百分点";

    /// <summary>Before 元, or alone with 元 left out.</summary>
    public const char TenThousand = '万';
    public const char HundredMillion = '亿';

    public const char Year = '年';
    public const char YearEnd = '度';

    /// <summary>年初, 年末, 年底, 年中: points of the year, and no count of years.</summary>
    public const string YearPoints = "初末底中";

    public static readonly Concept YearTails = new("ends a year", "2023年度收入3万元。", "年", "年度");

    public const char Month = '月';
    public const char Day = '日';
    public const char Person = '人';
    public const char Each = '个';

    public static readonly Concept Money = new("units of money", "收入总计100万元。", MillionYuan, TenThousandYuan, HundredMillionYuan, ThousandYuan, Yuan);

    public static readonly Concept PercentagePoints = new("the difference of two percentages", "增长率提高2个百分点。", PercentagePoint, "百分点");

    public static readonly Concept AboutSo = new("between a number and its unit: somewhat more", "惠及100余人。", "余", "多");

    public static readonly Concept NotPoints = new("begins with 分 and is no unit", "第1分局，3分之一。",
        "分钟", "分别", "分类", "分局", "分支", "分校", "分管", "分公司", "分期", "分配", "分之", "分布", "分解", "分析", "分成");

    /// <summary>Longest first, so that 台（套） is not cut to 台.</summary>
    public static readonly Concept Measures = new("measure words of things counted", "国内公务接待3批次、26人次。",
        "标准化台套", "平方公里", "平方千米", "立方米", "平方米", "台（套）", "台（件）", "台/套", "个工作日", "工作日", "小时", "分钟",
        "人/次", "台套", "人次", "批次", "车次", "场次", "班次", "件次", "户次", "家次", "公里", "千米", "公顷", "标段", "课时", "学时", "人天",
        "周岁", "间次", "千瓦时", "千瓦", "公斤", "个", "辆", "台", "套", "批", "次", "人", "名", "家", "项", "户", "件", "期", "场", "篇",
        "份", "本", "册", "部", "条", "所", "座", "处", "间", "张", "块", "棵", "株", "吨", "米", "门", "种", "位", "岁", "天", "周", "组", "支",
        "只", "头", "类", "度", "倍", "笔", "宗", "起", "例", "艘", "架", "幅", "轮", "字", "亩", "盏", "孔", "国", "站", "秒", "村", "街", "镇", "县", "省", "市",
        "团", "厅", "桶", "箱", "袋", "口", "扇", "枚", "尾", "羽", "匹", "段", "层", "栋", "幢", "床", "节", "讲", "集");

    public static readonly Concept Times = new("measures of time", "赴外培训21天。", "天", "小时", "周", "学时", "课时");

    public static readonly Concept SpentInTenThousands = new("after 万 without 元: money all the same", "投入100万用于校舍维修。",
        "用", "购", "左右", "以", "的", "资", "补", "经", "预", "支", "收", "为", "占", "比", "较", "与", "和", "及", "增", "减", "完成", "主要", "其中", "因", "由", "到", "至", "是", "均",
            "共", "已", "未", "下", "上", "含", "投", "奖", "款", "费", "整");

    public static readonly Concept Areas = new("measures of land and floors", "房屋100平方米。", "平方", "亩", "公顷");

    public const string Within = "以内";

    public static readonly Concept Thresholds = new("after an amount: a limit, no figure", "单价100万元以上设备3台。",
        "以上", "以下", Within, "及以上", "及以下", "（含）", "（不含）", "（含以上", "含以上");

    public static readonly Concept Limits =
        new("after a number of points: the limit of a range", "得分在90（含）-100分的5个，80分以上的3个。", "（含）", "（不含）", "以上", "以下", "（含以上");

    public static readonly Concept Labels = new("before a number: the number of a table or picture", "图1。", "图", "附件", "表", "附", "栏次");

    public static readonly Concept LabelEnds = new("after a number: a name, no count", "12345热线，211工程。", "热线", "工程");

    public static readonly Concept RateBases = new("before a number: what cannot be divided by", "增长率不可比（基数为0）。", "基数为");

    /// <summary>Before a number of five or seven digits: an amount follows, no classification code.</summary>
    public const string AmountLeads = "为数算额达共计约加少入出费款";

    public static readonly Concept Until = new("from one number to another", "1—6月。", "—", "–", "、");

    public static readonly Concept Through = new("between the two numbers of a range", "得分80至90分的3个。", "至", "到");

    public static readonly Concept RangeEnds = new("ends the first number of a range of points", "得分80分（含）至90分的3个。", "分", "（含）", "（不含）");

    public const string OfTable = "表";
    public const char Ordinal = '第';
    public const char NumberEnd = '号';
    public const char Edition = '版';

    public static readonly Concept BehindDecimals = new("after decimals at a paragraph's beginning: a measure, so that they number nothing", "1.5公里道路已建成。",
        "万", "亿", "元", "倍", "公里", "公顷", "公斤", "平方", "吨", "分", "个", "亩", "小时", "天", "米", "千", "百", "度");

    public static readonly Concept NotCode = new("after digits: a measure, so that they are no code", "1.2080505万元。", "万", "亿", "元", "个");
}
