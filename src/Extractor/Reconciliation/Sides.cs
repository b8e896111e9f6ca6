using Extractor.Domain;
using Extractor.Reconciliation.Arithmetic;
using Extractor.Reconciliation.Figures;

namespace Extractor.Reconciliation;

/// <summary>A printed figure and what other printed figures make of it.</summary>
internal sealed record Sides(
    RuleDescriptor Rule, Phrase What, Figure Stated, Interval Computed, Rational Point, Func<string> Working, IReadOnlyList<Figure> Operands)
{
    /// <summary>A quotient is known as a range only; a sum as one figure with its rounding.</summary>
    public bool IsQuotient { get; init; }

    private Rational Difference => Rational.Abs(Stated.Value - Point);

    private Rational Tolerance => Stated.Interval.HalfWidth + Computed.HalfWidth;

    /// <summary>The result in the printed unit, as a range where a quotient is known no closer.</summary>
    private string Result
    {
        get
        {
            var finest = Operands.Where(o => o.Measure == Stated.Measure && o.Scale == Stated.Scale).Select(o => o.Decimals).Append(Stated.Decimals).Max();
            var decimals = IsQuotient ? Stated.Decimals + 2 : finest;
            var shown = IsQuotient
                ? ((Computed.Low / Stated.Scale).ToString(decimals), (Computed.High / Stated.Scale).ToString(decimals))
                : ((Point / Stated.Scale).ToString(decimals), (Point / Stated.Scale).ToString(decimals));
            return (shown.Item1 == shown.Item2 ? shown.Item1 : $"{shown.Item1}～{shown.Item2}") + Stated.Unit;
        }
    }

    public Verdict Agree()
    {
        var isExact = IsQuotient || Difference.Sign == 0;
        var note = isExact ? new Phrase(" 一致", " agrees") : new Phrase(" 一致，仅有尾差", " agrees, a rounding difference only");
        return Verdict(Outcome.Agrees, Severity.Note, What + (Phrase)$" {Stated.Quoted}" + note);
    }

    public Verdict Differ(Severity severity) => Verdict(Outcome.Disagrees, severity, What
        + new Phrase($" 为 {Stated.Quoted}，应为 {Result}（{Working()}），相差 {Amount(Difference, "个百分点")}，舍入至多 {Amount(Tolerance, "个百分点")}",
            $" is {Stated.Quoted}, should be {Result} ({Working()}): {Amount(Difference, " points")} apart, rounding allows {Amount(Tolerance, " points")}")
        + Slip());

    /// <summary>Ten thousand times too much or too little is a unit mistaken, not a figure.</summary>
    private Phrase Slip()
    {
        if (Stated.Measure != Measure.Money || Point.Sign == 0 || Stated.Value == 0)
            return "";
        var ratio = Stated.Value / Point;
        return ratio == 10_000 || ratio * 10_000 == 1
            ? new Phrase("；正好相差一万倍，疑为单位之误", "; exactly ten thousand times, probably a wrong unit")
            : "";
    }

    private string Amount(Rational value, string points)
    {
        var decimals = Math.Max(Stated.Decimals, 2) + (Stated.Measure == Measure.Percentage ? 2 : 1);
        var digits = (value / Stated.Scale).ToString(decimals).TrimEnd('0').TrimEnd('.');
        return digits + (Stated.Measure == Measure.Percentage ? points : Stated.Unit);
    }

    private Verdict Verdict(Outcome outcome, Severity severity, Phrase message) => new()
    {
        Rule = Rule.Id,
        Outcome = outcome,
        Severity = severity,
        Message = message,
        Difference = Difference,
        Tolerance = Tolerance,
        Working = () => $"{Working()} = {Result}；{Stated.Quoted}",
        Evidence = [.. Operands.Prepend(Stated).Where(f => f.IsPrinted).Select(f => f.Cited).Distinct()],
    };
}
