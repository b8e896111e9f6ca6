namespace Extractor.Narrative.Text;

/// <summary>Words that a page end or a source's line end cuts in two, which shows that the paragraph goes on.</summary>
internal static class BrokenWords
{
    private static readonly string[] Words =
    [
        "执行数", "主要原因", "原因是", "决算数", "预算数", "年初预算", "全年预算", "万元", "亿元", "支出决算", "支出", "收入", "完成", "项目", "年度", "结转和结余", "增加", "减少", "增长", "下降", "财政拨款",
        "一般公共预算", "政府性基金", "国有资本", "公务用车", "公务接待", "因公出国", "人次", "批次", "绩效", "自评", "得分", "经费", "单位", "政府采购", "中小企业", "小微企业", "合同金额", "总额",
    ];

    /// <param name="end">A line, without trailing space.</param>
    /// <param name="start">The line after it, without leading space.</param>
    public static bool Join(string end, string start)
    {
        if (end.Length == 0 || start.Length == 0) return false;
        foreach (var word in Words)
            for (var cut = 1; cut < word.Length; cut++)
                if (start.AsSpan().StartsWith(word.AsSpan(cut)) && end.AsSpan().EndsWith(word.AsSpan(0, cut)) && !EndsWhole(end, word, cut)) return true;
        return false;
    }

    /// <summary>The cut part is itself a word that the list holds: 支出 / 决算… may be two paragraphs.</summary>
    private static bool EndsWhole(string end, string word, int cut) => cut >= 2 && (Words.Contains(word[..cut]) || end.Length == cut);
}
