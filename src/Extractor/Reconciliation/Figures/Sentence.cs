using Extractor.Domain;
using Extractor.Domain.Parsing;

namespace Extractor.Reconciliation.Figures;

/// <summary>A sentence of the running text, with the line that it starts in.</summary>
internal sealed record Sentence(string Text, Evidence Place, Section Section)
{
    /// <summary>The sentences of all sections, duties and glossary apart, in the order of the document.</summary>
    public static IReadOnlyList<Sentence> Of(PrintedAccounts accounts) => accounts.Sentences;

    /// <summary>Cuts the sections into sentences.</summary>
    public static IEnumerable<Sentence> Of(IEnumerable<Section> sections) =>
        from section in sections
        from paragraph in section.Paragraphs
        from sentence in Of(paragraph, section)
        select sentence;

    /// <summary>The text without white space.</summary>
    public string Tight { get; } = CharacterFolding.Unspaced(Text);

    public bool Has(string word) => Text.Contains(word, StringComparison.Ordinal);

    private static IEnumerable<Sentence> Of(NarrativeParagraph paragraph, Section section)
    {
        var (start, line, printed) = (0, 0, paragraph.Lines.Count == 0 ? 0 : Printed(paragraph.Lines[0].Text));
        while (start < paragraph.Text.Length && paragraph.Lines.Count > 0)
        {
            var end = paragraph.Text.IndexOf('。', start);
            end = end < 0 ? paragraph.Text.Length : end + 1;
            while (printed <= 0 && line + 1 < paragraph.Lines.Count)
                printed += Printed(paragraph.Lines[++line].Text);
            yield return new Sentence(paragraph.Text[start..end].Trim(), paragraph.Lines[line], section);
            printed -= Printed(paragraph.Text.AsSpan(start, end - start));
            start = end;
        }
    }

    /// <summary>The characters that are no space: by these the line is found in which a sentence of the joined text begins.</summary>
    private static int Printed(ReadOnlySpan<char> text)
    {
        var count = 0;
        foreach (var c in text)
        {
            if (!CharacterFolding.IsSpace(c)) count++;
        }

        return count;
    }
}
