using Extractor.Domain;
using Extractor.Reconciliation.Figures;

namespace Extractor.Reconciliation.Charity;

/// <summary>The figures of the narrative by where they stand, so that one can be tried in the place of another.</summary>
internal sealed class NarrativeFigures
{
    /// <summary>Statements that stand within as many of each other are near: the length of a long sentence and the one before it.</summary>
    private const int Near = 4;

    /// <summary>In line heights: an unbound figure within as many lines belongs to the same paragraph.</summary>
    private const double NearLines = 4;

    private readonly Dictionary<Evidence, SpokenFigure> _byPlace = [];
    private readonly ILookup<(string Section, int Number), SpokenFigure> _byNumber;
    private readonly ILookup<int, Figure> _unboundByPage;

    public NarrativeFigures(PrintedAccounts accounts)
    {
        foreach (var statement in accounts.Statements)
        {
            foreach (var operand in statement.Statement.Operands)
                _byPlace.TryAdd(operand.Evidence, new SpokenFigure(statement, operand, statement.Figure(operand)));
        }

        _byNumber = _byPlace.Values.ToLookup(f => (f.Statement.Statement.SectionPath, f.Statement.Statement.Number));
        _unboundByPage = accounts.Disclosure.Narrative.Unbound.Select(PrintedStatement.Unbound).ToLookup(f => f.Place.Page);
    }

    /// <summary>The operand that a figure was read as; null for a figure of a table or a form.</summary>
    public SpokenFigure? Find(Figure figure) => _byPlace.GetValueOrDefault(figure.Place);

    /// <summary>The figures of one measure around a figure, its own place apart, the nearest sentence first.</summary>
    public IEnumerable<SpokenFigure> Around(SpokenFigure figure) =>
        from away in Enumerable.Range(-Near, Near + 1 + Near)
        from other in _byNumber[(figure.Statement.Statement.SectionPath, figure.Statement.Statement.Number + away)]
        where other.Figure.Measure == figure.Figure.Measure && other.Operand != figure.Operand
        orderby other.IsInSentenceOf(figure) ? 0 : 1
        select other;

    /// <summary>The figures near by that no statement took.</summary>
    public IEnumerable<Figure> UnboundAround(SpokenFigure figure) => _unboundByPage[figure.Figure.Place.Page].Where(u => u.Measure == figure.Figure.Measure
        && Math.Abs(u.Place.Box.Y0 - figure.Figure.Place.Box.Y0) <= NearLines * figure.Figure.Place.Box.Height);
}
