using Extractor.Web.Catalogue;

namespace Extractor.Web.Serving;

/// <summary>The list of documents.</summary>
/// <param name="All">How many there are whatever is asked.</param>
internal sealed record DocumentListModel(CatalogueAnswer Answer, int All, Func<string, int> Decided)
{
    public static IReadOnlyList<(string Sort, string Name)> Sorts { get; } = [("findings", "问题轻重"), ("body", "单位"), ("year", "年度"), ("pages", "页数")];
}
