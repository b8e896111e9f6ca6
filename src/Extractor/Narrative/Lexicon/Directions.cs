namespace Extractor.Narrative.Lexicon;

/// <summary>Words that say which way a figure changed.</summary>
internal static class Directions
{
    public static readonly Concept Up = new("more than the base", "与上年相比，收、支总计各增加12万元。",
        "增加", "增长", "上升", "提高", "增多", "上涨", "上浮", "提升", "上调", "超支", "攀升", "走高", "上扬", "增支", "增拨", "新增", "增", "升");

    public static readonly Concept Down = new("less than the base", "与上年相比，收、支总计各减少12万元。",
        "减少", "下降", "降低", "压减", "缩减", "减低", "回落", "下调", "压缩", "下浮", "下滑", "减支", "减拨", "降", "减");

    public static readonly Concept Moved = new("other than the base, without saying which way", "比上年决算数相比变化0万元。", "变化", "变动");

    public static readonly Concept More = new("more, where a base stands right before it", "比上年多3万元。",
        "多出", "多支", "多收", "多花", "多列", "多拨", "多", "高出", "高", "超出", "超过", "超", "涨", "扩大", "增收");

    public static readonly Concept Less = new("less, where a base stands right before it", "比上年少3万元。",
        "少支", "少收", "少花", "少列", "少拨", "少", "低", "减收", "收窄", "节约", "节省", "节支", "结余", "节余");

    public static readonly Concept Above = new("more than the budget that is named behind", "决算数大于预算数55.93万元。", "大于", "高于", "超过", "超出", "超");

    public static readonly Concept Below = new("less than the budget that is named behind", "决算数小于预算数0.4万元。", "小于", "低于");

    public static readonly Concept Not = new("before more or less than a budget: what follows is the budget", "未超预算2万元。", "未", "没有", "不");

    public static readonly Concept Saved = new("spent less than the base", "比预算数节约2万元。", "节约", "节省", "节支", "少支出", "少支", "减支");

    public static readonly Concept Overspent = new("spent more than the budget, by itself", "年初预算10万元，决算12万元，多支出2万元。", "超支", "多支出", "多支", "增支", "超出");

    public static readonly Concept RateOnly =
        new("a direction that by itself goes with a rate, where no unit is printed", "比上年增长13.95。", "增长", "下降", "降低", "上升");

    public static readonly Concept Or = new("between the two words of a choice that was left open", "比上年增加/减少3万元。", "/", "或");

    /// <summary>Between a direction and its figure.</summary>
    public static readonly Concept Fillers = new("words of measure between a direction and its figure", "比上年增加比例为10%。",
        "金额", "比例", "幅度", "比率", "百分比", "率", "幅", "额", "了", "为", "约", "数", "达", "的", "：", "，", "是", "近", "仅", "到", "至", "支出", "收入");

    public static readonly Concept Reaches = new("after a direction: what follows is the amount reached, not the change", "由14.9万元减少为5.21万元。", "为", "到", "至");

    public static readonly Concept From = new("before the amount that another has risen or fallen from", "由上年的100万元增加到120万元。", "由", "从");

    /// <summary>A filler that is the end of 节约.</summary>
    public const string About = "约";

    public const char SavedFirst = '节';
}
