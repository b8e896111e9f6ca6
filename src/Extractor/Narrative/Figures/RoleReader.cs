using Extractor.Narrative.Lexicon;
using Extractor.Narrative.Text;

namespace Extractor.Narrative.Figures;

/// <summary>Tells what a figure is of its subject by the words right before it.</summary>
internal static class RoleReader
{
    /// <summary>In characters: what is longer names a subject.</summary>
    private const int LongestVerb = 4;

    /// <param name="before">The figure before, if it stands in the same sentence.</param>
    /// <param name="behind">The words right behind it, up to the next mark or number.</param>
    public static (NumberInText Figure, Role Role, Direction? Direction) Read(NumberInText figure, WordsBefore lead, StatedFigure? before, string behind)
    {
        var (clause, previous) = (lead.Clause, before?.Role);
        if (IsBetweenParts(lead, before)) return (figure, Role.Aside, null);
        var predicate = ComparisonReader.Predicate(lead, before);
        var direction = DirectionReader.AtEnd(clause, predicate) ?? (figure.Kind == FigureKind.Percent && previous == Role.Change
            ? DirectionReader.AtEnd(clause, clause) : null);
        return figure.Kind switch
        {
            FigureKind.Percent when figure.Unit == Units.PercentagePoint && previous != Role.Change => (figure, Role.Aside, null),
            FigureKind.Percent => (figure, Ratio(lead, direction, previous), direction),
            FigureKind.Money when BudgetBehind(clause, behind) is { } budget => (figure, budget, null),
            FigureKind.Money when IsOtherSide(lead, before) => (figure, before!.Role, null),
            FigureKind.Money when predicate is null && Roles.Adjusts.Ends(Stripped(clause)) is not null => (figure, Role.Aside, null),
            FigureKind.Money when BesideBudget(lead, before) is { } against => (figure, Role.Change, against),
            FigureKind.Money when direction is not null && Reaches(clause, direction) => (figure, Role.Final, null),
            FigureKind.Money => (figure, direction is not null ? Role.Change : IsUnknown(predicate) ? Role.Aside : Value(clause, previous), direction),
            FigureKind.Points => (figure, Role.Score, null),
            FigureKind.Bare => Bare(figure, lead, direction, previous),
            _ => (figure, Role.Count, direction),
        };
    }

    /// <summary>人员经费与公用经费之比为4：1: how two parts stand to each other, which is a share of neither.</summary>
    private static bool IsBetweenParts(WordsBefore lead, StatedFigure? before) => Roles.BetweenParts.In(lead.Clause)
        || (Roles.Proportion.In(lead.Clause) && Roles.With.In(lead.Clause) && !Roles.Share.In(lead.Clause))
        || (before is { Role: Role.Aside } && (Roles.ToOne.Is(lead.Text) || Roles.And.Is(lead.Text)));

    /// <summary>较上年拔高3万元: a figure behind a base is a change, whatever the word; of one that no list knows nothing is said.</summary>
    private static bool IsUnknown(string? predicate) =>
        predicate is not null && Stripped(predicate) is { Length: > 0 and <= LongestVerb } word
            && Roles.Money.Ends(word) is null && Roles.Spent.Ends(word) is null && Value(predicate, null) == Role.Amount;

    /// <summary>较年初预算5万元节约1万元, 决算9万元，预算8万元，多支出1万元: right behind the base, what was saved or spent too much is a change.</summary>
    private static Direction? BesideBudget(WordsBefore lead, StatedFigure? before)
    {
        if (!(before?.Role is Role.Budget or Role.OriginalBudget or Role.AdjustedBudget or Role.LastYear || before is { IsOfBudgetBefore: true })) return null;
        var rest = WithoutBudget(lead.Text);
        // 控制在5万元预算之内，节约1万元.
        var words = Stripped(rest[(rest.IndexOf('，') is var comma and > 0 and <= LongestVerb && rest.Length < lead.Text.Length ? comma : 0)..].TrimStart('，'));
        return Directions.Saved.Is(words) ? new Direction(words.ToString(), -1, false)
            : Directions.Overspent.Is(words) ? new Direction(words.ToString(), 1, false) : null;
    }

