using System.Globalization;
using Extractor.Domain;
using Extractor.Domain.Arithmetic;
using Extractor.Reconciliation.Figures;

namespace Extractor.Reconciliation;

/// <summary>A printed figure and what other printed figures make of it.</summary>
/// <param name="Computed">The range that follows from the figures.</param>
/// <param name="Point">The same without rounding.</param>
internal sealed record Sides(RuleDescriptor Rule, Phrase What, Claim Claim, Interval Computed, Rational Point)
{
    /// <summary>Terms that a message still writes out; of more it gives their number.</summary>
    private const int MostTerms = 6;

    /// <summary>A quotient is known as a range only; a sum as one figure with its rounding.</summary>
    public bool IsQuotient { get; init; }

    private Figure Stated => Claim.Stated;

    private Writing Writing => field ??= Writing.Of([Claim.Stated, .. Claim.Figures]);

    private IEnumerable<Figure> Printed => Claim.Figures.Where(f => f.IsPrinted);

    private Rational Difference => Rational.Abs(Stated.Value - Point);

    private Rational Tolerance => Stated.Interval.HalfWidth + Computed.HalfWidth;

    /// <summary>The result in the printed unit: a quotient as far as the stated figure goes, further where that would hide the difference.</summary>
    private string Result => Shown + Stated.Unit;

    private string Shown
    {
        get
        {
            if (!IsQuotient)
            {
                var finest = Printed.Where(o => o.Scale == Stated.Scale).Select(o => o.Decimals).Append(Stated.Decimals).Max();
                return IsGrouped ? Writing.Grouped((Point / Stated.Scale).ToString(finest)) : (Point / Stated.Scale).ToString(finest);
            }

            var shown = Rounded;
            var hides = shown == Digits || (Point.Sign != 0 && shown.All(c => c is '0' or '.' or '-'));
            return hides ? (Point / Stated.Scale).ToString(Stated.Decimals + 2) : shown;
        }
    }

    /// <summary>The result with as many decimals as are printed, and what is printed.</summary>
    private string Rounded => (Point / Stated.Scale).ToString(Stated.Decimals);

    private string Digits => ((Rational)(Stated.Value / Stated.Scale)).ToString(Stated.Decimals);

    /// <summary>The difference of what is shown, so that a reader can work it out.</summary>
    private Rational ShownDifference => IsQuotient
        ? Rational.Abs(decimal.Parse(Shown, CultureInfo.InvariantCulture) - (Rational)(Stated.Value / Stated.Scale))
        : Difference / Stated.Scale;

    /// <summary>As the printed figures are, or where another unit makes a long figure.</summary>
    private bool IsGrouped => Writing.HasUnits || Printed.Append(Stated).Any(f => f.Text.Contains(',', StringComparison.Ordinal));

    private bool IsOneFigure => Claim.Figures.Count == 1;

    /// <summary>Ten thousand times too much or too little is a unit mistaken, not a figure.</summary>
    private bool IsUnitSlip => Stated.Measure == FigureMeasure.Money && Point.Sign != 0
        && Stated.Value / Point is var ratio && (ratio == 10_000 || ratio * 10_000 == 1);

    public Verdict Agree()
    {
        var isExact = IsQuotient || Difference.Sign == 0;
        var note = isExact ? new Phrase(" 一致", " agrees") : new Phrase(" 一致，仅有尾差", " agrees, a rounding difference only");
        return Verdict(Outcome.Agrees, Severity.Note, What + (Phrase)$" {Stated.Quoted}" + note);
    }

    public Verdict Differ(Severity severity) => Verdict(Outcome.Disagrees, severity, What
        + (IsOneFigure ? Other() : Computation())
        + (IsUnitSlip ? new Phrase("；正好相差一万倍，疑似单位错误", "; exactly ten thousand times, probably a wrong unit") : ""));

    /// <summary>… 分别为 5377.64万元、5364.75万元，相差 12.89万元.</summary>
    private Phrase Other()
    {
        var other = Claim.Figures[0];
        return new Phrase(
            $" 分别为 {Stated.Quoted}、{other.Quoted}，相差 {Apart("个百分点")}",
            $" is {Stated.Quoted} in one place and {other.Quoted} in the other: {Apart(" points")} apart");
    }

    /// <summary>执行数 120.34 ÷ 全年预算数 150.00 = 80.23%，印为 0.0%.</summary>
    private Phrase Computation() => new(
        $"：{Formula.Chinese} = {Result}，印为 {Stated.Quoted}，相差 {Apart("个百分点")}",
        $" is {Stated.Quoted}, should be {Result} ({Formula.English}): {Apart(" points")} apart");

    private Phrase Formula => Claim.Figures.Count > MostTerms
        ? new Phrase($"{Claim.Figures.Count} 项之和", $"the sum of {Claim.Figures.Count} figures")
        : Claim.Formula.Write(Claim.Figures, Writing);

    /// <summary>
    /// 2,902.79 + 71.01 = 2,973.80万元 ≠ 3,000.00万元; two figures of the same thing beside each other; where they agree, ≈ for a rounding difference.
    /// </summary>
    private string Arithmetic(bool agrees)
    {
        var isPlain = IsOneFigure && !Writing.HasUnits;
        var result = isPlain ? Claim.Figures[0].Quoted : IsQuotient && agrees && Rounded == Digits ? Stated.Quoted : Result;
        var computed = isPlain ? result : $"{Claim.Formula.Working(Claim.Figures, Writing)} = {result}";
        return result == Stated.Quoted && !isPlain ? computed : $"{computed} {(result == Stated.Quoted ? '=' : agrees ? '≈' : '≠')} {Stated.Quoted}";
    }

    private string Apart(string points)
    {
        var decimals = Math.Max(Stated.Decimals, 2);
        var digits = ShownDifference.ToString(decimals);
        if (digits.All(c => c is '0' or '.'))
            digits = ShownDifference.ToString(decimals + 2);
        var shown = digits.TrimEnd('0').TrimEnd('.');
        return (IsGrouped && !IsQuotient ? Writing.Grouped(shown) : shown) + (Stated.Measure == FigureMeasure.Percentage ? points : Stated.Unit);
    }

    private Verdict Verdict(Outcome outcome, Severity severity, Phrase message) => new()
    {
        Rule = Rule.Id,
        Outcome = outcome,
        Severity = severity,
        Message = message,
        Difference = Difference,
        Tolerance = Tolerance,
        Working = () => Arithmetic(outcome == Outcome.Agrees),
        Claim = Claim,
        IsUnitSlip = IsUnitSlip,
        Evidence = [.. Printed.Prepend(Stated).Where(f => f.IsPrinted).Select(f => f.Cited).Distinct()],
    };
}
