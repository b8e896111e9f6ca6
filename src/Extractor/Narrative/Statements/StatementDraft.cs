using Extractor.Domain;
using Extractor.Narrative.Figures;
using Extractor.Narrative.Subjects;

namespace Extractor.Narrative.Statements;

/// <summary>A statement while its paragraph is read.</summary>
internal sealed class StatementDraft(StatementTarget hit, ParagraphReading paragraph, string sectionPath, int position)
{
    /// <summary>Sentences longer than these (in characters) are cut, or a text without full stops would be kept once a statement.</summary>
    private const int LongestBefore = 500;
    private const int LongestAfter = 1500;

    /// <summary>Where a paragraph holds very many figures, each may quote so many times its own part of it.</summary>
    private const int QuotedTimes = 40;
    private const int LeastQuoted = 60;

    /// <summary>No sentence says the same amount more often; a text that does opens further statements.</summary>
    private const int MostOperands = 60;

    private readonly List<Operand> _operands = [];

    /// <summary>It holds a change or a rate from the budget: the year before begins another comparison.</summary>
    private bool _isOfBudget;

    public StatementTarget Hit { get; private set; } = hit;

    /// <summary>Where its first words or figure stand in the paragraph.</summary>
    public int Position { get; } = position;

    public IReadOnlyList<Operand> Operands => _operands;

    public ParagraphReading Place => paragraph;

    public List<Evidence> Words { get; } = [];

    public List<ListedName> Listed { get; } = [];

    public List<Passage> Passages { get; } = [];

    public string? Reason { get; private set; }

    public bool Has(OperandKey operand) => _operands.Any(o => o.Key == operand);

    /// <summary>Whether the figure would be a second one of its name; the completions of two budgets that it names are not.</summary>
    public bool Holds(OperandKey operand, StatedFigure figure) =>
        operand == OperandKey.Completion && figure.Basis is { } basis && basis.Figure is { } budget && Has(budget)
            ? _operands.Any(o => o.Key == operand && (o.Basis is null || o.Basis == basis))
            : Has(operand);

    /// <summary>Whether the figure says once more what the statement holds: 39.99万元，主要用于…。支出决算为39.99万元.</summary>
    public bool Repeats(OperandKey operand, StatedFigure figure) =>
        _operands.Count < MostOperands
        && _operands.Any(o => o.Key == operand && (figure.Role == Role.Count ? o.Value == figure.Figure.Value
            : PrintedInterval.Of(o).Meets(PrintedInterval.Of(figure.Figure.Number, figure.Figure.Value))));

    /// <summary>比年初预算节约6万元，较上年下降2%: a rate against another base than the change that the statement holds.</summary>
    public bool IsOfOtherBase(OperandKey operand, StatedFigure figure) => operand == OperandKey.LastYear ? _isOfBudget
        : operand == OperandKey.ChangeRate && figure is { NamesBasis: true, Basis: { } basis }
        && _operands.Any(o => o.Key == OperandKey.Change && o.Basis is { } other && other != basis);

    public void Add(OperandKey operand, StatedFigure figure) => Add(operand, figure, paragraph);

    /// <param name="place">The paragraph that prints the figure: a project's text may run over several.</param>
    public void Add(OperandKey operand, StatedFigure figure, ParagraphReading place)
    {
        var basis = figure.IsRatio && figure.Role != Role.Share ? figure.Basis ?? Inferred(figure) : null;
        var sign = figure.Direction is { } d && figure.Role is Role.Change or Role.ChangeRate ? d.Sign : 1;
        var f = figure.Figure;
        _isOfBudget |= figure.IsOfBudget;
        if (_operands.Count == 0) SubjectWords = figure.WordsBefore.Sentence;
        _operands.Add(new Operand(
            operand,
            f.Number with { Text = f.Number.Text },
            f.Unit,
            f.Value * sign,
            place.Source.Evidence(f.Start, f.NumberEnd - f.Start),
            figure.IsValue || figure.Role == Role.LastYear ? null : figure.Direction?.Word,
            f.IsUnitPrinted,
            basis,
            basis == ComparisonBasis.LastYear ? figure.BaseYear : null));
    }

    public string SectionPath => sectionPath;

    /// <summary>The words of the sentence before its first figure.</summary>
    public string SubjectWords { get; private set; } = "";

    /// <summary>Makes it another statement, one operand of which is its plain amount.</summary>
    public void BecomeAmount(StatementTarget other, OperandKey operand) => Become(other, operand, OperandKey.Amount);

    /// <summary>Makes it another statement, whose operand the plain amount is.</summary>
    public void BecomeOperand(StatementTarget other, OperandKey operand) => Become(other, OperandKey.Amount, operand);

    /// <summary>A statement of its own that takes one operand away.</summary>
    public StatementDraft Part(StatementTarget other, OperandKey operand, OperandKey name)
    {
        var part = new StatementDraft(other, paragraph, sectionPath, Position);
        part._operands.AddRange(_operands.Where(o => o.Key == operand).Select(o => o with { Key = name }));
        _operands.RemoveAll(o => o.Key == operand);
        return part;
    }

    public void AddReason(string text) => Reason = Reason is null ? text : Reason + " " + text;

    public Statement ToStatement(int number) => new()
    {
        Number = number,
        Kind = Hit.Kind,
        Subject = Hit.Subject,
        Code = Hit.Code,
        Operands = [.. _operands],
        Listed = [.. Listed],
        Passages = [.. Passages],
        Words = [.. Words],
        Reason = Reason,
        SectionPath = sectionPath,
        Sentence = Sentence(),
    };

    private void Become(StatementTarget other, OperandKey from, OperandKey to)
    {
        Hit = other;
        for (var i = 0; i < _operands.Count; i++)
            if (_operands[i].Key == from) _operands[i] = _operands[i] with { Key = to };
    }

    /// <summary>A completion of 预算, or a change from it, without saying which, is of the one budget that the statement names.</summary>
    private ComparisonBasis? Inferred(StatedFigure figure)
    {
        if (figure.Role is not (Role.Completion or Role.Difference) && !figure.NamesBasis && !figure.IsOfBudget) return null;
        return (Has(OperandKey.OriginalBudget), Has(OperandKey.AdjustedBudget)) switch
        {
            (true, false) => ComparisonBasis.OriginalBudget,
            (false, true) => ComparisonBasis.AdjustedBudget,
            _ => null,
        };
    }

    /// <summary>From full stop to full stop; of a sentence without end, the part around the statement.</summary>
    private Evidence Sentence()
    {
        var text = paragraph.Text;
        var share = Math.Max(LeastQuoted, QuotedTimes * text.Length / Math.Max(1, paragraph.Figures.Count));
        var (first, limit) = (Math.Max(0, Position - Math.Min(LongestBefore, share)), Math.Min(text.Length, Position + Math.Min(LongestAfter, share)));
        var start = Position == 0 ? 0 : text.LastIndexOf('。', Position - 1, Position - first) is var stop and >= 0 ? stop + 1 : first;
        var end = text.IndexOf('。', Position, limit - Position) is var full and >= 0 ? full + 1 : limit;
        return paragraph.Source.Evidence(start, end - start);
    }
}
