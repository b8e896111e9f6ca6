using Extractor.Domain;
using Extractor.Domain.Problems;
using Extractor.Narrative.Sections;
using Extractor.Narrative.Structure;
using Extractor.Narrative.Text;

namespace Extractor.Narrative;

/// <summary>What is wrong with the narrative itself: missing, unfilled, denying its own figures, or two documents in one.</summary>
internal static class NarrativeProblems
{
    public static IReadOnlyList<Problem> Find(SectionTree tree, NarrativeText narrative, IReadOnlyList<FlowText> paragraphs, IReadOnlyList<Evidence> misprints)
    {
        var problems = new List<Problem>();
        if (paragraphs.Count == 0) return [TextProblems.NarrativeMissing.On(null, "The document has no running text.")];
        if (!narrative.Statements.Any(s => s.Kind != StatementKinds.Mention && s.Operands.Count > 0))
            problems.Add(TextProblems.NarrativeMissing.On(null, "The document's text states no figure of the accounts."));
        problems.AddRange(paragraphs.SelectMany(TemplateResidue.Find));
        problems.AddRange(misprints.Select(m => TextProblems.UnreadableFigure.At(m, $"{m.Text} is not written as a number is, and was not read.")));
        problems.AddRange(SecondDocument(tree));
        problems.AddRange(Denials.Find(narrative));
        problems.AddRange(narrative.Unbound
            .Select(u => TextProblems.UnboundFigure.At(u.Evidence, $"No statement takes the figure {u.Evidence.Text}{u.Unit}.")));
        return problems;
    }

    /// <summary>A part's number that comes again after higher ones.</summary>
    private static IEnumerable<Problem> SecondDocument(SectionTree tree)
    {
        var parts = tree.Roots.Where(r => r.Heading.Rank == HeadingRank.Part && r.Heading.Number.Length > 0).ToList();
        var first = parts.Count > 0 ? parts[0].Heading.Number : null;
        return parts.Skip(2).Where(p => p.Heading.Number == first)
            .Select(p => TextProblems.SecondDocument.At(p.Heading.Evidence, $"{p.Heading.Number} comes again: the file seems to hold two documents."));
    }
}
