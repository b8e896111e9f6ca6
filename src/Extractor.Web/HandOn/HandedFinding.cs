using Extractor.Domain;
using Extractor.Output.Verdicts;
using Extractor.Reconciliation;
using Extractor.Web.Catalogue;
using Extractor.Web.Documents;
using Extractor.Web.Review;

namespace Extractor.Web.HandOn;

/// <summary>A finding as it is handed on: in words, with its places and what reviewers made of it.</summary>
/// <param name="Number">From 1, the gravest first.</param>
/// <param name="Severity">contradiction, doubt, warning or note.</param>
/// <param name="Places">The doubted one first.</param>
internal sealed record HandedFinding(
    int Number, string Severity, string Rule, Phrase Title, Phrase Why, Phrase Message, string Arithmetic, IReadOnlyList<HandedPlace> Places,
    string State, string Note, string Reviewer)
{
    public Phrase SeverityName => SeverityWords.Name(Severity);

    public Phrase StateName => DecisionState.Name(State);

    public static HandedFinding Of(Finding finding, int number)
    {
        var (verdict, last) = (finding.Verdict, finding.History is [var newest, ..] ? newest : null);
        var message = finding.Also.Aggregate(verdict.Message, (all, also) => all + new Phrase("；又：", "; also: ") + also.Message);
        var rule = RuleBook.Find(verdict.Rule)?.Rule;
        return new HandedFinding(
            number, VerdictWords.Key(verdict.Severity), verdict.Rule, rule?.Title ?? "", rule?.Why ?? "", message, verdict.Arithmetic,
            [.. finding.Places.Select(e => new HandedPlace(FigureNames.Role(e.Role), e.Place, e.Other is not null))],
            finding.State, last?.Note ?? "", last?.Reviewer ?? "");
    }
}
