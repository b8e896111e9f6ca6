using Extractor.Domain;
using Extractor.Narrative.Lexicon;
using Extractor.Narrative.Structure;
using Extractor.Narrative.Text;

namespace Extractor.Narrative.Sections;

/// <summary>名词解释: one term and its definition a paragraph; a paragraph without a term goes on with the one before.</summary>
internal static class GlossaryReader
{
    public static IReadOnlyList<GlossaryTerm> Read(SectionTree tree)
    {
        var terms = new List<GlossaryTerm>();
        foreach (var section in tree.All().Where(s => s.Topic == Topic.Glossary))
        {
            if (Titles.Glossary.In(section.Heading.NormalTitle) || section.Paragraphs.Count == 0) { AddAll(terms, section.Paragraphs); continue; }
            if (section.Heading.Rank >= HeadingRank.Chinese && !section.Heading.NormalTitle.EndsWith(Titles.Explanation, StringComparison.Ordinal))
                AddHeaded(terms, section);
            else AddAll(terms, section.Paragraphs);
        }

        return terms;
    }

    /// <summary>The term stands alone on its numbered line, the definition below.</summary>
    private static void AddHeaded(List<GlossaryTerm> terms, SectionNode section)
    {
        var definition = string.Concat(section.Paragraphs.Select(p => p.Printed));
        terms.Add(new GlossaryTerm(section.Heading.Title, definition, section.Heading.Evidence));
    }

    private static void AddAll(List<GlossaryTerm> terms, IReadOnlyList<FlowText> paragraphs)
    {
        foreach (var paragraph in paragraphs)
        {
            var start = HeadingNumbers.Read(paragraph.Text).Length;
            if (GlossaryTermSpan.Find(paragraph.Text, start) is var (end, definition))
                terms.Add(new GlossaryTerm(Unquoted(paragraph.Printed[start..end]), paragraph.Printed[definition..], paragraph.Evidence(start, end - start)));
            else if (terms.Count > 0 && start == 0) terms[^1] = terms[^1] with { Definition = terms[^1].Definition + paragraph.Printed };
        }
    }

    /// <summary>“三公”经费 keeps its quotes, “机关运行经费” loses them.</summary>
    private static string Unquoted(string term) => term.Trim('“', '”', '"') is var bare && bare.Contains('”') ? term : bare;
}
