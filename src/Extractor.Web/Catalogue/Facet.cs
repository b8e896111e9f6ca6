using System.Globalization;
using Extractor.Domain;

namespace Extractor.Web.Catalogue;

/// <summary>A property by which the list is narrowed.</summary>
/// <param name="Meaning">For programs, which know it by its key.</param>
/// <param name="Of">The value of a document, given how many of its findings are decided; null where it has none.</param>
/// <param name="Name">What the pages call a value.</param>
internal sealed record Facet(string Key, Phrase Title, string Meaning, Func<CatalogueEntry, int, string?> Of, Func<string, Phrase> Name)
{
    /// <summary>Its only values, where they are a few.</summary>
    public IReadOnlyList<string> Values { get; init; } = [];

    private const int FirstYear = 2000;

    /// <summary>Made once: a list of all documents asks for them over and over.</summary>
    private static readonly string[] Years = [.. Enumerable.Range(FirstYear, 100).Select(y => y.ToString(CultureInfo.InvariantCulture))];

    public static IReadOnlyList<Facet> All { get; } =
    [
        new("severity", new("问题", "Findings"), "the gravest finding", (e, _) => Gravest(e), FindingsName)
        { Values = ["contradiction", "doubt", "warning", "none"] },
        new("review", new("复核", "Review"), "how far the findings are decided", Review, ReviewName) { Values = ["open", "begun", "done"] },
        new("family", new("种类", "Kind"), "what the document is", (e, _) => e.Family, DocumentKind.FamilyName)
        { Values = [.. DocumentFamily.All.Select(f => f.Key)] },
        new("year", new("年度", "Year"), "the year of the accounts", (e, _) => e.Year is { } year ? Year(year) : null, v => v),
        new("province", new("省份", "Province"), "as the list of documents tells", (e, _) => e.Province, v => v),
        new("city", new("地市", "City"), "as the list of documents tells", (e, _) => e.City, v => v),
        new("scope", new("公开主体", "Publisher"), "whose accounts they are", (e, _) => e.Scope, ScopeName) { Values = ["department", "unit"] },
        new("status", new("读取", "Reading"), "how much of it was read", (e, _) => e.Status, StatusName) { Values = ["complete", "partial", "failed"] },
    ];

    public static Phrase StatusName(string status) => status switch
    {
        "complete" => new("完整", "complete"),
        "partial" => new("部分", "partial"),
        _ => new("未能读取", "failed"),
    };

    private static Phrase ScopeName(string scope) => scope == "department" ? new("部门", "department") : new("单位", "unit");

    private static string Year(int year) => year is >= FirstYear and < FirstYear + 100 ? Years[year - FirstYear] : year.ToString(CultureInfo.InvariantCulture);

    private static string Gravest(CatalogueEntry entry) =>
        entry.Contradictions > 0 ? "contradiction" : entry.Doubts > 0 ? "doubt" : entry.Warnings > 0 ? "warning" : "none";

    private static Phrase FindingsName(string value) => value switch
    {
        "contradiction" => new("有矛盾", "with contradictions"),
        "doubt" => new("待人工复核", "with doubts"),
        "warning" => new("仅有提醒", "with warnings only"),
        _ => new("未发现问题", "nothing found"),
    };

    private static string? Review(CatalogueEntry entry, int decided) =>
        entry.Findings == 0 ? null : decided == 0 ? "open" : decided < entry.Findings ? "begun" : "done";

    private static Phrase ReviewName(string value) => value switch
    {
        "open" => new("未复核", "not reviewed"),
        "begun" => new("复核中", "begun"),
        _ => new("已复核", "reviewed"),
    };
}
