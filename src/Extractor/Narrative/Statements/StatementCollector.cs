using Extractor.Domain;
using Extractor.Narrative.Figures;
using Extractor.Narrative.Subjects;

namespace Extractor.Narrative.Statements;

/// <summary>Takes up the statements of a document in order, and what no statement took.</summary>
internal sealed class StatementCollector
{
    private readonly List<StatementDraft> _drafts = [];
    private readonly List<UnboundFigure> _unbound = [];
    private readonly List<Evidence> _misprints = [];
    private readonly HashSet<(string SectionPath, string Kind, string Name)> _stated = [];
    private readonly Dictionary<(string SectionPath, string Kind, string Subject), Operand> _spent = [];

    public IReadOnlyList<StatementDraft> Drafts => _drafts;

    public IReadOnlyList<UnboundFigure> Unbound => _unbound;

    /// <summary>Amounts and rates that are not written as numbers are, and were not read.</summary>
    public IReadOnlyList<Evidence> Misprints => _misprints;

    /// <summary>Whether it was stated that money of a government fund came in.</summary>
    public bool HasFund { get; private set; }

    public void TakeMisprints(ParagraphReading paragraph) =>
        _misprints.AddRange(paragraph.Misprints.Select(m => paragraph.Source.Evidence(m.Start, m.End - m.Start)));

    public StatementDraft Open(StatementTarget hit, ParagraphReading paragraph, string sectionPath, int position)
    {
        var draft = new StatementDraft(hit, paragraph, sectionPath, position);
        _drafts.Add(draft);
        _stated.Add((sectionPath, hit.Kind, hit.Subject));
        return draft;
    }

    public void Add(StatementDraft statement, OperandKey operand, StatedFigure figure)
    {
        statement.Add(operand, figure);
        _stated.Add((statement.SectionPath, statement.Hit.Kind, operand.Text));
        HasFund |= operand == OperandKey.Amount && statement.Hit is { Kind: StatementKinds.RevenueComposition, Subject: "appropriation.government-fund" }
            && statement.Operands[^1].Value is > 0;
        if (operand == OperandKey.Final) _spent[(statement.SectionPath, statement.Hit.Kind, statement.Hit.Subject)] = statement.Operands[^1];
    }

    /// <summary>What the section last stated to have been spent; null where it stated nothing.</summary>
    public Operand? Spent(string sectionPath, StatementTarget hit) => _spent.GetValueOrDefault((sectionPath, hit.Kind, hit.Subject));

    /// <param name="name">Of a subject, or of an operand.</param>
    public bool States(string sectionPath, string kind, string name) => _stated.Contains((sectionPath, kind, name));

    /// <summary>A figure of a reason or a description.</summary>
    public StatementDraft Mention(StatedFigure figure, ParagraphReading paragraph, string sectionPath, string subject = "")
    {
        var operand = figure.Figure.Kind switch
        {
            Text.FigureKind.Money => OperandKey.Amount,
            Text.FigureKind.Percent => OperandKey.Rate,
            _ => OperandKey.Count,
        };
        var mention = Open(new StatementTarget(StatementKinds.Mention, subject), paragraph, sectionPath, figure.Figure.Start);
        mention.Add(operand, figure);
        return mention;
    }

    public void Leave(StatedFigure figure, ParagraphReading paragraph) =>
        _unbound.Add(new UnboundFigure(figure.Figure.Number, figure.Figure.Unit,
            paragraph.Source.Evidence(figure.Figure.Start, figure.Figure.NumberEnd - figure.Figure.Start)));
}
