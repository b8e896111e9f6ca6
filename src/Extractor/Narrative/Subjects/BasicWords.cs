using Extractor.Domain;
using Extractor.Narrative.Figures;
using Extractor.Narrative.Lexicon;

namespace Extractor.Narrative.Subjects;

/// <summary>一般公共预算财政拨款基本支出: the total and its two halves are one statement.</summary>
internal sealed class BasicWords : ITopicWords
{
    private static readonly Vocabulary Vocabulary = new(
        (BasicExpenditureWords.Total, new SubjectHit(StatementKinds.BasicExpenditure, "", "total")),
        (BasicExpenditureWords.Personnel, new SubjectHit(StatementKinds.BasicExpenditure, "", "personnel")),
        (BasicExpenditureWords.Running, new SubjectHit(StatementKinds.BasicExpenditure, "", "running")));

    public SubjectHit? Find(string zone, StatedFigure figure, ParagraphReading paragraph) => Vocabulary.FindLast(zone);

    public SubjectHit? Named(string words) => Vocabulary.FindLast(words);

    public SubjectHit? Default(StatedFigure figure) => null;

    public SubjectHit? FindName(StatedFigure figure, ParagraphReading paragraph)
    {
        if (NamePhrase.Before(figure, paragraph) is not { } phrase) return null;
        if (ClassNames.IsEconomicItem(phrase.Text)) return new SubjectHit(StatementKinds.BasicComposition, phrase.Printed);
        if (!phrase.Text.EndsWith(Classes.Expenditure, StringComparison.Ordinal) && !Classes.Economic.Is(phrase.Text)) return null;
        return ClassNames.Length(phrase.Text) is { } length ? new SubjectHit(StatementKinds.BasicComposition, phrase.Printed[..length]) : null;
    }

    public string? Operand(SubjectHit hit, StatedFigure figure) => Operands.OfHalf(hit, figure);
}
