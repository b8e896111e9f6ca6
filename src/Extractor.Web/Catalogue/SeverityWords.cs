namespace Extractor.Web.Catalogue;

/// <summary>The severities as the store writes them, the gravest first, and what the pages call them.</summary>
internal static class SeverityWords
{
    public static IReadOnlyList<(string Key, string Chinese, string English)> All { get; } =
    [
        ("contradiction", "矛盾", "contradictions"),
        ("doubt", "待人工复核", "doubts"),
        ("warning", "提醒", "warnings"),
        ("note", "提示", "notes"),
    ];

    /// <summary>0 for the gravest; what is not known counts as the least.</summary>
    public static int Rank(string key)
    {
        for (var i = 0; i < All.Count; i++)
        {
            if (All[i].Key == key) return i;
        }

        return All.Count - 1;
    }

    public static string Chinese(string key) => All[Rank(key)].Chinese;
}
