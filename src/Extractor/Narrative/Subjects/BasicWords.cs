using Extractor.Domain;
using Extractor.Narrative.Figures;
using Extractor.Narrative.Lexicon;
using Extractor.Narrative.Structure;
using Extractor.Narrative.Text;

namespace Extractor.Narrative.Subjects;

/// <summary>一般公共预算财政拨款基本支出: the total and its two halves are one statement.</summary>
internal sealed class BasicWords : ITopicWords
{
    private static readonly TopicVocabulary Vocabulary = new(
        (BasicExpenditureWords.Total, new StatementTarget(StatementKinds.BasicExpenditure, "", OperandKey.Total)),
        (BasicExpenditureWords.Personnel, new StatementTarget(StatementKinds.BasicExpenditure, "", OperandKey.Personnel)),
        (BasicExpenditureWords.Running, new StatementTarget(StatementKinds.BasicExpenditure, "", OperandKey.Running)));

    public StatementTarget? Find(string zone, StatedFigure figure, ParagraphReading paragraph)
    {
        var name = zone[HeadingNumbers.Read(zone).Length..];
        if (IsChanged(name, figure)) return new StatementTarget(StatementKinds.BasicComposition, name);
        return figure.IsValue && NamePhrase.Before(figure, paragraph) is { } phrase && ClassNames.EconomicEnd(phrase.Text) > 0
            ? null : Vocabulary.FindLast(zone);
    }

    /// <summary>工资福利支出较上年增加3万元: a class as it changed, of which no amount need be told.</summary>
    private static bool IsChanged(string zone, StatedFigure figure) =>
        figure.Role is Role.Change or Role.ChangeRate && ClassNames.IsEconomic(zone) && zone.EndsWith(Classes.Expenditure, StringComparison.Ordinal);

    public StatementTarget? Named(string words) => Vocabulary.FindLast(words);

    public StatementTarget? Default(StatedFigure figure) => null;

    public StatementTarget? FindName(StatedFigure figure, ParagraphReading paragraph)
    {
        if (NamePhrase.Before(figure, paragraph) is not { } phrase) return null;
        if (ClassNames.EconomicEnd(phrase.Text) is var start and > 0)
            return new StatementTarget(StatementKinds.BasicComposition, phrase.Printed[start..]);
        if (ClassNames.IsEconomicItem(phrase.Text)) return new StatementTarget(StatementKinds.BasicComposition, phrase.Printed);
        if (figure.IsValue && paragraph.Figures[0] == figure && OwnTotals.Find(phrase.Text, Topic.Expenditure) is not null)
            return new StatementTarget(StatementKinds.BasicExpenditure, "", OperandKey.Total);
        if (!phrase.Text.EndsWith(Classes.Expenditure, StringComparison.Ordinal) && !Classes.Economic.Is(phrase.Text)) return null;
        return ClassNames.Length(phrase.Text) is { } length ? new StatementTarget(StatementKinds.BasicComposition, phrase.Printed[..length]) : null;
    }

    /// <summary>使用政府性基金财政拨款安排基本支出0万元: of another fund than the table's.</summary>
    public bool IsAside(StatedFigure figure, ParagraphReading paragraph) =>
        figure.Role == Role.Amount && Funds.Named.In(figure.WordsBefore.Clause)
        && !figure.WordsBefore.Clause.Contains(Funds.GeneralBudget, StringComparison.Ordinal);

    public OperandKey? Operand(StatementTarget hit, StatedFigure figure) => Operands.OfHalf(hit, figure);
}
