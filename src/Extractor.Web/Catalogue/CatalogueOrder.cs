namespace Extractor.Web.Catalogue;

/// <summary>The orders of the list.</summary>
internal static class CatalogueOrder
{
    public static IReadOnlyList<string> All { get; } = ["findings", "body", "year", "pages"];

    public static Comparison<CatalogueEntry> Of(string sort) => sort switch
    {
        "body" => (a, b) => Then(string.CompareOrdinal(a.Title, b.Title), a, b),
        "year" => (a, b) => Then((b.Year ?? 0).CompareTo(a.Year ?? 0), a, b),
        "pages" => (a, b) => Then(b.Pages.CompareTo(a.Pages), a, b),
        _ => Weight,
    };

    private static int Then(int first, CatalogueEntry a, CatalogueEntry b) => first != 0 ? first : Weight(a, b);

    private static int Weight(CatalogueEntry a, CatalogueEntry b) =>
        b.Contradictions.CompareTo(a.Contradictions) is not 0 and var contradictions ? contradictions
        : b.Doubts.CompareTo(a.Doubts) is not 0 and var doubts ? doubts
        : b.Warnings.CompareTo(a.Warnings) is not 0 and var warnings ? warnings
        : string.CompareOrdinal(a.Title, b.Title) is not 0 and var titles ? titles
        : a.Id.CompareTo(b.Id);
}
