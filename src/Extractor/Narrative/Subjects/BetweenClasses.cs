using Extractor.Narrative.Figures;
using Extractor.Narrative.Lexicon;

namespace Extractor.Narrative.Subjects;

/// <summary>其他普通教育支出8万元，高等职业教育91万元，其他教育支出18万元: a bare name in a list whose other names end in 支出.</summary>
internal static class BetweenClasses
{
    /// <summary>In characters: shorter words are words of measure.</summary>
    private const int ShortestName = 4;

    /// <param name="name">What stands before the figure.</param>
    /// <param name="known">What the section tells of by other words than such names.</param>
    public static bool Stands(NamePhrase name, StatedFigure figure, ParagraphReading paragraph, TopicVocabulary known) =>
        name.Text.Length >= ShortestName && IsListed(figure, name)
        && paragraph.Before(figure) is { } before && IsClass(before, paragraph, known) && !before.WordsBefore.Text.Contains('（')
        && paragraph.Next(figure) is { WordsBefore.CrossesSentence: false } next && IsClass(next, paragraph, known)
        && NamePhrase.Before(next, paragraph) is { } following && IsListed(next, following);

    /// <summary>Nothing but a mark parts the name from the figure before.</summary>
    private static bool IsListed(StatedFigure figure, NamePhrase name) =>
        figure is { Role: Role.Amount, InReason: false, WordsBefore.CrossesSentence: false }
        && figure.WordsBefore.Text.AsSpan().TrimStart("，、；").StartsWith(name.Text) && figure.WordsBefore.Text[0] is '，' or '、' or '；';

    private static bool IsClass(StatedFigure figure, ParagraphReading paragraph, TopicVocabulary known) =>
        figure.Role == Role.Amount && NamePhrase.Before(figure, paragraph) is { } name
        && name.Text.Length > ShortestName && name.Text.EndsWith(Classes.Expenditure, StringComparison.Ordinal) && known.FindLast(name.Text) is null;
}
