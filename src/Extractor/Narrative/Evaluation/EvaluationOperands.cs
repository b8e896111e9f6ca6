using Extractor.Domain;
using Extractor.Narrative.Figures;
using Extractor.Narrative.Lexicon;
using Extractor.Narrative.Subjects;

namespace Extractor.Narrative.Evaluation;

/// <summary>What a figure of a passage on performance is.</summary>
internal static class EvaluationOperands
{
    private const string All = "funds";

    /// <summary>Of a project or of the whole department; null where it is no result of theirs.</summary>
    public static string? OfProject(StatedFigure figure)
    {
        var clause = figure.WordsBefore.Clause;
        return figure.Role switch
        {
            Role.Score when figure.Turn is null && !EvaluationTerms.FullMarks.In(clause) => "score",
            Role.AdjustedBudget or Role.Budget => "full-year-budget",
            Role.OriginalBudget => "initial-budget",
            Role.Executed or Role.Final => "executed",
            Role.Amount when EvaluationTerms.Executed.In(clause) || Roles.BareExecution.Is(Roles.Fillers.Trim(clause)) => "executed",
            Role.Amount when EvaluationTerms.Budget.In(clause) => "full-year-budget",
            Role.Completion => "completion",
            _ => null,
        };
    }

    /// <summary>Of what is evaluated; null where the figure only describes.</summary>
    public static (StatementTarget Hit, string Operand)? OfOverview(StatedFigure figure, EvaluationContext context, string subject)
    {
        var clause = figure.WordsBefore.Clause;
        if (figure.InReason || EvaluationTerms.Denied.In(clause)) return null;
        if (figure.Role == Role.Count && context.IsProblems) return (new StatementTarget(StatementKinds.PerformanceProblems, ""), Problems(clause));
        if (figure.Role == Role.Count && context.IsAgencies) return (new StatementTarget(StatementKinds.PerformanceAgencies, ""), "count");
        var (whole, level) = (new StatementTarget(StatementKinds.Performance, subject),
            new StatementTarget(StatementKinds.Performance, subject.Contains(context.Level.TrimStart('/'), StringComparison.Ordinal) ? subject
            : subject + context.Level));
        if (subject.Length == 0) return null;
        return figure.Role switch
        {
            Role.Count when context.IsProjects => (level, "projects"),
            Role.Count when context.IsUnits => (level, "units"),
            Role.Amount or Role.Budget or Role.Final or Role.Executed or Role.AdjustedBudget or Role.OriginalBudget
                when (EvaluationTerms.FundWords.In(clause) || Funds(clause) != All) && !EvaluationTerms.Executed.In(clause) => (whole, Funds(clause)),
            Role.Share when clause.Contains(Joining.ShareOf) => (context.IsGrade ? level : whole, "share"),
            Role.Score when figure.Turn is null && !EvaluationTerms.FullMarks.In(clause) => (whole, "score"),
            _ => null,
        };
    }

    private static string Funds(string clause) =>
        clause.Contains(EvaluationTerms.GovernmentFund, StringComparison.Ordinal) ? "funds.government-fund"
        : clause.Contains(EvaluationTerms.StateCapital, StringComparison.Ordinal) ? "funds.state-capital"
        : clause.Contains(EvaluationTerms.GeneralBudget, StringComparison.Ordinal) ? "funds.general-budget"
        : All;

    private static string Problems(string clause) =>
        EvaluationTerms.Rectifying.In(clause) ? "rectifying" : EvaluationTerms.Rectified.In(clause) ? "rectified" : "found";
}
