using Extractor.Domain.Names;
using Extractor.Web.Catalogue;

namespace Extractor.Web.Serving;

/// <summary>The list of documents.</summary>
/// <param name="All">How many there are whatever is asked.</param>
internal sealed record DocumentListModel(CatalogueAnswer Answer, int All, Func<string, int> Decided)
{
    public static IReadOnlyList<KeyName> Sorts { get; } =
        [new("findings", "问题轻重", "gravity"), new("body", "单位", "body"), new("year", "年度", "year"), new("pages", "页数", "pages")];
}
