using Extractor.Domain;
using Extractor.Domain.Performance;
using Extractor.Reconciliation.Figures;

namespace Extractor.Reconciliation.Attachments;

/// <summary>611: the score for budget execution is weight times execution rate, in forms that reckon so.</summary>
internal sealed class ExecutionScoreCheck : ICheck
{
    /// <summary>In percent: from here on the score is full.</summary>
    private const decimal Full = 100m;

    public RuleDescriptor Rule { get; } = new(
        "611",
        new("预算执行得分等于分值乘以执行率", "The score for budget execution is weight times rate"),
        new("自评表资金总额行的得分与分值 × 执行率；本表注明这样计分、或本文件其他自评表大多这样计分者为矛盾，否则仅作提醒",
            "score of the row of all funds with weight × rate; a contradiction where the form says so or most other forms reckon so, else a warning"),
        new("算术；自评表多注明“得分 = 分值 × 执行率”，另有办法规定执行率达到若干即得满分，故未注明的单张表不作矛盾",
            "Arithmetic; most forms say that the score is weight × rate, some places give full marks from a certain rate on, so one form that says "
            + "nothing of it is no contradiction"),
        new("分值 10，执行率 85.17%，得分 10", "10 marks at a rate of 85.17%, scored 10"),
        Severity.Contradiction);

    public IEnumerable<Verdict> Examine(PrintedAccounts accounts)
    {
        var compared = (from form in PrintedSelfEvaluation.Of(accounts) let verdict = Compare(form) where verdict is not null select (form, verdict)).ToList();
        var agreeing = compared.Count(c => c.verdict.Outcome == Outcome.Agrees);
        var isCustom = agreeing > 1 && agreeing >= (compared.Count - agreeing) * 3;
        return compared.Select(c => c.verdict.Outcome == Outcome.Disagrees && !isCustom && !c.form.Says(accounts, IsSoReckoned)
            ? c.verdict with { Severity = Severity.Warning } : c.verdict);
    }

    /// <summary>注：预算执行得分=分值×执行率; not where full marks are given from a certain rate on.</summary>
    private static bool IsSoReckoned(string words) => words.Contains("执行率", StringComparison.Ordinal) && words.Contains('分', StringComparison.Ordinal)
        && words.IndexOfAny(['×', '*', '✕', '乘']) >= 0 && !words.Contains("满分", StringComparison.Ordinal);

    private Verdict? Compare(PrintedSelfEvaluation form)
    {
        if (form.AllFunds is not { } funds || form.Figure(funds, SelfEvaluationColumns.Weight) is not { IsPrinted: true } weight
            || form.Figure(funds, SelfEvaluationColumns.Score) is not { IsPrinted: true } score
            || form.Figure(funds, SelfEvaluationColumns.ExecutionRate) is not { IsPrinted: true } rate || rate.Value >= Full || rate.Value <= 0)
            return null;
        return Judge.Quotient(Rule, form.Name + new Phrase("·预算执行得分", ", score for execution"), score, Formula.ScoreOfRate, weight.AsTyped(), rate);
    }
}
