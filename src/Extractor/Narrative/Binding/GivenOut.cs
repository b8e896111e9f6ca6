using Extractor.Narrative.Figures;
using Extractor.Narrative.Lexicon;
using Extractor.Narrative.Statements;
using Extractor.Narrative.Subjects;

namespace Extractor.Narrative.Binding;

/// <summary>A和B分别增加3万元和5万元: which subject a figure is given out to.</summary>
internal static class GivenOut
{
    private static readonly OperandKey[] Parts = [OperandKey.Total, OperandKey.Personnel, OperandKey.Running];

    /// <summary>In characters: 支出, 经费.</summary>
    private const int SharedHead = 2;

    /// <summary>The frame with the subjects that are named before 分别, where the first figure stands.</summary>
    public static Frame Turns(Frame frame, StatedFigure figure, ParagraphReading paragraph, ITopicWords words)
    {
        var (index, count) = figure.Turn!.Value;
        if (index > 0) return frame;
        if ((Named(figure.WordsBefore.Clause, count, words) ?? words.Listed(figure, paragraph, count)) is { } named) return frame with { Turns = named };
        return Distributions.NamesEach(figure.WordsBefore.Clause) ? frame with { Turns = [] } : frame;
    }

    /// <summary>The subject whose turn it is: of those named before 分别, else of the amounts stated last.</summary>
    public static FoundSubject? Find(Frame frame, StatedFigure figure, ParagraphStatements statements)
    {
        var (index, count) = figure.Turn!.Value;
        if (frame.Turns.Count == count) return new FoundSubject(frame.Turns[index], null);
        if (figure.Role is not (Role.Change or Role.ChangeRate or Role.Share)) return null;
        var stated = statements.All.Where(d => !statements.Bracketed.Contains(d)).SelectMany(Amounts).ToList();
        return stated.Count >= count ? stated[^(count - index)] : null;
    }

    /// <summary>The amount that a statement is of; of a statement with parts (人员经费, 公用经费) each of them.</summary>
    private static IEnumerable<FoundSubject> Amounts(StatementDraft draft)
    {
        var parts = draft.Operands.Where(o => Parts.Contains(o.Key)).Select(o => new FoundSubject(draft.Hit with { AmountOperand = o.Key }, draft)).ToList();
        return parts.Count > 0 ? parts
            : draft.Operands.Any(o => Units.Money.Is(o.Unit) && o.Key != OperandKey.Change) ? [new FoundSubject(draft.Hit, draft)] : [];
    }

    /// <summary>As many subjects as there are turns, named before 分别 or 各; 收、支总计 is two.</summary>
    private static List<StatementTarget>? Named(string clause, int count, ITopicWords words)
    {
        var each = Math.Max(Roles.Each.LastIn(clause), clause.LastIndexOf(Roles.EachOne));
        var zone = each < 0 && Distributions.NamesEach(clause) ? clause : clause[..Math.Max(0, each)];
        if (count == 2 && words.Named(zone) is { } both && both.AmountOperand == OperandKey.Total)
            return [both with { AmountOperand = OperandKey.Revenue }, both with { AmountOperand = OperandKey.Expenditure }];
        var parts = zone.Split([.. Roles.And.Words], StringSplitOptions.None);
        // 人员、公用经费, 基本、项目支出: what the last name ends with is of all of them.
        var head = parts[^1].Length > SharedHead ? parts[^1][^SharedHead..] : "";
        var named = parts.Select(p => words.Named(p) ?? words.Named(p + head)).OfType<StatementTarget>().ToList();
        return named.Count == count ? named : null;
    }
}
