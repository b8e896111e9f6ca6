using Extractor.Domain;
using Extractor.Domain.Performance;
using Extractor.Reconciliation.Figures;

namespace Extractor.Reconciliation.Attachments;

/// <summary>601: the score that the narrative gives a project is the total of its form.</summary>
internal sealed class SelfEvaluationScoreCheck : ICheck
{
    public RuleDescriptor Rule { get; } = new(
        "601",
        new("正文自评得分与自评表总分一致", "The score of the narrative is the total of the form"),
        new("正文各项目自评得分与同名项目自评表的总分", "each project's score in the narrative with the total of the form of the same name"),
        new("正文得分取自自评表，照抄应完全相同", "The narrative copies the score from the form"),
        new("正文 100 分，表中总分 80", "100 in the narrative, 80 in the form"),
        Severity.Contradiction);

    public IEnumerable<Verdict> Examine(PrintedAccounts accounts)
    {
        foreach (var form in PrintedSelfEvaluation.Of(accounts))
        {
            var total = form.Figure(form.Form.Total, SelfEvaluationColumns.Score)?.AsTyped();
            var scores = form.Statements.Select(s => s[OperandKey.Score]?.AsTyped()).OfType<Figure>().ToList();
            if (total is null || scores.Count == 0)
            {
                yield return Judge.NotComparable(Rule, form.Name,
                    new("正文没有同名项目的得分，或表中没有总分", "the narrative gives no score for this project, or the form no total"));
                continue;
            }

            foreach (var score in scores)
                yield return Judge.Copied(Rule, form.Name + new Phrase("：正文得分与表中总分", ", score in the narrative and total of the form,"), score, total);
        }
    }
}
