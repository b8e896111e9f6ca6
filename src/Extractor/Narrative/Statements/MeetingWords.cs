using Extractor.Domain;

namespace Extractor.Narrative.Statements;

/// <summary>会议费, 培训费 and the other general expenditure (一般性支出) that some places explain.</summary>
internal sealed class MeetingWords : ITopicWords
{
    private static readonly Vocabulary Vocabulary = new(
        ("会议费|会议", new SubjectHit("meetings-training", "meetings", "final")),
        ("培训费|培训", new SubjectHit("meetings-training", "training", "final")),
        ("一般性支出", new SubjectHit("general-expenditure", "", "final")));

    public SubjectHit? Find(string zone, StatedFigure figure, ParagraphReading paragraph) => Vocabulary.FindLast(zone);

    public SubjectHit? Named(string words) => Vocabulary.FindLast(words);

    public SubjectHit? Default(StatedFigure figure) => null;

    public SubjectHit? FindName(StatedFigure figure, ParagraphReading paragraph) =>
        NamePhrase.Before(figure, paragraph) is { } phrase && phrase.Text.EndsWith('费') && phrase.Text.Length <= 14 ? new SubjectHit("general-expenditure", phrase.Printed, "final") : null;

    public string? Operand(SubjectHit hit, StatedFigure figure) => figure.Role switch
    {
        Role.Count => figure.Figure.Unit.Contains('人', StringComparison.Ordinal) ? "persons" : "count",
        Role.Final or Role.Executed or Role.Amount => "final",
        Role.OriginalBudget or Role.AdjustedBudget => "budget",
        _ => Operands.Of(hit, figure),
    };
}
