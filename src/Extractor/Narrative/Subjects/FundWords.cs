using Extractor.Domain;
using Extractor.Narrative.Figures;
using Extractor.Narrative.Lexicon;
using Extractor.Narrative.Structure;
using Extractor.Narrative.Text;

namespace Extractor.Narrative.Subjects;

/// <summary>Words of the sections on the government-managed funds (政府性基金) and on state capital (国有资本经营预算).</summary>
internal sealed class FundWords(string kind) : ITopicWords
{
    /// <summary>In characters: 支出 and its like name no item.</summary>
    private const int ShortestName = 6;
    private const int ShortestItem = 4;

    private readonly TopicVocabulary _vocabulary = new(
        (Funds.Opening, new StatementTarget(StatementKinds.OpeningCarryover, kind)),
        (Funds.Closing, new StatementTarget(StatementKinds.ClosingCarryover, kind)),
        (Funds.Both, new StatementTarget(kind, "", OperandKey.Total)),
        (Funds.Revenue, new StatementTarget(kind, "", OperandKey.Revenue)),
        (Funds.Expenditure, new StatementTarget(kind, "", OperandKey.Final)),
        (Flows.Basic, new StatementTarget(kind, "basic", OperandKey.Final)),
        (Flows.Project, new StatementTarget(kind, "project", OperandKey.Final)));

    /// <summary>政府性基金预算财政拨款收入、支出均为0万元: of both sides at once; 财政专户管理资金支出3万元: of no fund; 政府性基金预算“三公”经费支出3万元: of what it paid for.</summary>
    public bool IsAside(StatedFigure figure, ParagraphReading paragraph)
    {
        if (Funds.AreTwo(figure.WordsBefore.Clause)) return true;
        if (PublicExpenses.Total.In(figure.WordsBefore.Item) || figure.IsValue && Funds.OfNone.In(NameBrackets.Without(figure.WordsBefore.Clause))) return true;
        var words = Directions.Reaches.Trim(figure.WordsBefore.Clause);
        return figure.Role == Role.Amount && Totals.OfSeveral.Ends(words) is not null && words.Contains(Totals.RevenueWord, StringComparison.Ordinal)
            && words.Contains(Totals.ExpenditureWord, StringComparison.Ordinal) && !Funds.Both.In(words);
    }

    public StatementTarget? Find(string zone, StatedFigure figure, ParagraphReading paragraph)
    {
        if (_vocabulary.FindLast(figure.WordsBefore.Clause) is { IsCarryover: true } carried) return carried;
        if (ItemName.Find(figure.WordsBefore, paragraph, figure.IsExecution) is { } item) return item;
        if (figure.IsValue && NamePhrase.Before(figure, paragraph) is { } phrase && ClassNames.IsFunctional(phrase.Text) && !Funds.Named.In(phrase.Text))
            return new StatementTarget(StatementKinds.ClassComposition, phrase.Printed);
        if (figure.IsValue && Item(figure, paragraph) is { } own) return own;
        if (figure.Role == Role.Share && zone != figure.WordsBefore.Clause) return null;
        // 城乡社区支出（类）: a class of its own, not the fund's whole expenditure.
        if (zone.Contains(Classes.OfClass, StringComparison.Ordinal)) return null;
        if (figure.IsValue && zone == figure.WordsBefore.Clause && OfName(figure, paragraph) is { } named) return named;
        var hit = _vocabulary.FindLast(zone);
        // 财政拨款收入3万元，支出收入3万元: the side that the clause opens with.
        return hit?.AmountOperand == OperandKey.Revenue && figure.WordsBefore.Clause.StartsWith(Totals.ExpenditureWord, StringComparison.Ordinal)
            ? hit with { AmountOperand = OperandKey.Final } : hit;
    }

    /// <summary>国有土地使用权出让收入安排的支出1068万元: an item without the marks of one, by the name that its clause prints.</summary>
    private static StatementTarget? Item(StatedFigure figure, ParagraphReading paragraph)
    {
        var words = Roles.Fillers.Trim(figure.WordsBefore.Clause);
        if (Funds.ItemEnds.Ends(words) is null) return null;
        var start = HeadingNumbers.Read(words.ToString()).Length;
        while (start < words.Length && (Funds.BeforeParts.Begins(words[start..])) is { } lead) start += lead.Length;
        return Funds.Named.In(words[start..]) || words.Length - start < 7 ? null
            : new StatementTarget(StatementKinds.ItemExecution, paragraph.Source.Printed
                .Substring(figure.WordsBefore.End - figure.WordsBefore.Clause.Length + start, words.Length - start), OperandKey.Final);
    }

    /// <summary>农村基础设施建设支出63万元: an item by its bare name, which ends like the fund's own expenditure.</summary>
    private StatementTarget? OfName(StatedFigure figure, ParagraphReading paragraph) =>
        NamePhrase.Before(figure, paragraph) is { Text.Length: >= ShortestName } phrase && phrase.Text.EndsWith(Classes.Expenditure, StringComparison.Ordinal)
            && !Funds.Named.In(phrase.Text) && !Funds.OwnNames.In(phrase.Text) && _vocabulary.FindLast(phrase.Text)?.Subject.Length == 0
            ? new StatementTarget(StatementKinds.ItemExecution, phrase.Printed, OperandKey.Final) : null;

    public StatementTarget? Named(string words) => null;

    public StatementTarget? Default(StatedFigure figure) => figure.IsExecution ? new StatementTarget(kind, "", OperandKey.Final) : null;

    public StatementTarget? FindName(StatedFigure figure, ParagraphReading paragraph)
    {
        if (NamePhrase.Before(figure, paragraph) is not { } phrase || Funds.Named.In(phrase.Text)) return null;
        if (OpensItem(figure, phrase)) return new StatementTarget(StatementKinds.ItemExecution, phrase.Printed, OperandKey.Final);
        return ClassNames.Length(phrase.Text) is { } length && (length > 2 || phrase.Text.Contains(Classes.OfClass, StringComparison.Ordinal))
            ? new StatementTarget(StatementKinds.ClassComposition, phrase.Printed[..length]) : null;
    }

    /// <summary>●城市公共设施433万元; 2.城市公共设施433万元: a name behind a bullet or a number, and nothing else before its amount.</summary>
    private static bool OpensItem(StatedFigure figure, NamePhrase phrase)
    {
        var (lead, clause) = (figure.WordsBefore, figure.WordsBefore.Clause);
        var before = phrase.Start - (lead.End - clause.Length);
        return figure.IsValue && (lead.Start == 0 || lead.CrossesItem) && before > 0 && phrase.Text.Length >= ShortestItem && !Funds.OwnNames.In(phrase.Text)
            && (HeadingNumbers.Read(clause).Length == before || clause.AsSpan(0, before).IndexOfAnyExcept(Openers.Bullets) < 0);
    }

    /// <summary>What was decided is spent, unless the words before it say that it came in.</summary>
    public OperandKey? Operand(StatementTarget hit, StatedFigure figure) =>
        figure.Role is not (Role.Final or Role.Executed) || hit.AmountOperand != OperandKey.Revenue ? Operands.Of(hit, figure)
        : figure.WordsBefore.Item.Contains(Totals.RevenueWord, StringComparison.Ordinal) ? OperandKey.Revenue : OperandKey.Final;
}
