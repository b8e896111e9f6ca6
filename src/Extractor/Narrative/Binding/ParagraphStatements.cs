using Extractor.Domain;
using Extractor.Narrative.Figures;
using Extractor.Narrative.Statements;
using Extractor.Narrative.Subjects;

namespace Extractor.Narrative.Binding;

/// <summary>The statements of one paragraph as they are taken up.</summary>
internal sealed class ParagraphStatements(ParagraphReading paragraph, StatementCollector collector, string sectionPath)
{
    private readonly List<StatementDraft> _all = [];
    private readonly Dictionary<(string Kind, string Subject), StatementDraft> _latest = [];
    private readonly List<BoundFigure> _bound = [];

    public IReadOnlyList<StatementDraft> All => _all;

    /// <summary>Those that are told in brackets, as parts of the one before them.</summary>
    public HashSet<StatementDraft> Bracketed { get; } = [];

    /// <summary>The last statement of a subject; null where it has none.</summary>
    public StatementDraft? LatestOf(StatementTarget hit) => _latest.GetValueOrDefault((hit.Kind, hit.Subject));

    /// <summary>The section states the subject already.</summary>
    public bool HasStated(StatementTarget hit) => collector.States(sectionPath, hit.Kind, hit.Subject);

    /// <summary>What the section last stated to have been spent of a subject; null where it stated nothing.</summary>
    public Operand? Spent(StatementTarget hit) => collector.Spent(sectionPath, hit);

    /// <summary>收入总计100万元，包括：…。与上年相比，今年收入增加3万元: the section states a side's total with what was carried over, and not the year's.</summary>
    public bool StatesTotalAlone(OperandKey side) =>
        collector.States(sectionPath, StatementKinds.GrandTotal, side.Text) && !collector.States(sectionPath, StatementKinds.CurrentYearTotal, side.Text);

    /// <summary>The paragraph's statement of that subject, unless it holds such an operand already.</summary>
    public StatementDraft Of(FoundSubject found, OperandKey operand, StatedFigure figure)
    {
        var (hit, draft) = found;
        if (draft is not null && operand == OperandKey.Final && draft.Repeats(operand, figure)) return draft;
        if (draft is not null && !draft.Holds(operand, figure) && !draft.IsOfOtherBase(operand, figure)) return draft;
        if (figure.Turn is not null && _all.FindLast(d => d.Hit.IsSameStatement(hit) && d.Has(hit.AmountOperand)) is { } side && !side.Has(operand))
            return side;
        if (LatestOf(hit) is { } open && !open.Holds(operand, figure) && !open.IsOfOtherBase(operand, figure)
            && !(IsSide(operand, open) && (IsCompared(open) || figure.Turn is not null))) return open;
        return Open(hit, Math.Max(0, figure.Figure.Start - figure.WordsBefore.Item.Length));
    }

    public StatementDraft Open(StatementTarget hit, int position)
    {
        var added = collector.Open(hit, paragraph, sectionPath, position);
        _all.Add(added);
        _latest[(hit.Kind, hit.Subject)] = added;
        return added;
    }

    /// <param name="isGivenOut">A figure that is given out to several subjects: what follows is of none of them.</param>
    public void Add(StatementDraft statement, OperandKey operand, StatedFigure figure, bool isGivenOut)
    {
        collector.Add(statement, operand, figure);
        if (!isGivenOut) _bound.Add(new BoundFigure(figure.Figure.End, statement, operand));
    }

    public void Mention(StatedFigure figure, string subject) => collector.Mention(figure, paragraph, sectionPath, subject);

    public void Leave(StatedFigure figure) => collector.Leave(figure, paragraph);

    /// <summary>The last figure bound before a place.</summary>
    public BoundFigure? BoundBefore(int at)
    {
        var (low, high) = (0, _bound.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_bound[middle].End <= at) low = middle + 1;
            else high = middle;
        }

        return low == 0 ? null : _bound[low - 1];
    }

    /// <summary>The statement that words at a place belong to: of the subject that their clause names, else the one before.</summary>
    public StatementDraft? At(int at, ITopicWords words)
    {
        var before = BoundBefore(at)?.Draft ?? (_all.Count > 0 ? _all[0] : null);
        var start = at == 0 ? 0 : paragraph.Text.LastIndexOfAny(['。', '；', '，', '：'], at - 1) + 1;
        if (words.Named(paragraph.Text[start..at]) is not { } named || before?.Hit.IsSameStatement(named) == true) return before;
        return LatestOf(named) is { } open && open.Position <= at ? open : Open(named, start);
    }

    private static bool IsCompared(StatementDraft open) =>
        open.Has(OperandKey.Change) || open.Has(OperandKey.ChangeRate) || open.Has(OperandKey.Completion);

    /// <summary>收入总计A，增加B；支出总计C: once one side is compared, the other is a statement of its own.</summary>
    private static bool IsSide(OperandKey operand, StatementDraft open) => operand.IsOneOf(OperandKey.Revenue, OperandKey.Expenditure)
        || (operand == OperandKey.Final && open.Has(OperandKey.Revenue));
}