    /// <summary>较年初5万元的预算节约1万元: the words behind the budget that only call it one.</summary>
    private static ReadOnlySpan<char> WithoutBudget(string words)
    {
        var rest = words.AsSpan().TrimStart(Roles.Of);
        return Roles.BudgetBehind.Begins(rest) is { } budget ? rest[budget.Length..] : rest;
    }

    /// <summary>年初预算收入90万元、支出80万元: both sides of the budget.</summary>
    private static bool IsOtherSide(WordsBefore lead, StatedFigure? before) =>
        before?.Role is Role.Budget or Role.OriginalBudget or Role.AdjustedBudget && Stripped(lead.Text.TrimStart('、', '，')) is Totals.ExpenditureWord
            && Stripped(before.WordsBefore.Clause).EndsWith(Totals.RevenueWord);

    /// <summary>减少为, 增加到: what follows is the amount reached, not the change.</summary>
    private static bool Reaches(string clause, Direction direction) =>
        Directions.Reaches.Ends(clause) is { } reaches && clause.AsSpan(0, clause.Length - reaches.Length).EndsWith(direction.Word);

    private static (NumberInText, Role, Direction?) Bare(NumberInText figure, WordsBefore lead, Direction? direction, Role? previous)
    {
        var clause = lead.Clause;
        if (Roles.Scores.In(clause)) return (figure.As(FigureKind.Points, Units.Points), Role.Score, null);
        if (direction is not null)
        {
            var isRate = previous == Role.Change || Directions.RateOnly.Is(direction.Word);
            return isRate ? (figure.As(FigureKind.Percent, "%"), Role.ChangeRate, direction)
                : (figure.As(FigureKind.Money, Units.TenThousandYuan), Role.Change, direction);
        }

        var ratio = Ratio(lead, null, previous);
        if (ratio is Role.Share or Role.Completion) return (figure.As(FigureKind.Percent, "%"), ratio, null);
        var value = Value(clause, previous);
        return value is Role.Amount && Roles.Money.Ends(Stripped(clause)) is null ? (figure, Role.Count, null)
            : (figure.As(FigureKind.Money, Units.TenThousandYuan), value, null);
    }

    private static Role Ratio(WordsBefore lead, Direction? direction, Role? previous)
    {
        var clause = lead.Clause;
        if (Roles.DifferenceRate.In(clause)) return Role.Difference;
        if (direction is not null) return Role.ChangeRate;
        var (share, completion) = (Roles.Share.LastIn(clause), Completion(clause));
        if (share > completion || (share >= 0 && Roles.SharedBudgets.In(clause.AsSpan(share)))) return Role.Share;
        if (completion >= 0) return Role.Completion;
        if (clause.EndsWith(Roles.Of, StringComparison.Ordinal) && previous is Role.Budget or Role.OriginalBudget or Role.AdjustedBudget)
            return Role.Completion;
        if (previous == Role.Change && lead.Text.Length <= 3) return Role.ChangeRate;
        if (previous == Role.Amount && Roles.SharesBare.Is(lead.Text)) return Role.Share;
        return (Roles.Proportion.In(clause) && !clause.Contains('、', StringComparison.Ordinal)) || EndsWithClass(clause) ? Role.Share : Role.Rate;
    }

    /// <summary>按功能分类：教育支出60%、卫生健康支出40%: nothing but the class stands before its share.</summary>
    private static bool EndsWithClass(ReadOnlySpan<char> clause) =>
        clause.EndsWith(Classes.Expenditure) && Classes.Functional.Ends(clause[..^Classes.Expenditure.Length]) is not null;

    private static int Completion(string clause)
    {
        var best = Roles.ExecutionRate.LastIn(clause);
        var done = Roles.Completed.LastIn(clause);
        if (done >= 0 && (Roles.CompletedOf.In(clause.AsSpan(done)) || Roles.Completed.Is(clause.AsSpan(done)))) best = Math.Max(best, done);
        return Roles.BudgetsOf.Ends(clause) is null && !IsOfBudget(clause) ? best : Math.Max(best, clause.Length - 3);
    }

