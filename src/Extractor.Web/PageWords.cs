using System.Globalization;
using Extractor.Domain;

namespace Extractor.Web;

/// <summary>What pages say in many places.</summary>
internal static class PageWords
{
    public static Phrase OnPage(int page) => new(string.Create(CultureInfo.InvariantCulture, $"第 {page} 页"),
        string.Create(CultureInfo.InvariantCulture, $"page {page}"));

    public static Phrase Pages(int count) => new(string.Create(CultureInfo.InvariantCulture, $"{count} 页"),
        string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? "page" : "pages")}"));

    public static Phrase OnPages(IReadOnlyCollection<int> pages) => pages.Count == 1 ? OnPage(pages.First())
        : new($"第 {string.Join("、", pages)} 页", $"pages {string.Join(", ", pages)}");

    public static Phrase Join(string between, IEnumerable<Phrase> parts) => parts.Aggregate((Phrase?)null, (all, part) =>
        all is null ? part : all + between + part) ?? "";

    /// <summary>Both, for who told no language: a program, or a page of no one's.</summary>
    public static string Both(Phrase phrase) => phrase.Chinese == phrase.English ? phrase.Chinese : $"{phrase.Chinese} / {phrase.English}";
}
