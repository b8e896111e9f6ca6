using Extractor.Domain;
using Extractor.Layout;
using Extractor.Narrative.Lexicon;
using Extractor.Narrative.Text;

namespace Extractor.Narrative.Structure;

/// <summary>Reads the entries of the contents; an entry that runs over two lines is one.</summary>
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
            if (rank != HeadingRank.None && length <= text.Length)
                entries.Add(new ContentsEntry(text[..length].Trim(), text[length..].Trim(),
                    paragraph.Evidence(0, Math.Min(text.Length, paragraph.Length)))
                { Page = ContentsLeader.Page(paragraph.Text) });
            else if (entries.Count > 0 && entries[^1].Evidence.Page == paragraph.FirstPage && !Titles.Contents.Is(text))
                entries[^1] = entries[^1] with { Title = entries[^1].Title + text, Page = entries[^1].Page ?? ContentsLeader.Page(paragraph.Text) };
        }

        return entries;
    }
}