    /// <summary>决算9万元，为年初预算90%: nothing but the budget that it is of.</summary>
    private static bool IsOfBudget(ReadOnlySpan<char> clause) =>
        Directions.Reaches.Begins(clause) is { } reaches && ComparisonReader.IsBase(clause[reaches.Length..])
            && clause.Contains(Openers.Budget, StringComparison.Ordinal);

    private static Role Value(string clause, Role? previous)
    {
        var words = Stripped(clause);
        return IsLastYear(words) ? Role.LastYear
            : (Roles.Asides.Ends(words) is not null && Roles.Budget.Ends(words) is null && Roles.PlanNames.Ends(words) is null)
                || (Roles.Unspent.Is(words) && IsExecution(previous)) ? Role.Aside
            : Roles.OriginalBudget.Ends(words) is not null ? Role.OriginalBudget
            : Roles.AdjustedBudget.Ends(words) is not null ? Role.AdjustedBudget
            : Roles.Budget.Ends(words) is not null ? Roles.FundNames.Ends(words) is null && (previous != Role.Amount || Roles.BareFunds.Ends(clause) is null)
                ? Role.Budget : Role.Amount
            : Roles.Final.Ends(words) is not null ? Role.Final
            : Roles.Executed.Ends(words) is not null ? Role.Executed
            : Role.Amount;
    }

    private static bool IsExecution(Role? previous) => previous is Role.Final or Role.Executed or Role.Budget or Role.OriginalBudget or Role.AdjustedBudget;

    /// <summary>与上年, 较2022年度决算数, right before the amount.</summary>
    private static bool IsLastYear(ReadOnlySpan<char> words)
    {
        words = words.TrimStart('（').TrimEnd(Roles.EachOne);
        if (Totals.Opening.Begins(words) is not null) return false;
        if (NamesLastYear(words)) return true;
        foreach (var end in Bases.BeforeFillers.Words)
            if (words.EndsWith(end)) words = words[..^end.Length];
        for (var at = words.LastIndexOfAny(Bases.OpensAmount); at >= 0; at = words[..at].LastIndexOfAny(Bases.OpensAmount))
        {
            var year = ComparisonReader.BehindOpener(words[(at + 1)..]).TrimEnd(Units.YearEnd);
            if (Bases.Before.Is(year) || (year.Length == 5 && year[0] == '2' && year[4] == Units.Year)) return true;
        }

        // 收支总计20万元，上年为18万元: by itself only the word that means the year before, not a year that may be this one.
        return Bases.Before.Is(words);
    }

    /// <summary>上年收、支总计均为100万元；与2022年度收、支总计100万元相比: the earlier year with the subject that both amounts are of.</summary>
    private static bool NamesLastYear(ReadOnlySpan<char> words)
    {
        if (Bases.BeforeSides.Ends(words) is null) return false;
        if (Bases.Before.Begins(words) is not null) return true;
        for (var at = words.LastIndexOfAny(Bases.OpensAmount); at >= 0; at = words[..at].LastIndexOfAny(Bases.OpensAmount))
            if (Bases.EarlierYear.Begins(ComparisonReader.BehindOpener(words[(at + 1)..])) is not null && !words[..at].EndsWith(Bases.ThanSign)) return true;
        return false;
    }

    /// <summary>未突破15万元的预算, 控制在年初5万元预算以内: the words behind the amount say that it is a budget; those before, which one.</summary>
    private static Role? BudgetBehind(string clause, string behind)
    {
        var words = behind.AsSpan().TrimStart(Roles.Of);
        if (Roles.BudgetBehind.Begins(words) is not { } budget || Roles.NoBudgetBehind.Begins(words[budget.Length..]) is not null) return null;
        return Roles.OfOriginal.In(clause) || Roles.OfOriginal.In(budget) ? Role.OriginalBudget
            : Roles.OfAdjusted.In(clause) || Roles.OfAdjusted.In(budget) ? Role.AdjustedBudget : Role.Budget;
    }

    private static ReadOnlySpan<char> Stripped(ReadOnlySpan<char> words)
    {
        while (Roles.WholeWords.Ends(words) is null && Roles.Fillers.Ends(words) is { } filler) words = words[..^filler.Length];
        return words;
    }
}
