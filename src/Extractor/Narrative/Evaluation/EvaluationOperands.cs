using Extractor.Domain;
using Extractor.Narrative.Figures;
using Extractor.Narrative.Lexicon;
using Extractor.Narrative.Subjects;

namespace Extractor.Narrative.Evaluation;

/// <summary>What a figure of a passage on performance is.</summary>
internal static class EvaluationOperands
{
    /// <summary>Of a project or of the whole department; null where it is no result of theirs.</summary>
    public static OperandKey? OfProject(StatedFigure figure)
    {
        var clause = figure.WordsBefore.Clause;
        return figure.Role switch
        {
            Role.Score when figure.Turn is null && (!EvaluationTerms.FullMarks.In(clause) || EvaluationTerms.SinglesOut.In(clause)) => OperandKey.Score,
            Role.AdjustedBudget or Role.Budget => OperandKey.FullYearBudget,
            Role.OriginalBudget => OperandKey.InitialBudget,
            Role.Executed or Role.Final => OperandKey.Executed,
            Role.Amount when EvaluationTerms.Executed.In(clause) || figure.WordsBefore.IsMeasureAlone => OperandKey.Executed,
            Role.Amount when EvaluationTerms.Budget.In(clause) => OperandKey.FullYearBudget,
            Role.Completion => OperandKey.Completion,
            _ => null,
        };
    }

    /// <summary>Of what is evaluated; null where the figure only describes.</summary>
    public static (StatementTarget Hit, OperandKey Operand)? OfOverview(StatedFigure figure, EvaluationContext context, string subject)
    {
        var clause = figure.WordsBefore.Clause;
        if (figure.InReason || EvaluationTerms.Denied.In(clause)) return null;
        if (figure.Role == Role.Count && context.IsProblems) return (new StatementTarget(StatementKinds.PerformanceProblems, ""), Problems(clause));
        if (figure.Role == Role.Count && context.IsAgencies) return (new StatementTarget(StatementKinds.PerformanceAgencies, ""), OperandKey.Count);
        var (whole, level) = (new StatementTarget(StatementKinds.Performance, subject),
            new StatementTarget(StatementKinds.Performance, subject.Contains(context.Level.TrimStart('/'), StringComparison.Ordinal) ? subject
            : subject + context.Level));
        if (subject.Length == 0) return null;
        return figure.Role switch
        {
            Role.Count when context.IsProjects => (level, OperandKey.Projects),
            Role.Count when context.IsUnits => (level, OperandKey.Units),
            Role.Amount or Role.Budget or Role.Final or Role.Executed or Role.AdjustedBudget or Role.OriginalBudget
                when (EvaluationTerms.FundWords.In(clause) || Funds(clause) != OperandKey.Funds)
                    && !EvaluationTerms.Executed.In(clause) => (whole, Funds(clause)),
            Role.Share when clause.Contains(Joining.ShareOf) => (context.IsGrade ? level : whole, OperandKey.Share),
            Role.Score when figure.Turn is null && !EvaluationTerms.FullMarks.In(clause) => (whole, OperandKey.Score),
            _ => null,
        };
    }

    private static OperandKey Funds(string clause) =>
        clause.Contains(EvaluationTerms.GovernmentFund, StringComparison.Ordinal) ? OperandKey.GovernmentFundFunds
        : clause.Contains(EvaluationTerms.StateCapital, StringComparison.Ordinal) ? OperandKey.StateCapitalFunds
        : clause.Contains(EvaluationTerms.GeneralBudget, StringComparison.Ordinal) ? OperandKey.GeneralBudgetFunds
        : OperandKey.Funds;

    private static OperandKey Problems(string clause) =>
        EvaluationTerms.Rectifying.In(clause) ? OperandKey.Rectifying : EvaluationTerms.Rectified.In(clause) ? OperandKey.Rectified : OperandKey.Found;
}
