using Extractor.Domain;
using Extractor.Narrative.Lexicon;
using Extractor.Narrative.Text;

namespace Extractor.Narrative.Structure;

/// <summary>
/// The outermost titles that the contents list: 四、单位预算编制说明 stands over its text as 2026年单位预算编制说明 or
/// 某局预算编制说明, often without its number.
/// </summary>
internal sealed class Outline
{
    /// <summary>In characters: a year and a body's name before a title.</summary>
    private const int LongestOwner = 25;

    /// <summary>In characters: shorter ones end sentences of lists too.</summary>
    private const int ShortestTitle = 4;

    private readonly List<string> _titles;

    public Outline(IReadOnlyList<ContentsEntry> entries)
    {
        var ranked = entries.Select(e => (HeadingNumbers.Read(e.PrintedNumber).Rank, e.Title)).Where(e => e.Rank != HeadingRank.None).ToList();
        var outermost = ranked.Select(e => e.Rank).DefaultIfEmpty().Min();
        _titles = [.. ranked.Where(e => e.Rank == outermost).Select(e => WithoutOwner(e.Title))
            .Where(t => t.Length >= ShortestTitle && Titles.Tables.Ends(t) is null)];
    }

    /// <param name="text">A paragraph without number, in normal forms.</param>
    public bool Lists(string text) => _titles.Exists(t => text.Length - t.Length <= LongestOwner && text.EndsWith(t, StringComparison.Ordinal));

    private static string WithoutOwner(string title) => Titles.Owners.Begins(title) is { } owner ? title[owner.Length..] : title;
}
