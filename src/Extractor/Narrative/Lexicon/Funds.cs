namespace Extractor.Narrative.Lexicon;

/// <summary>The funds that appropriations come from.</summary>
internal static class Funds
{
    public const string GeneralBudget = "一般公共预算";
    public const string GovernmentFund = "政府性基金";
    public const string StateCapital = "国有资本经营";

    /// <summary>政府性基金和国有资本经营预算支出: of both at once.</summary>
    public static bool AreTwo(ReadOnlySpan<char> words) =>
        words.Contains(GovernmentFund, StringComparison.Ordinal) && words.Contains(StateCapital, StringComparison.Ordinal);

    public static readonly Concept BareGeneralBudget =
        new("the general public budget, by its bare name", "其中，一般公共预算90万元。", "一般公共预算", "一般公共预算财政拨款", "一般公共预算拨款", "一般公共预算资金");

    public static readonly Concept BareGovernmentFund = new("government-managed funds, by their bare name", "其中，政府性基金预算10万元。",
        "政府性基金预算", "政府性基金", "政府性基金预算财政拨款", "政府性基金财政拨款", "政府性基金预算拨款", "政府性基金预算资金", "政府性基金拨款");

    public static readonly Concept BareStateCapital = new("state capital, by its bare name", "其中，国有资本经营预算0万元。",
        "国有资本经营预算", "国有资本经营预算财政拨款", "国有资本经营", "国有资本经营财政拨款", "国有资本经营预算拨款", "国有资本经营预算资金");

    public static readonly Concept Paying = new("by which fund something was paid, no second figure of it", "（其中：一般公共预算支出3万元）",
        "一般公共预算支出", "政府性基金预算支出", "国有资本经营预算支出", "一般公共预算财政拨款支出", "政府性基金预算财政拨款支出", "国有资本经营预算财政拨款支出");

    public static readonly Concept BeforeParts = new("before the name of a part", "其中：一般公共预算90万元。", "其中", "包括", "含", "（", "、", "和");

    public static readonly Concept OpensParts = new("opens the parts of an amount by fund", "年初结转和结余100万元，其中：一般公共预算90万元。", "其中", "包括", "含", "（", "：", "分别");

    public static readonly Concept Particular = new("a fund by name", "一般公共预算财政拨款收入100万元。", "公共预算", "基金", "国有资本");

    public static readonly Concept Named = new("a fund's own name, which is no class", "政府性基金预算财政拨款支出3万元。", "政府性基金", "国有资本经营");

    public static readonly Concept Sources = new("whose money it is, by no more than its name", "基本支出100万元（财政拨款80万元、自有资金20万元）",
        "财政拨款", "非财政拨款", "自有资金", "其他资金", "单位资金");

    public static readonly Concept OfNone = new("money that no fund holds", "财政专户管理资金支出3万元。", "财政专户", "专户管理资金", "单位资金", "自有资金", "非财政拨款");

    public static readonly Concept Tails = new("between a fund's name and its side", "一般公共预算财政拨款收入100万元。", "预算", "财政拨款", "拨款");

    public static readonly Concept ItemEnds = new("ends the name of a fund's own item", "国有土地使用权出让收入安排的支出3万元。", "安排的支出", "安排支出", "收入安排");

    public static readonly Concept Opening = new("carried over into the fund", "年初结转和结余3万元。", "年初财政拨款结转和结余", "上年结转", "年初结转",
            "年初结余", "上年结余");

    public static readonly Concept Closing = new("carried over in the fund to the next year", "年末结转和结余3万元。", "年末财政拨款结转和结余", "结转下年", "年末结转",
            "年末结余");

    public static readonly Concept Both = new("the fund's revenue and expenditure", "收入支出总计3万元。", "财政拨款收入支出", "收入支出总计", "收、支总计", "收支");

    public static readonly Concept OwnNames = new("in a name that is the fund's own, of the year or of appropriations", "当年财政拨款支出3万元。",
        "财政", "拨款", "本年", "当年", "全年", "年度", "本单位", "本部门", "总支出", "实际", "累计", "形成", "全部", "各项", "无", "没有");
    public static readonly Concept Revenue = new("the fund's revenue", "本年收入3万元。", "收入");

    public static readonly Concept Expenditure = new("the fund's expenditure", "本年支出3万元。", "支出");
}
