using Extractor.Domain;
using Extractor.Domain.Arithmetic;
using Extractor.Domain.Parsing;
using Extractor.Pdf;
using Extractor.Reconciliation;

namespace Extractor;

/// <summary>
/// Finds recognised figures that contradict others by a single digit, and are not quite sure of it: a blurred 5 that was read as 3 makes no contradiction
/// of the document, and the figure is in doubt. Which digit it was is not told.
/// </summary>
internal static class RecognizedDigits
{
    /// <summary>A figure whose every digit is as likely as this is believed, whatever the others say.</summary>
    private const double Sure = 0.97;

    /// <summary>Places of the figures.</summary>
    public static HashSet<(int Page, Box Box)> Contradicted(IEnumerable<Verdict> verdicts) =>
    [
        .. from verdict in verdicts
           where verdict is { Outcome: Outcome.Disagrees, Severity: Severity.Contradiction, Difference: not null }
           from figure in verdict.Evidence
           where figure.Place.Recognition is { Confidence: < Sure } && MayBeOneDigit(figure, verdict)
           select (figure.Place.Page, figure.Place.Box),
    ];

    /// <summary>Whether one other digit in the figure would let the two sides agree, but for what rounding lets pass.</summary>
    private static bool MayBeOneDigit(CitedFigure figure, Verdict verdict)
    {
        if (figure.AmountYuan is not { } yuan || !NumberParser.TryParse(figure.Place.Text, out var number) || number.Value == 0) return false;
        var (apart, slack) = (Rational.Abs(verdict.Difference!.Value), verdict.Tolerance ?? Rational.Zero);
        var unit = Rational.Abs((Rational)yuan / number.Value);
        var digits = number.Text.Where(char.IsAsciiDigit).Select(digit => digit - '0').Reverse();
        var step = unit;
        for (var i = 0; i < number.Decimals; i++) step /= 10;
        foreach (var digit in digits)
        {
            for (var change = 1; change <= Math.Max(digit, 9 - digit); change++)
            {
                if (Rational.Abs(apart - (step * change)) <= slack) return true;
            }

            step *= 10;
        }

        return false;
    }
}
