namespace Extractor.Forms.Heads;

/// <summary>The words over columns that name rows: 科目编码, 功能分类科目名称, 项目(按功能分类).</summary>
internal static class ColumnHeads
{
    private static readonly string[] Codes = ["编码", "代码", "编号"];

    private static readonly string[] Labels = ["项目", "科目", "功能科目", "经济科目", "收入项目", "支出项目", "单位", "预算单位", "部门", "指标"];

    private static readonly string[] LabelEnds = ["名称", "功能分类", "功能分类科目", "经济分类", "经济分类科目"];

    private static readonly string[] LabelBeginnings = ["支出功能分类", "项目及"];

    public static bool NamesCode(string head) =>
        head.StartsWith("科目编码", StringComparison.Ordinal) || Array.Exists(Codes, c => head.EndsWith(c, StringComparison.Ordinal) || EndsBracketed(head, c));

    public static bool NamesLabel(string head) =>
        Array.IndexOf(Labels, head) >= 0
        || Array.Exists(LabelEnds, e => head.EndsWith(e, StringComparison.Ordinal))
        || Array.Exists(LabelBeginnings, b => head.StartsWith(b, StringComparison.Ordinal))
        || (head.StartsWith("项目(", StringComparison.Ordinal) && head.EndsWith(')'))
        || EndsBracketed(head, "名称");

    /// <summary>科目编码(类款项).</summary>
    private static bool EndsBracketed(string head, string word)
    {
        if (!head.EndsWith(')')) return false;
        for (var at = head.IndexOf(word, StringComparison.Ordinal); at >= 0; at = head.IndexOf(word, at + 1, StringComparison.Ordinal))
            if (at + word.Length < head.Length && head[at + word.Length] == '(') return true;
        return false;
    }
}
