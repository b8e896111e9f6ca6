using Extractor.Domain;
using Extractor.Domain.Arithmetic;
using Extractor.Reconciliation.Figures;

namespace Extractor.Reconciliation;

/// <summary>Puts two sides next to each other and says what comes of it. Every verdict on figures is made here.</summary>
internal static class Judge
{
    /// <summary>A printed figure against a sum; null where neither side prints anything.</summary>
    /// <param name="what">What the printed figure is called.</param>
    public static Verdict? Equal(RuleDescriptor rule, Phrase what, Figure stated, Combination computed)
    {
        if (Unreadable(rule, what, [stated, .. computed.Figures]) is { } unreadable)
            return unreadable;
        if (stated.IsBlank && computed.Point.Sign == 0)
            return null;
        var sides = new Sides(rule, what, new Claim(stated, computed.Formula, computed.Figures), computed.Interval, computed.Point);
        if (stated.Interval.Meets(computed.Interval))
            return sides.Agree();
        return sides.Differ(stated.IsBlank || computed.IsBlank ? Severity.Warning : rule.Severity);
    }

    /// <summary>Two printed figures of the same thing.</summary>
    public static Verdict? Equal(RuleDescriptor rule, Phrase what, Figure stated, Figure other) =>
        Equal(rule, what, stated, Combination.Of(other));

    /// <summary>A figure and the one it was copied from: with the same decimals the digits must be the same, touching intervals do not do.</summary>
    public static Verdict Copied(RuleDescriptor rule, Phrase what, Figure stated, Figure original)
    {
        if (Unreadable(rule, what, [stated, original]) is { } unreadable)
            return unreadable;
        var sides = new Sides(rule, what, new Claim(stated, Combination.Of(original).Formula, [original]), original.Interval, original.Value);
        var sameForm = stated.Decimals == original.Decimals && stated.Scale == original.Scale;
        var agrees = sameForm ? stated.Value == original.Value : stated.Interval.Meets(original.Interval);
        return agrees ? sides.Agree() : sides.Differ(rule.Severity);
    }

    /// <summary>A part that cannot be more than its whole.</summary>
    public static Verdict? AtMost(RuleDescriptor rule, Phrase what, Combination part, Figure whole, Phrase wholeName)
    {
        if (Unreadable(rule, what, [whole, .. part.Figures]) is { } unreadable)
            return unreadable;
        if (part.IsBlank || (part.Point.Sign == 0 && whole.IsBlank))
            return null;
        var evidence = part.Printed.Append(whole).Where(f => f.IsPrinted).Select(f => f.Cited).ToList();
        var difference = Rational.Max(part.Point - whole.Value, 0);
        var tolerance = part.Interval.HalfWidth + whole.Interval.HalfWidth;
        var writing = Writing.Of([.. part.Figures, whole]);
        var holds = part.Interval.Low <= whole.Interval.High;
        var message = holds
            ? what + new Phrase(" 不超过 ", " is not above ") + wholeName
            : what + (Phrase)$" {part.Working(writing)}" + new Phrase(" 超过 ", " is above ") + wholeName + (Phrase)$" {whole.Quoted}";
        var sign = holds ? '≤' : '>';
        return new Verdict
        {
            Rule = rule.Id,
            Outcome = holds ? Outcome.Agrees : Outcome.Disagrees,
            Severity = holds ? Severity.Note : whole.IsBlank ? Severity.Warning : rule.Severity,
            Message = message,
            Difference = difference,
            Tolerance = tolerance,
            Working = () => $"{part.Working(writing)} {sign} {writing.Of(whole)}",
            Claim = new Claim(whole, part.Formula, part.Figures) { IsBound = true },
            Evidence = evidence,
        };
    }

    /// <summary>A printed percentage, rate or quotient against what its operands give.</summary>
    public static Verdict Quotient(RuleDescriptor rule, Phrase what, Figure stated, Formula formula, params IReadOnlyList<Figure> operands)
    {
        if (Unreadable(rule, what, [stated, .. operands]) is { } unreadable)
            return unreadable;
        if (formula.Compute(operands) is not { } interval)
            return NotComparable(rule, what, new("除数在舍入范围内可能为零", "the divisor may be zero within its rounding"), [stated, .. operands]);
        var sides = new Sides(rule, what, new Claim(stated, formula, operands), interval, interval.Middle) { IsQuotient = true };
        return stated.Interval.Meets(interval) ? sides.Agree() : sides.Differ(rule.Severity);
    }

    public static Verdict NotComparable(RuleDescriptor rule, Phrase what, Phrase reason, params IEnumerable<Figure> figures) => new()
    {
        Rule = rule.Id,
        Outcome = Outcome.NotComparable,
        Severity = Severity.Note,
        Message = what + new Phrase("：未能比对，", ": not comparable, ") + reason,
        Evidence = [.. figures.Where(f => !f.IsBlank).Select(f => f.Cited)],
    };

    /// <summary>A finding that rests on words rather than on arithmetic.</summary>
    public static Verdict Says(RuleDescriptor rule, Outcome outcome, Phrase message, params IEnumerable<CitedFigure> evidence) => new()
    {
        Rule = rule.Id,
        Outcome = outcome,
        Severity = outcome == Outcome.Disagrees ? rule.Severity : Severity.Note,
        Message = message,
        Evidence = [.. evidence],
    };

    private static Verdict? Unreadable(RuleDescriptor rule, Phrase what, IReadOnlyList<Figure> figures) =>
        figures.FirstOrDefault(f => f.State == Domain.CellState.Unreadable) is { } figure
            ? NotComparable(rule, what, Reason(figure), figures)
            : null;

    private static Phrase Reason(Figure figure) => figure.Text.Length == 0
        ? new Phrase($"第{figure.Place.Page}页有一格无法辨认", $"a cell on page {figure.Place.Page} cannot be read")
        : new Phrase($"第{figure.Place.Page}页“{figure.Text}”无法辨认或没有单位", $"\"{figure.Text}\" on page {figure.Place.Page} cannot be read or has no unit");
}
