namespace Extractor.Narrative.Lexicon;

/// <summary>Names of the classification of expenditure, as sentences print them.</summary>
internal static class Classes
{
    public static readonly Concept Functional = new("classes of the functional classification", "教育支出3万元。",
        "一般公共服务", "外交", "国防", "公共安全", "教育", "科学技术", "文化旅游体育与传媒", "文化体育与传媒", "社会保障和就业", "社会保险基金", "卫生健康", "医疗卫生与计划生育", "节能环保", "城乡社区",
        "农林水", "交通运输", "资源勘探工业信息等", "资源勘探信息等", "商业服务业等", "金融", "援助其他地区", "自然资源海洋气象等", "国土海洋气象等", "住房保障", "粮油物资储备", "国有资本经营预算",
        "灾害防治及应急管理", "预备费",
        "医疗卫生", "环境保护", "城乡社区事务", "农林水事务", "采掘电力信息等事务", "资源勘探电力信息等事务", "工业商业金融等事务", "商业服务业等事务", "金融监管等事务", "金融事务", "国土资源气象等事务", "住房保障事务",
        "粮油物资储备事务", "粮油物资储备管理事务", "粮油物资管理事务", "地震灾后恢复重建", "国债还本付息", "转移性", "其他", "债务还本", "债务付息", "债务发行费用", "抗疫特别国债安排的");

    public static readonly Concept Economic = new("classes of the economic classification", "工资福利支出3万元。",
        "工资福利", "商品和服务", "对个人和家庭的补助", "对个人和家庭补助", "资本性", "对企业补助", "债务利息及费用", "债务利息", "对社会保障基金补助");

    public static readonly Concept EconomicItems = new("sections of the economic classification", "基本工资3万元、津贴补贴2万元。",
        "基本工资", "津贴补贴", "奖金", "绩效工资", "住房公积金", "水费", "电费", "抚恤金", "生活补助", "医疗费补助", "助学金", "奖励金");

    /// <summary>基本支出按经济分类：工资福利支出3万元: leads to the classes of the economic classification.</summary>
    public const string ByEconomy = "按经济";

    public static readonly Concept Within = new("between a whole and its class", "人员经费中工资福利支出3万元。", "中的", "里的", "中", "里");

    public static readonly Concept Leads = new("ends words that lead to a class", "其次为住房保障支出3万元。", "为", "是", "的", "于");

    public const string Other = "其他";
    public const string OfClass = "（类）";
    public const string OfSection = "（款）";
    public const string OfItem = "（项）";
    public const string ClassWord = "类";
    public const string ClassExpenditure = "类支出";
    public const string Expenditure = "支出";

    /// <summary>小学教育项3万元: ends an item's name without brackets.</summary>
    public const char BareItem = '项';

    /// <summary>A class or a section, whose mark ends one part of a name.</summary>
    public static readonly Concept UpperMarks = new("ends the name of a class or a section", "教育支出（类）普通教育（款）小学教育（项）3万元。", OfClass, OfSection);

    public static readonly Concept ItemMarks = new("marks an item among appropriations", "财政拨款主要内容：“教育支出-普通教育-小学教育”科目3万元。", OfItem, "\"科目");

    public static readonly Concept LevelMarks = new("ends the name of a class, a section or an item", "教育支出（类）普通教育（款）小学教育（项）3万元。", OfClass, OfSection, OfItem);

    public static readonly Concept BeforeName = new("before an item's name", "其中教育支出（类）普通教育（款）小学教育（项）3万元。",
        "其中", "具体是", "具体为", "全部用于", "全部是", "全部为", "均为", "用于", "包括", "关于");

    public static readonly Concept ForUses = new("in the name of an item that itself begins with 用于", "用于体育事业的彩票公益金支出3万元。", "彩票公益金");

    public static readonly Concept CodeWords = new("right before a code", "小学教育，科目编码2050202，年初预算3万元。", "编码", "代码", "编码为", "代码为", "编码：", "代码：");

    public static readonly Concept BeforeCode = new("between an item's name and its code", "小学教育，科目编码2050202，年初预算3万元。",
        "功能分类科目编码", "功能科目编码", "科目编码", "科目代码", "编码", "代码", "，", "：", "为");

    public static readonly Concept AfterName = new("after an item's name that has no mark", "2050202小学教育支出决算为3万元。", "决算数为", "年初预算为", "支出决算");

    /// <summary>教育支出: whether a name is one of these classes, with 支出 behind it.</summary>
    public static bool IsWhole(Concept classes, ReadOnlySpan<char> name) => name.EndsWith(Expenditure) && classes.Is(name[..^Expenditure.Length]);

    /// <summary>The letters in the marks of a class, a section and an item.</summary>
    public const string Levels = "类款项";
}
