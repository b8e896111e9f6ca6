using Extractor.Domain;
using Extractor.Domain.Problems;
using Extractor.Narrative.Lexicon;

namespace Extractor.Narrative;

/// <summary>A section that says there is nothing, and then prints something.</summary>
internal static class Denials
{
    private static readonly string[] Kinds = [StatementKinds.GovernmentFund, StatementKinds.StateCapital, StatementKinds.OperatingCosts];

    public static IEnumerable<Problem> Find(NarrativeText narrative)
    {
        foreach (var kind in Kinds)
        {
            var all = narrative.Statements.Where(s => s.Kind == kind).ToList();
            var denial = all.SelectMany(s => s.Words).FirstOrDefault(w => w.Text is not null && ResidueWords.Denials.Is(w.Text));
            if (denial.Text is null || !all.SelectMany(s => s.Operands)
                .Any(o => o.Key.IsOneOf(OperandKey.Final, OperandKey.Revenue, OperandKey.Amount) && o.Value != 0)) continue;
            yield return TextProblems.SectionDeniesFigures.At(denial, $"The text says {denial.Text} of what it prints figures for.");
        }
    }
}
