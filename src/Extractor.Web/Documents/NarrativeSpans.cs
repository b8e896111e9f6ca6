using Extractor.Domain;

namespace Extractor.Web.Documents;

/// <summary>Cuts paragraphs where their figures stand.</summary>
internal sealed class NarrativeSpans
{
    private readonly ILookup<int, Figure> _byPage;

    public NarrativeSpans(NarrativeText narrative)
    {
        var bound = narrative.Statements.SelectMany(
            s => s.Operands.Select((o, i) => new Figure(o.Number.Text, o.Evidence, PlacesOnPages.OperandId(s, i), FigureNames.Operand(s, o), true)));
        var unbound = narrative.Unbound.Select(u => new Figure(u.Number.Text, u.Evidence, PlacesOnPages.UnboundId(u), PlacesOnPages.Unbound, false));
        _byPage = bound.Concat(unbound).ToLookup(f => f.Place.Page);
    }

    public IReadOnlyList<NarrativeSpan> Of(NarrativeParagraph paragraph)
    {
        var spans = new List<NarrativeSpan>();
        var at = 0;
        foreach (var figure in Figures(paragraph))
        {
            var found = paragraph.Text.IndexOf(figure.Text, at, StringComparison.Ordinal);
            if (found < 0) continue;
            if (found > at) spans.Add(new NarrativeSpan(paragraph.Text[at..found]));
            spans.Add(new NarrativeSpan(figure.Text, figure.Place, figure.Id, figure.Title, figure.IsBound));
            at = found + figure.Text.Length;
        }

        if (at < paragraph.Text.Length) spans.Add(new NarrativeSpan(paragraph.Text[at..]));
        return spans;
    }

    /// <summary>The figures whose box lies on one of the paragraph's lines, in the order of reading.</summary>
    private IEnumerable<Figure> Figures(NarrativeParagraph paragraph) => paragraph.Lines
        .SelectMany((line, i) => _byPage[line.Page].Where(f => line.Box.Contains(f.Place.Box.CenterX, f.Place.Box.CenterY)).Select(f => (Line: i, Figure: f)))
        .OrderBy(f => f.Line).ThenBy(f => f.Figure.Place.Box.X0).Select(f => f.Figure).DistinctBy(f => f.Place);

    private sealed record Figure(string Text, Evidence Place, string Id, Phrase Title, bool IsBound);
}
