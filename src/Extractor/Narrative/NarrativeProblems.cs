using Extractor.Domain;
using Extractor.Narrative.Text;

namespace Extractor.Narrative;

/// <summary>What is wrong with the narrative itself: missing, unfilled, denying its own figures, or two documents in one.</summary>
internal static class NarrativeProblems
{
    public static IReadOnlyList<Problem> Find(SectionTree tree, NarrativeText narrative, IReadOnlyList<FlowText> paragraphs)
    {
        var problems = new List<Problem>();
        if (paragraphs.Count == 0) return [new Problem("narrative-missing", "The document has no running text.", ProblemSeverity.Note)];
        if (!narrative.Statements.Any(s => s.Kind != StatementKinds.Mention && s.Operands.Count > 0))
            problems.Add(new Problem("narrative-missing", "The document's text states no figure of the accounts.", ProblemSeverity.Note));
        problems.AddRange(paragraphs.SelectMany(TemplateResidue.Find));
        problems.AddRange(paragraphs.SelectMany(UnreadableFigures.Find));
        problems.AddRange(SecondDocument(tree));
        problems.AddRange(Denials.Find(narrative));
        problems.AddRange(narrative.Unbound
            .Select(u => new Problem("unbound-figure", $"No statement takes the figure {u.Evidence.Text}{u.Unit}.", ProblemSeverity.Loss, u.Evidence.Page,
            u.Evidence)));
        return problems;
    }

    /// <summary>A part's number that comes again after higher ones.</summary>
    private static IEnumerable<Problem> SecondDocument(SectionTree tree)
    {
        var parts = tree.Roots.Where(r => r.Heading.Rank == HeadingRank.Part && r.Heading.Number.Length > 0).ToList();
        var first = parts.Count > 0 ? parts[0].Heading.Number : null;
        return parts.Skip(2).Where(p => p.Heading.Number == first)
            .Select(p => new Problem("second-document", $"{p.Heading.Number} comes again: the file seems to hold two documents.", ProblemSeverity.Note,
                p.Heading.Evidence.Page, p.Heading.Evidence));
    }
}
