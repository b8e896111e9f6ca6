namespace Extractor.Narrative.Statements;

/// <summary>Finds what statements say in words: 持平, 大于, 没有 …</summary>
internal static class WordFinder
{
    public static readonly string[] Words =
        ["持平", "无增减变化", "无增减", "无变化", "无差异", "不存在差异", "存在差异", "无可比性", "不可比", "为零", "大于", "小于", "等于", "高于", "低于", "没有", "未发生", "未安排", "无"];

    private static readonly string[] NoChange = ["持平", "无增减", "无变化"];

    /// <param name="statementAt">The statement that words at a place belong to.</param>
    public static void Attach(ParagraphReading paragraph, IReadOnlyList<StatementDraft> drafts, Func<int, StatementDraft?> statementAt)
    {
        if (drafts.Count == 0) return;
        var text = paragraph.Text;
        var explanation = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (Match(text, i) is not { } word) continue;
            var at = i;
            i += word.Length - 1;
            while (explanation < paragraph.Explanations.Count && paragraph.Explanations[explanation].End <= at) explanation++;
            if (explanation < paragraph.Explanations.Count && paragraph.Explanations[explanation].ContentStart <= at) continue;
            statementAt(at)?.Words.Add(paragraph.Source.Evidence(at, word.Length));
        }
    }

    /// <summary>与预算持平，: a comparison whose subject the next one shares.</summary>
    public static bool SaysNoChange(string clause) => NoChange.Any(w => clause.Contains(w, StringComparison.Ordinal));

    public static string? Match(string text, int at) =>
        Words.FirstOrDefault(w => string.CompareOrdinal(text, at, w, 0, w.Length) == 0);
}
