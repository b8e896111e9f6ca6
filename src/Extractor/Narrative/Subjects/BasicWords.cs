using Extractor.Domain;
using Extractor.Narrative.Figures;
using Extractor.Narrative.Lexicon;

namespace Extractor.Narrative.Subjects;

/// <summary>一般公共预算财政拨款基本支出: the total and its two halves are one statement.</summary>
internal sealed class BasicWords : ITopicWords
{
    private static readonly TopicVocabulary Vocabulary = new(
        (BasicExpenditureWords.Total, new StatementTarget(StatementKinds.BasicExpenditure, "", "total")),
        (BasicExpenditureWords.Personnel, new StatementTarget(StatementKinds.BasicExpenditure, "", "personnel")),
        (BasicExpenditureWords.Running, new StatementTarget(StatementKinds.BasicExpenditure, "", "running")));

    public StatementTarget? Find(string zone, StatedFigure figure, ParagraphReading paragraph) => Vocabulary.FindLast(zone);

    public StatementTarget? Named(string words) => Vocabulary.FindLast(words);

    public StatementTarget? Default(StatedFigure figure) => null;

    public StatementTarget? FindName(StatedFigure figure, ParagraphReading paragraph)
    {
        if (NamePhrase.Before(figure, paragraph) is not { } phrase) return null;
        if (ClassNames.IsEconomicItem(phrase.Text)) return new StatementTarget(StatementKinds.BasicComposition, phrase.Printed);
        if (!phrase.Text.EndsWith(Classes.Expenditure, StringComparison.Ordinal) && !Classes.Economic.Is(phrase.Text)) return null;
        return ClassNames.Length(phrase.Text) is { } length ? new StatementTarget(StatementKinds.BasicComposition, phrase.Printed[..length]) : null;
    }

    public string? Operand(StatementTarget hit, StatedFigure figure) => Operands.OfHalf(hit, figure);
}
