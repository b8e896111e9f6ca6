using Extractor.Domain;
using Extractor.Domain.Arithmetic;

namespace Extractor.Reconciliation.Figures;

/// <summary>A sum or difference of printed figures: the interval that follows, and the working as text.</summary>
internal sealed record Combination
{
    private readonly Func<Writing, string> _write;

    private Combination(IReadOnlyList<Figure> figures, int subtracted, Interval interval, Rational point, Func<Writing, string> write) =>
        (Figures, Formula, Interval, Point, _write) = (figures, Formula.Sum(figures.Count, subtracted, write), interval, point, write);

    public IReadOnlyList<Figure> Figures { get; }

    /// <summary>The same sum over any figures.</summary>
    public Formula Formula { get; }

    public Interval Interval { get; }

    public Rational Point { get; }

    /// <summary>The calculation with the figures as printed.</summary>
    public string Working(Writing writing) => _write(writing);

    /// <summary>The figures that print something; blanks are none and cannot be cited.</summary>
    public IEnumerable<Figure> Printed => Figures.Where(f => f.IsPrinted);

    public bool HasUnreadable => Figures.Any(f => f.State == CellState.Unreadable);

    public bool IsBlank => Figures.All(f => f.IsBlank);

    public static Combination Of(Figure figure) => new([figure], 0, figure.Interval, figure.Value, w => w.Of(figure));

    /// <summary>The sum; blank cells count as none, which the working says.</summary>
    public static Combination Sum(IEnumerable<Figure> figures) => Adding([.. figures]);

    public Combination Minus(Combination other) => new(
        [.. Figures, .. other.Figures], other.Figures.Count, Interval - other.Interval, Point - other.Point, w => $"{Working(w)} − {Enclosed(other, w)}");

    private static Combination Adding(IReadOnlyList<Figure> terms)
    {
        var (interval, point) = (Interval.Zero, Rational.Zero);
        foreach (var figure in terms)
            (interval, point) = (interval + figure.Interval, point + figure.Value);
        return new Combination(terms, 0, interval, point, w => Shown(terms, w));
    }

    private static string Shown(IReadOnlyList<Figure> terms, Writing writing)
    {
        var shown = terms.Where(f => !f.IsBlank && !f.IsZero).Select(writing.Of).ToList();
        return shown.Count == 0 ? "0" : string.Join(" + ", shown);
    }

    private static string Enclosed(Combination other, Writing writing) =>
        other.Figures.Count > 1 ? $"({other.Working(writing)})" : other.Working(writing);
}
