using Extractor.Reconciliation.Figures;

namespace Extractor.Reconciliation;

/// <summary>What a verdict of arithmetic says: a printed figure is what a formula makes of others.</summary>
internal sealed record Claim(Figure Stated, Formula Formula, IReadOnlyList<Figure> Figures)
{
    /// <summary>The stated figure need only be as much as the others make.</summary>
    public bool IsBound { get; init; }

    /// <summary>Whether it would hold with one figure in the place of another; the places count from 0, the stated figure's is −1.</summary>
    public bool HoldsWith(int place, Figure figure)
    {
        if (place < 0)
            return Formula.Compute(Figures) is { } range && figure.Interval.Meets(range);
        var figures = Figures.ToArray();
        figures[place] = figure;
        return Formula.Compute(figures) is { } computed && Stated.Interval.Meets(computed);
    }

    /// <summary>The figures of which one alone may be what a sum has too much or too little; to sum again without each would take the square of their
    /// number.</summary>
    public IEnumerable<int> PlacesOfDifference()
    {
        if (Formula.Compute(Figures) is not { } computed)
            return [];
        var difference = computed - Stated.Interval;
        return Enumerable.Range(0, Figures.Count).Where(i => difference.Meets(Figures[i].Interval));
    }

    /// <summary>Whether a sum would hold without one of its figures.</summary>
    public bool HoldsWithout(int place) => Holds([.. Figures.Where((_, i) => i != place)]);

    /// <summary>Whether a sum would hold with one figure more.</summary>
    public bool HoldsWithMore(Figure figure) => Holds([figure, .. Figures]);

    private bool Holds(IReadOnlyList<Figure> figures) => Formula.Compute(figures) is { } computed && Stated.Interval.Meets(computed);
}
