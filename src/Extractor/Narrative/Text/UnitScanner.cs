using Extractor.Narrative.Lexicon;

namespace Extractor.Narrative.Text;

/// <summary>Reads the unit after a number: money, percent, points, or a measure word.</summary>
internal static class UnitScanner
{
    public static (FigureKind Kind, string Unit, int Length, bool Printed) Scan(string text, int at)
    {
        var skipped = at + 1 < text.Length && Units.AboutSo.At(text, at) is not null ? 1 : 0;
        var (kind, unit, length, printed) = ScanHere(text, at + skipped);
        return kind == FigureKind.Bare ? (kind, unit, 0, printed) : (kind, unit, length + skipped, printed);
    }

    private static (FigureKind, string, int, bool) ScanHere(string text, int at)
    {
        if (at >= text.Length) return (FigureKind.Bare, "", 0, false);
        if (text[at] == '%') return (FigureKind.Percent, "%", 1, true);
        if (Units.PercentagePoints.At(text, at) is { } points) return (FigureKind.Percent, Units.PercentagePoint, points.Length, true);
        if (ScanMoney(text, at) is { } money) return money;
        if (text[at] == Units.Points[0] && Units.NotPoints.At(text, at) is null) return (FigureKind.Points, Units.Points, 1, true);
        return Units.Measures.At(text, at) is { } measure ? (FigureKind.Count, measure, measure.Length, true)
            : (FigureKind.Bare, "", 0, false);
    }

    /// <summary>3.2万人, 77.07万年满70周岁老年人: after 万 a thing, not a mark or a word of spending.</summary>
    private static bool CountsThings(string text, int at) =>
        at < text.Length && CharacterForms.IsIdeograph(text[at]) && Units.SpentInTenThousands.At(text, at) is null;

    private static (FigureKind, string, int, bool)? ScanMoney(string text, int at)
    {
        if (Units.Money.At(text, at) is { } unit) return (FigureKind.Money, unit, unit.Length, true);
        if (text[at] is not (Units.TenThousand or Units.HundredMillion)) return null;
        if (text[at] == Units.TenThousand && CountsThings(text, at + 1))
        {
            var (kind, word, length, _) = ScanHere(text, at + 1);
            return (FigureKind.Count, kind == FigureKind.Count ? Units.TenThousand + word : Units.TenThousand.ToString(), kind == FigureKind.Count
                ? length + 1 : 1, true);
        }

        return (FigureKind.Money, text[at] + Units.Yuan, 1, false);
    }
}
