using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;

namespace Extractor.Web.Catalogue;

/// <summary>What of the catalogue is asked for, as the address of the list says it.</summary>
internal sealed record CatalogueQuery
{
    private const int UsualSize = 50;

    private const int MostWords = 8;

    /// <summary>Words that must all stand in a document's body, file name, province or city.</summary>
    public string Text { get; init; } = "";

    /// <summary>The value chosen of each facet, by the facet's key.</summary>
    public IReadOnlyDictionary<string, string> Chosen { get; init; } = new Dictionary<string, string>();

    /// <summary>findings, body, year or pages.</summary>
    public string Sort { get; init; } = "findings";

    /// <summary>From 1.</summary>
    public int Page { get; init; } = 1;

    /// <summary>How many documents a page has.</summary>
    public int Size { get; init; } = UsualSize;

    /// <summary>In small letters.</summary>
    public IReadOnlyList<string> Words =>
        Text.ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Take(MostWords).ToList();

    public static CatalogueQuery Of(IQueryCollection query) => new()
    {
        Text = query["q"].ToString().Trim(),
        Chosen = Facet.All.Where(f => query[f.Key].ToString().Length > 0).ToDictionary(f => f.Key, f => query[f.Key].ToString()),
        Sort = query["sort"].ToString() is { Length: > 0 } sort ? sort : "findings",
        Page = int.TryParse(query["page"], NumberStyles.None, CultureInfo.InvariantCulture, out var page) && page is > 0 and < 1_000_000 ? page : 1,
    };

    /// <summary>The same question with another value of a facet, from its first page.</summary>
    /// <param name="value">null: the facet is not chosen.</param>
    public CatalogueQuery With(string facet, string? value)
    {
        var chosen = new Dictionary<string, string>(Chosen);
        if (value is null) chosen.Remove(facet);
        else chosen[facet] = value;
        return this with { Chosen = chosen, Page = 1 };
    }

    /// <summary>The address of the list that asks this.</summary>
    public string Address(string path = "/")
    {
        var query = new QueryBuilder();
        if (Text.Length > 0) query.Add("q", Text);
        foreach (var (facet, value) in Chosen) query.Add(facet, value);
        if (Sort != "findings") query.Add("sort", Sort);
        if (Page > 1) query.Add("page", Page.ToString(CultureInfo.InvariantCulture));
        return path + query.ToQueryString().ToUriComponent();
    }
}
