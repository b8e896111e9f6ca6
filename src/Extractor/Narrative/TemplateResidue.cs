using Extractor.Domain;
using Extractor.Domain.Problems;
using Extractor.Narrative.Lexicon;
using Extractor.Narrative.Text;

namespace Extractor.Narrative;

/// <summary>What is left of the template that a document was written from: unfilled figures, both words of a choice, instructions.</summary>
internal static class TemplateResidue
{
    public static IEnumerable<Problem> Find(FlowText paragraph)
    {
        foreach (var word in In(Residue.Blanks))
            foreach (var problem in At(paragraph, word, TextProblems.UnfilledFigure, $"A figure is missing in {word}.")) yield return problem;
        foreach (var word in In(Residue.Choices).Concat(In(Residue.Instructions)))
            foreach (var problem in At(paragraph, word, TextProblems.TemplateResidue, $"{word} is left from the template.")) yield return problem;

        IEnumerable<string> In(Concept words) => words.In(paragraph.Text) ? words.Words : [];
    }

    private static IEnumerable<Problem> At(FlowText paragraph, string word, ProblemKind kind, string message)
    {
        for (var at = paragraph.Text.IndexOf(word, StringComparison.Ordinal); at >= 0;
            at = paragraph.Text.IndexOf(word, at + word.Length, StringComparison.Ordinal))
        {
            if (Residue.Parts.Ends(paragraph.Text.AsSpan(0, at)) is not null) continue;
            var evidence = paragraph.Evidence(at, word.Length);
            yield return kind.At(evidence, message);
        }
    }
}
