namespace Extractor.Reconciliation.WithinNarrative;

/// <summary>Goods, works and services, as sentences name and deny them.</summary>
internal static class ProcurementKinds
{
    public static readonly IReadOnlyList<(string Key, string Name, string English)> All =
        [("goods", "货物", "goods"), ("works", "工程", "works"), ("services", "服务", "services")];

    private static readonly string[] Denying = ["没有", "未发生", "不涉及", "无"];

    /// <summary>What may stand in a clause that denies kinds, besides their names.</summary>
    private static readonly string[] Beside = ["政府采购", "采购", "支出", "项目", "类", "、", "和", "及"];

    private static readonly char[] Marks = ['，', '。', '；', '：', '（', '）', ',', ';'];

    /// <summary>无工程类、服务类采购: whether a clause says no more than that there was none of the kind.</summary>
    public static bool IsDenied(string text, string name) => text.Split(Marks).Any(clause => Denies(clause, name));

    private static bool Denies(string clause, string name)
    {
        if (Array.Find(Denying, d => clause.StartsWith(d, StringComparison.Ordinal)) is not { } denying) return false;
        var (rest, isNamed) = (clause[denying.Length..], false);
        while (rest.Length > 0)
        {
            var word = Beside.Concat(All.Select(k => k.Name)).FirstOrDefault(w => rest.StartsWith(w, StringComparison.Ordinal));
            if (word is null) return false;
            isNamed |= word == name;
            rest = rest[word.Length..];
        }

        return isNamed;
    }
}
