using System.Buffers;
using Extractor.Domain;
using Extractor.Domain.Problems;
using Extractor.Narrative.Lexicon;
using Extractor.Narrative.Text;

namespace Extractor.Narrative;

/// <summary>What is left of the template that a document was written from: unfilled figures, both words of a choice, instructions.</summary>
internal static class TemplateResidue
{
    private static readonly SearchValues<string> Any =
        SearchValues.Create([.. ResidueWords.Blanks.Words, .. ResidueWords.Choices.Words, .. ResidueWords.Instructions.Words], StringComparison.Ordinal);

    public static IEnumerable<Problem> Find(FlowText paragraph)
    {
        if (!paragraph.Text.AsSpan().ContainsAny(Any)) yield break;
        foreach (var word in ResidueWords.Blanks.Words)
            foreach (var problem in At(paragraph, word, TextProblems.UnfilledFigure, $"A figure is missing in {word}.")) yield return problem;
        foreach (var word in ResidueWords.Choices.Words.Concat(ResidueWords.Instructions.Words))
            foreach (var problem in At(paragraph, word, TextProblems.TemplateResidue, $"{word} is left from the template.")) yield return problem;
    }

    private static IEnumerable<Problem> At(FlowText paragraph, string word, ProblemKind kind, string message)
    {
        for (var at = paragraph.Text.IndexOf(word, StringComparison.Ordinal); at >= 0;
            at = paragraph.Text.IndexOf(word, at + word.Length, StringComparison.Ordinal))
        {
            if (ResidueWords.Parts.Ends(paragraph.Text.AsSpan(0, at)) is not null) continue;
            var evidence = paragraph.Evidence(at, word.Length);
            yield return kind.At(evidence, message);
        }
    }
}
