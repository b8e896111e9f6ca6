using System.Globalization;
using Extractor.Domain;

namespace Extractor.Web.Catalogue;

/// <summary>A property by which the list is narrowed.</summary>
/// <param name="Meaning">For programs, which know it by its key.</param>
/// <param name="Of">The value of a document, given how many of its findings are decided; null where it has none.</param>
/// <param name="Name">What the pages call a value.</param>
internal sealed record Facet(string Key, string Chinese, string English, string Meaning, Func<CatalogueEntry, int, string?> Of, Func<string, string> Name)
{
    /// <summary>Its only values, where they are a few.</summary>
    public IReadOnlyList<string> Values { get; init; } = [];

    private const int FirstYear = 2000;

    /// <summary>Made once: a list of all documents asks for them over and over.</summary>
    private static readonly string[] Years = [.. Enumerable.Range(FirstYear, 100).Select(y => y.ToString(CultureInfo.InvariantCulture))];

    public static IReadOnlyList<Facet> All { get; } =
    [
        new("severity", "问题", "Findings", "the gravest finding", (e, _) => Gravest(e), FindingsName) { Values = ["contradiction", "doubt", "warning", "none"] },
        new("review", "复核", "Review", "how far the findings are decided", Review, ReviewName) { Values = ["open", "begun", "done"] },
        new("family", "种类", "Family", "what the document is", (e, _) => e.Family, DocumentKind.FamilyName)
        { Values = [.. DocumentFamily.All.Select(f => f.Key)] },
        new("year", "年度", "Year", "the year of the accounts", (e, _) => e.Year is { } year ? Year(year) : null, v => v),
        new("province", "省份", "Province", "as the list of documents tells", (e, _) => e.Province, v => v),
        new("city", "地市", "City", "as the list of documents tells", (e, _) => e.City, v => v),
        new("scope", "公开主体", "Scope", "whose accounts they are", (e, _) => e.Scope, v => v == "department" ? "部门" : "单位") { Values = ["department", "unit"] },
        new("status", "读取", "Reading", "how much of it was read", (e, _) => e.Status, StatusName) { Values = ["complete", "partial", "failed"] },
    ];

    public static string StatusName(string status) => status switch
    {
        "complete" => "完整",
        "partial" => "部分",
        _ => "未能读取",
    };

    private static string Year(int year) => year is >= FirstYear and < FirstYear + 100 ? Years[year - FirstYear] : year.ToString(CultureInfo.InvariantCulture);

    private static string Gravest(CatalogueEntry entry) =>
        entry.Contradictions > 0 ? "contradiction" : entry.Doubts > 0 ? "doubt" : entry.Warnings > 0 ? "warning" : "none";

    private static string FindingsName(string value) => value switch
    {
        "contradiction" => "有矛盾",
        "doubt" => "待人工复核",
        "warning" => "仅有提醒",
        _ => "未发现问题",
    };

    private static string? Review(CatalogueEntry entry, int decided) =>
        entry.Findings == 0 ? null : decided == 0 ? "open" : decided < entry.Findings ? "begun" : "done";

    private static string ReviewName(string value) => value switch
    {
        "open" => "未复核",
        "begun" => "复核中",
        _ => "已复核",
    };
}
