using Extractor.Domain;
using Extractor.Domain.Performance;
using Extractor.Reconciliation.Figures;

namespace Extractor.Reconciliation.Attachments;

/// <summary>606: no score of a form is above its full marks.</summary>
internal sealed class ScoreWithinWeightCheck : ICheck
{
    public RuleDescriptor Rule { get; } = new(
        "606",
        new("自评表得分不超过分值", "No score of a form is above its full marks"),
        new("自评表每行得分与分值", "score and full marks of each row"),
        new("算术：分值为满分", "Arithmetic: the weight is the full marks"),
        new("分值 10，得分 12", "12 points of a possible 10"),
        Severity.Contradiction);

    public IEnumerable<Verdict> Examine(PrintedAccounts accounts) =>
        from form in PrintedSelfEvaluation.Of(accounts)
        from row in form.Form.Rows
        let score = form.Figure(row, SelfEvaluationColumns.Score)?.AsTyped()
        let weight = form.Figure(row, SelfEvaluationColumns.Weight)?.AsTyped()
        where score is not null && weight is not null
        let verdict = Judge.AtMost(Rule, form.Name + new Phrase($"·{row.Label} 得分", $", {row.Label}, score"), Combination.Of(score), weight,
            new("分值", "its full marks"))
        where verdict is not null
        select verdict;
}
