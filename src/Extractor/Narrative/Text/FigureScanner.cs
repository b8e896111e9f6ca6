using Extractor.Domain;
using Extractor.Domain.Parsing;
using Extractor.Narrative.Lexicon;
using Extractor.Narrative.Structure;

namespace Extractor.Narrative.Text;

/// <summary>Finds every figure of a paragraph once, from left to right; years, dates, numbering, thresholds and codes are none.</summary>
internal static class FigureScanner
{
    /// <param name="misprints">Takes up the amounts that are not written as numbers are.</param>
    public static IReadOnlyList<NumberInText> Scan(string text, List<(int Start, int End)>? misprints = null)
    {
        var figures = new List<NumberInText>();
        for (var i = 0; i < text.Length;)
        {
            if (!CharacterForms.IsDigit(text[i])) { i++; continue; }
            var end = NumberEnd(text, i);
            if (MisprintedAmounts.At(text, i, end) is { } misprint)
            {
                misprints?.Add(misprint);
                i = misprint.End;
            }
            else if (Read(text, i, end) is { } figure)
            {
                figures.Add(figure);
                i = Math.Max(figure.End, end);
            }
            else i = end;
        }

        return ShareUnits(text, figures);
    }

    /// <summary>12.50、13.40万元: a number with decimals and no unit, right before one with a unit, is in that unit.</summary>
    private static List<NumberInText> ShareUnits(string text, List<NumberInText> figures)
    {
        for (var i = figures.Count - 2; i >= 0; i--)
        {
            var (figure, next) = (figures[i], figures[i + 1]);
            if (figure.Kind == FigureKind.Bare && figure.Number.Decimals > 0 && next.Kind is FigureKind.Money or FigureKind.Percent
                && next.Start == figure.End + 1 && (text[figure.End] == '，' || Roles.And.At(text, figure.End) is { Length: 1 }))
                figures[i] = figure.As(next.Kind, next.Unit);
        }

        return figures;
    }

    private static NumberInText? Read(string text, int start, int end)
    {
        if (start == 0 && text.IndexOf('.', start, end) is var point and > 0 && HeadingNumbers.NumbersLevel(text, start, point, end)) return null;
        var (kind, unit, length, printed) = UnitScanner.Scan(text, end);
        if (NotAFigure.IsCode(text, start, end, kind)) return Make(text, start, end, end, FigureKind.Code, "", false);
        if (NotAFigure.Is(text, start, end, kind, end + length)) return null;
        return Make(text, start, end, end + length, kind, unit, printed);
    }

    /// <summary>Digits with thousands separators and one decimal point.</summary>
    public static int NumberEnd(string text, int start)
    {
        var i = start;
        while (i < text.Length && CharacterForms.IsDigit(text[i])) i++;
        // The separators were told from clause commas when the text was normalised.
        while (i + 3 < text.Length && text[i] == ',' && CharacterForms.IsDigit(text[i + 1]))
            for (i++; i < text.Length && CharacterForms.IsDigit(text[i]); i++) { }
        if (i + 1 >= text.Length || text[i] != '.' || !CharacterForms.IsDigit(text[i + 1]) || HeadingNumbers.NumbersCode(text, start, i)) return i;
        for (i++; i < text.Length && CharacterForms.IsDigit(text[i]); i++) { }
        return i;
    }

    private static NumberInText? Make(string text, int start, int end, int unitEnd, FigureKind kind, string unit, bool printed)
    {
        var from = IsSigned(text, start) ? start - 1 : start;
        return NumberParser.TryParse(text[from..end], out var number) ? new NumberInText(from, end, unitEnd, number, kind, unit, printed) : null;
    }

    /// <summary>A minus before a number that does not stand between two numbers or letters.</summary>
    private static bool IsSigned(string text, int start) =>
        start > 0 && text[start - 1] == '-'
        && (start == 1 || !(CharacterForms.IsDigit(text[start - 2]) || CharacterForms.IsLatin(text[start - 2]) || text[start - 2] == '-'));
}
