using Extractor.Domain;
using Extractor.Domain.Names;

namespace Extractor.Web.Catalogue;

/// <summary>The severities as the store writes them, the gravest first, and what the pages call them.</summary>
internal static class SeverityWords
{
    public static IReadOnlyList<KeyName> All { get; } =
    [
        new("contradiction", "矛盾", "contradiction"),
        new("doubt", "待人工复核", "doubt"),
        new("warning", "提醒", "warning"),
        new("note", "提示", "note"),
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

    public static Phrase Name(string key) => All[Rank(key)].Name;

    /// <summary>As the head of a column.</summary>
    public static Phrase Plural(KeyName severity) => new(severity.Chinese, severity.English + "s");
}
