using Extractor.Domain;
using Extractor.Narrative.Figures;
using Extractor.Narrative.Lexicon;

namespace Extractor.Narrative.Subjects;

/// <summary>会议费, 培训费 and the other general expenditure (一般性支出) that some places explain.</summary>
internal sealed class MeetingWords : ITopicWords
{
    public static readonly StatementTarget Meetings = new(StatementKinds.MeetingsTraining, "meetings", OperandKey.Final);

    public static readonly StatementTarget Training = new(StatementKinds.MeetingsTraining, "training", OperandKey.Final);

    private static readonly TopicVocabulary Vocabulary = new(
        (PublicExpenses.Meetings, Meetings), (PublicExpenses.Training, Training),
            (PublicExpenses.General, new StatementTarget(StatementKinds.GeneralExpenditure, "", OperandKey.Final)),
            (PublicExpenses.Commissioned, new StatementTarget(StatementKinds.GeneralExpenditure, PublicExpenses.CommissionedName, OperandKey.Final)));

    public StatementTarget? Find(string zone, StatedFigure figure, ParagraphReading paragraph) => Vocabulary.FindLast(zone);

    public StatementTarget? Named(string words) => Vocabulary.FindLast(words);

    public StatementTarget? Default(StatedFigure figure) => null;

    public StatementTarget? FindName(StatedFigure figure, ParagraphReading paragraph) =>
        NamePhrase.Before(figure, paragraph) is { Text.Length: <= 14 } phrase
            && (PublicExpenses.Costs.Ends(phrase.Text) is not null || PublicExpenses.Events.In(phrase.Text))
            ? new StatementTarget(StatementKinds.GeneralExpenditure, phrase.Printed, OperandKey.Final) : null;

    public OperandKey? Operand(StatementTarget hit, StatedFigure figure) => figure.Role switch
    {
        Role.Count => figure.Figure.Unit.Contains(Units.Person) ? OperandKey.Persons : OperandKey.Count,
        Role.Final or Role.Executed or Role.Amount => OperandKey.Final,
        Role.OriginalBudget or Role.AdjustedBudget => OperandKey.Budget,
        _ => Operands.Of(hit, figure),
    };
}
