using Extractor.Domain;
using Extractor.Reconciliation.Figures;

namespace Extractor.Reconciliation.WithinNarrative;

/// <summary>A sentence of the running text, with the line that it starts in.</summary>
internal sealed record Sentence(string Text, Evidence Place, Section Section)
{
    /// <summary>The sentences of all sections, duties and glossary apart, in the order of the document.</summary>
    public static IEnumerable<Sentence> Of(PrintedAccounts accounts) =>
        from section in accounts.AllSections
        from paragraph in section.Paragraphs
        from sentence in Of(paragraph, section)
        select sentence;

    public bool Has(string word) => Text.Contains(word, StringComparison.Ordinal);

    private static IEnumerable<Sentence> Of(NarrativeParagraph paragraph, Section section)
    {
        var start = 0;
        while (start < paragraph.Text.Length)
        {
            var end = paragraph.Text.IndexOf('。', start);
            end = end < 0 ? paragraph.Text.Length : end + 1;
            if (LineAt(paragraph, start) is { } place)
                yield return new Sentence(paragraph.Text[start..end].Trim(), place, section);
            start = end;
        }
    }

    /// <summary>The line in which a character of the joined text was printed, by counting what is no space.</summary>
    private static Evidence? LineAt(NarrativeParagraph paragraph, int offset)
    {
        var before = paragraph.Text[..offset].Count(c => !char.IsWhiteSpace(c));
        foreach (var line in paragraph.Lines)
        {
            before -= line.Text.Count(c => !char.IsWhiteSpace(c));
            if (before < 0)
                return line;
        }

        return paragraph.Lines.Count == 0 ? null : paragraph.Lines[^1];
    }
}
