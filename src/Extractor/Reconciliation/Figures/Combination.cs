using Extractor.Domain;
using Extractor.Reconciliation.Arithmetic;

namespace Extractor.Reconciliation.Figures;

/// <summary>A sum or difference of printed figures: the interval that follows, and the working as text.</summary>
public sealed record Combination(IReadOnlyList<Figure> Figures, Interval Interval, Rational Point, string Working)
{
    /// <summary>The figures that print something; blanks are none and cannot be cited.</summary>
    public IEnumerable<Figure> Printed => Figures.Where(f => f.IsPrinted);

    public bool HasUnreadable => Figures.Any(f => f.State == CellState.Unreadable);

    public bool IsBlank => Figures.All(f => f.IsBlank);

    public static Combination Of(Figure figure) => new([figure], figure.Interval, figure.Value, figure.InArithmetic);

    /// <summary>The sum; blank cells count as none, which the working says.</summary>
    public static Combination Sum(IEnumerable<Figure> figures) => Adding([.. figures]);

    public Combination Minus(Combination other) => new(
        [.. Figures, .. other.Figures], Interval - other.Interval, Point - other.Point, $"{Working} − {Enclosed(other)}");

    private static Combination Adding(IReadOnlyList<Figure> terms)
    {
        var (interval, point) = (Interval.Zero, Rational.Zero);
        foreach (var figure in terms)
            (interval, point) = (interval + figure.Interval, point + figure.Value);
        var shown = terms.Where(f => !f.IsBlank && !f.IsZero).Select(f => f.InArithmetic).ToList();
        return new Combination(terms, interval, point, Shown(shown, terms.Count));
    }

    private static string Shown(List<string> shown, int terms) => shown.Count switch
    {
        0 => "0",
        _ when shown.Count < terms => $"{string.Join(" + ", shown)}（其余 {terms - shown.Count} 项为零或空）",
        _ => string.Join(" + ", shown),
    };

    private static string Enclosed(Combination other) => other.Figures.Count > 1 ? $"({other.Working})" : other.Working;
}
