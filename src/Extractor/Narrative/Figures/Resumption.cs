using Extractor.Domain;
using Extractor.Narrative.Lexicon;
using Extractor.Narrative.Text;

namespace Extractor.Narrative.Figures;

/// <summary>Tells whether the words after a reason's semicolon state a figure of their own, so that the reason is over.</summary>
internal static class Resumption
{
    /// <param name="before">The words from the semicolon up to the first figure.</param>
    /// <param name="first">That figure.</param>
    public static bool Opens(string before, NumberInText first)
    {
        if (first.Kind == FigureKind.Count) return Openers.UnitPrices.Begins(before) is not null;
        if (first.Kind is not (FigureKind.Money or FigureKind.Percent)) return false;
        if (DirectionReader.AtEnd(before) is { } direction) return IsBareComparison(before, direction);
        return first.Kind == FigureKind.Money ? Openers.OwnSubjects.In(before) || NamesSide(before) : IsCompletion(before);
    }

    /// <summary>；本部门当年预算支出3万元: a side by its budget, and whose it is.</summary>
    private static bool NamesSide(ReadOnlySpan<char> words) =>
        Totals.PlannedSides.Begins(Owner.Without(words[NamePhrase.YearLength(words)..])) is not null;

    /// <summary>；支出3万元，较上年增加1万元; ；年初预算支出2万元，决算支出3万元: a side by itself, and right behind its amount how it changed, or what was spent.</summary>
    public static bool ComparesSide(string clause, IReadOnlyList<NumberInText> figures)
    {
        if (figures is not [{ Kind: FigureKind.Money } first, { Kind: FigureKind.Money or FigureKind.Percent } second, ..]) return false;
        var side = Roles.Fillers.Trim(Owner.WithoutBodyAndYear(clause.AsSpan(0, first.Start)));
        var between = clause[first.End..second.Start];
        return Totals.BareSides.Is(side) ? ComparisonReader.Predicate(between) is not null
            : Totals.BudgetSides.Ends(side) is { } planned && Roles.OfOriginal.Is(side[..^planned.Length])
                && Totals.FinalSides.Is(Roles.Fillers.Trim(between).TrimStart('，'));
    }

    /// <summary>与年初预算5万元相比，增加3万元: what is compared with stands before the difference.</summary>
    public static bool OpensWithBase(string clause, IReadOnlyList<NumberInText> figures)
    {
        if (figures is not [{ Kind: FigureKind.Money } first, { Kind: FigureKind.Money } second, ..]) return false;
        var before = clause[..first.Start];
        return Bases.OpensBare.Begins(before) is not null && ComparisonReader.IsBaseAmount(before) && IsDirection(clause[first.End..second.Start]);
    }

    /// <summary>公务接待费减少1万元，下降29%: of a subject of its own, by how much and at what rate.</summary>
    public static bool Changes(string clause)
    {
        if (FigureScanner.Scan(clause) is not [{ Kind: FigureKind.Money } change, { Kind: FigureKind.Percent } rate, ..]) return false;
        var words = clause[..change.Start];
        return Openers.OwnSubjects.In(words) && !words.AsSpan().ContainsAny(Bases.ThanSigns) && DirectionReader.AtEnd(words) is not null
            && IsDirection(clause[change.End..rate.Start]);
    }

    /// <summary>项目支出减少1万元，主要原因是维修减少: of a subject of its own, by how much and why.</summary>
    public static bool Explains(string clause, NumberInText first) =>
        first.Kind == FigureKind.Money && clause.AsSpan(first.End).StartsWith("，" + Openers.MainReason) && clause[..first.Start] is var words
            && Openers.OwnSubjects.Begins(words) is { } subject && DirectionReader.AtEnd(words) is { } direction
            && subject.Length + direction.Word.Length == words.Length;

    /// <summary>相比，增加; ，下降: nothing but the direction.</summary>
    private static bool IsDirection(string between) =>
        DirectionReader.AtEnd(between) is { } direction && ComparisonReader.Without(between, Bases.Joints).StartsWith(direction.Word);

    /// <summary>原因是厉行节约，与上年相比减少1.5万元，减少的主要原因是…: after a difference from the budget, the one from last year with its rate or with a reason of its own.</summary>
    /// <param name="sentence">The words after a comma of the reason, up to the full stop.</param>
    public static bool TurnsToLastYear(string sentence)
    {
        if (Bases.OpensBare.Begins(sentence) is null) return false;
        var first = FigureScanner.Scan(sentence).FirstOrDefault(f => f.Kind != FigureKind.Code);
        if (first is not { Kind: FigureKind.Money }) return false;
        var before = sentence[..first.Start];
        return ComparisonReader.Basis(before).Basis == ComparisonBasis.LastYear && DirectionReader.AtEnd(before) is { } direction
            && IsBareComparison(before, direction)
            && (sentence.AsSpan(first.End).Contains(Openers.MainReason, StringComparison.Ordinal) || HasRate(sentence, first));
    }

    /// <summary>与上年相比增加3万元，增长5%: right behind the change its rate.</summary>
    private static bool HasRate(string sentence, NumberInText change) =>
        FigureScanner.Scan(sentence).FirstOrDefault(f => f.Start >= change.End) is { Kind: FigureKind.Percent } rate && rate.Start - change.End <= 6
            && DirectionReader.AtEnd(sentence[change.End..rate.Start]) is not null;

    /// <summary>较2021年度决算减少, 与上年相比，下降: nothing but the base and the direction, so that it is no part of the reason that is compared.</summary>
    private static bool IsBareComparison(ReadOnlySpan<char> words, Direction direction)
    {
        if (Bases.Sides.Begins(words) is { } side) words = words[side.Length..];
        if (Bases.OpensBare.Begins(words) is null) return false;
        words = words[1..];
        if (!words.StartsWith(Bases.ThanSign))
        {
            var based = ComparisonReader.WithoutBase(words);
            if (based.Length == words.Length) return false;
            words = ComparisonReader.Without(based, Bases.Joints);
        }
        else words = words[1..];
        return words.StartsWith(direction.Word);
    }

    /// <summary>，完成年初预算的, right behind an amount of its own.</summary>
    public static bool Completes(string between) => IsCompletion(between.TrimStart('，'));

    /// <summary>支出完成年初预算, 完成预算的.</summary>
    private static bool IsCompletion(string before)
    {
        var done = Roles.Completed.FirstIn(before);
        return done is >= 0 and <= 4 && before.AsSpan(done).Contains(Openers.Budget, StringComparison.Ordinal);
    }
}
