using Extractor.Domain;
using Extractor.Layout;
using Extractor.Narrative.Lexicon;
using Extractor.Narrative.Text;

namespace Extractor.Narrative.Structure;

/// <summary>Reads the entries of the contents; an entry that runs over two lines is one, and one that led to its page is over.</summary>
internal static class ContentsReader
{
    /// <param name="start">The first paragraph of the contents.</param>
    /// <param name="end">The first behind them.</param>
    public static IReadOnlyList<ContentsEntry> Read(IReadOnlyList<FlowText> paragraphs, int start, int end)
    {
        var entries = new List<ContentsEntry>();
        foreach (var paragraph in paragraphs.Skip(start).Take(end - start))
        {
            var text = ContentsFinder.Entry(paragraph.Text);
            var (rank, length) = HeadingNumbers.Read(text);
            var page = ContentsLeader.Page(paragraph.Text);
            if (rank != HeadingRank.None && length <= text.Length) Begin(paragraph, text, length, page);
            else if (entries.Count == 0 || entries[^1].Evidence.Page != paragraph.FirstPage || Titles.Contents.Is(text)) continue;
            else if (page is not null && entries[^1].Page is not null) Begin(paragraph, text, 0, page);
            else entries[^1] = entries[^1] with { Title = entries[^1].Title + text, Page = entries[^1].Page ?? page };
        }

        return entries;

        void Begin(FlowText paragraph, string text, int number, int? page) =>
            entries.Add(new ContentsEntry(text[..number].Trim(), text[number..].Trim(), paragraph.Evidence(0, Math.Min(text.Length, paragraph.Length)))
            { Page = page });
    }
}
