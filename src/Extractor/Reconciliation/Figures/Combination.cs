using Extractor.Domain;
using Extractor.Reconciliation.Arithmetic;

namespace Extractor.Reconciliation.Figures;

/// <summary>A sum or difference of printed figures: the interval that follows, and the working as text.</summary>
internal sealed record Combination
{
    private readonly Func<string> _write;
    private string? _working;

    private Combination(IReadOnlyList<Figure> figures, Interval interval, Rational point, Func<string> write) =>
        (Figures, Interval, Point, _write) = (figures, interval, point, write);

    public IReadOnlyList<Figure> Figures { get; }

    public Interval Interval { get; }

    public Rational Point { get; }

    /// <summary>The calculation with the figures as printed.</summary>
    public string Working => _working ??= _write();

    /// <summary>The figures that print something; blanks are none and cannot be cited.</summary>
    public IEnumerable<Figure> Printed => Figures.Where(f => f.IsPrinted);

    public bool HasUnreadable => Figures.Any(f => f.State == CellState.Unreadable);

    public bool IsBlank => Figures.All(f => f.IsBlank);

    public static Combination Of(Figure figure) => new([figure], figure.Interval, figure.Value, () => figure.InArithmetic);

    /// <summary>The sum; blank cells count as none, which the working says.</summary>
    public static Combination Sum(IEnumerable<Figure> figures) => Adding([.. figures]);

    public Combination Minus(Combination other) => new(
        [.. Figures, .. other.Figures], Interval - other.Interval, Point - other.Point, () => $"{Working} − {Enclosed(other)}");

    private static Combination Adding(IReadOnlyList<Figure> terms)
    {
        var (interval, point) = (Interval.Zero, Rational.Zero);
        foreach (var figure in terms)
            (interval, point) = (interval + figure.Interval, point + figure.Value);
        return new Combination(terms, interval, point, () => Shown(terms));
    }

    private static string Shown(IReadOnlyList<Figure> terms)
    {
        var shown = terms.Where(f => !f.IsBlank && !f.IsZero).Select(f => f.InArithmetic).ToList();
        return shown.Count == 0 ? "0"
            : shown.Count < terms.Count ? $"{string.Join(" + ", shown)}（其余 {terms.Count - shown.Count} 项为零或空）"
            : string.Join(" + ", shown);
    }

    private static string Enclosed(Combination other) => other.Figures.Count > 1 ? $"({other.Working})" : other.Working;
}
