using Extractor.Domain;
using Extractor.Narrative.Figures;
using Extractor.Narrative.Lexicon;
using Extractor.Narrative.Subjects;

namespace Extractor.Narrative.Binding;

/// <summary>Parts told by their names alone, where the sentence states what they are parts of: projects, quoted items, classes of basic expenditure.</summary>
internal static class NamedParts
{
    /// <summary>Null where the figure is no such part.</summary>
    public static StatementTarget? Find(Frame frame, StatedFigure figure, ParagraphReading paragraph, ITopicWords words)
    {
        if (ProjectParts.Find(frame, figure, paragraph, words) is { } project) return project;
        if (figure is not { Role: Role.Amount, Turn: null }) return null;
        return figure.InReason ? Used(frame, figure, paragraph, words)
            : Listed(frame, figure, paragraph, words) ?? Quoted(frame, figure, paragraph);
    }

    /// <summary>具体项目如下：, and in the next paragraph 1.公立医院改革项目支出64万元.</summary>
    private static StatementTarget? Listed(Frame frame, StatedFigure figure, ParagraphReading paragraph, ITopicWords words) =>
        frame is { Part: null, IsOfProjects: true } && ValueSubject.Named(figure, paragraph, words) is null or { IsProject: true }
            ? ProjectParts.OfParagraph(figure, paragraph) : null;

    /// <summary>人员经费80万元，主要用于工资福利支出70万元.</summary>
    private static StatementTarget? Used(Frame frame, StatedFigure figure, ParagraphReading paragraph, ITopicWords words) => IsBasic(frame)
        && paragraph.ExplanationAt(figure.Figure.Start) is { Kind: ExplanationKind.Use or ExplanationKind.List }
        && words.FindName(figure, paragraph) is { Kind: StatementKinds.BasicComposition } named && ClassNames.IsEconomic(named.Subject) ? named : null;

    private static bool IsBasic(Frame frame) => frame.Part?.Hit is { Kind: StatementKinds.BasicExpenditure or StatementKinds.BasicComposition }
        or { IsHalf: true, Subject: "basic" };

    /// <summary>“教育支出普通教育”90万元，其中：“小学教育”60万元: names in quotes behind an item are items as well.</summary>
    private static StatementTarget? Quoted(Frame frame, StatedFigure figure, ParagraphReading paragraph) =>
        (frame.Part?.Hit ?? frame.Whole?.Hit)?.Kind == StatementKinds.ItemExecution ? LevelNames.Alone(figure.WordsBefore, paragraph) : null;
}
