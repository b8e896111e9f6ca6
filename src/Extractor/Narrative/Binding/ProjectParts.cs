using Extractor.Domain;
using Extractor.Narrative.Figures;
using Extractor.Narrative.Lexicon;
using Extractor.Narrative.Subjects;

namespace Extractor.Narrative.Binding;

/// <summary>项目支出90万元（包括办案费50万元，法庭维修40万元）: costs beside what is called after its project are projects, and no part of the economic classification.</summary>
internal static class ProjectParts
{
    /// <summary>In characters: shorter words are words of measure.</summary>
    private const int ShortestName = 4;

    /// <summary>In figures, to either side.</summary>
    private const int LongestList = 12;

    /// <summary>Null where the figure is no part of project expenditure, or where all of its parts are costs.</summary>
    public static StatementTarget? Find(Frame frame, StatedFigure figure, ParagraphReading paragraph, ITopicWords words)
    {
        if (!(figure.InReason ? IsDescribed(figure, paragraph) : frame.IsAmong) || !IsProject((frame.Outer ?? frame.Part)?.Hit) || !IsPart(figure)
            || NamePhrase.Before(figure, paragraph) is not { } name || words.Find(figure.WordsBefore.Clause, figure, paragraph) is not null) return null;
        var list = List(figure, paragraph).Where(f => words.Find(f.WordsBefore.Clause, f, paragraph) is null).ToList();
        return !list.Exists(f => IsOfFund(f, paragraph)) && list.Exists(f => IsOwnName(f, paragraph, words))
            ? new StatementTarget(StatementKinds.ProjectComposition, name.Printed) : null;
    }

    private static bool IsProject(StatementTarget? hit) => hit is { Kind: StatementKinds.ProjectComposition }
        || (hit is { Subject: "project" } && hit.Kind.EndsWith("-composition", StringComparison.Ordinal));

    private static bool IsPart(StatedFigure figure) => figure is { Role: Role.Amount, Turn: null }
        && (!figure.WordsBefore.CrossesSentence || Roles.Among.In(figure.WordsBefore.Sentence));

    /// <summary>项目支出90万元，主要是为完成任务所发生的支出，包括校舍维修60万元、设备购置30万元: parts told in what it was spent on.</summary>
    private static bool IsDescribed(StatedFigure figure, ParagraphReading paragraph) => paragraph.Explanations.Any(e => e.Kind == ExplanationKind.Use
        && e.ContentStart <= figure.Figure.Start && figure.Figure.Start < e.End
        && Roles.Among.In(paragraph.Text.AsSpan(e.ContentStart, figure.Figure.Start - e.ContentStart)));

    /// <summary>The parts around one of them, in the same brackets or the same item.</summary>
    private static IEnumerable<StatedFigure> List(StatedFigure figure, ParagraphReading paragraph)
    {
        var (first, length) = (figure, 0);
        while (length++ < LongestList && !Opens(first) && paragraph.Before(first) is { } before && IsBeside(before)) first = before;
        var part = first;
        for (length = 0; part is not null && length < 2 * LongestList && IsBeside(part); length++)
        {
            if (part != first && (Opens(part) || part.WordsBefore.Text.Contains('）'))) yield break;
            yield return part;
            part = paragraph.Next(part);
        }

        bool IsBeside(StatedFigure other) => other.InReason == figure.InReason && IsPart(other);
    }

    /// <summary>项目支出90万元，其中财政拨款支出80万元，其他资金10万元: what it was paid with.</summary>
    private static bool IsOfFund(StatedFigure figure, ParagraphReading paragraph) => NamePhrase.Before(figure, paragraph) is { } name
        && (name.Text.Contains(Flows.AppropriationWord, StringComparison.Ordinal) || Funds.Particular.In(name.Text) || Flows.OtherMoney.Is(name.Text)
            || name.Text.Contains(Totals.CarriedOver, StringComparison.Ordinal));

    private static bool Opens(StatedFigure figure) => Roles.Among.In(figure.WordsBefore.Text);

    private static bool IsOwnName(StatedFigure figure, ParagraphReading paragraph, ITopicWords words) =>
        NamePhrase.Before(figure, paragraph) is { Text.Length: >= ShortestName } name
        && (name.Text.EndsWith(EvaluationTerms.Project, StringComparison.Ordinal)
            || (Totals.SideEnds.Ends(name.Text) is null && words.FindName(figure, paragraph) is null));
}
