using Extractor.Domain;
using Extractor.Narrative.Figures;
using Extractor.Narrative.Lexicon;
using Extractor.Narrative.Subjects;
using Extractor.Narrative.Text;

namespace Extractor.Narrative.Binding;

/// <summary>项目支出90万元（包括办案费50万元，法庭维修40万元）: costs beside what is called after its project are projects, and no part of the economic classification.</summary>
internal static class ProjectParts
{
    /// <summary>In figures, to either side.</summary>
    private const int LongestList = 12;

    /// <summary>Null where the figure is no part of project expenditure, or where all of its parts are costs.</summary>
    public static StatementTarget? Find(Frame frame, StatedFigure figure, ParagraphReading paragraph, ITopicWords words)
    {
        if ((frame.Outer ?? frame.Part) is not { Hit.IsProject: true } || !IsPart(figure)) return null;
        var use = figure.InReason ? Use(figure, paragraph) : null;
        if (figure.InReason ? use is null : !IsListed(frame, figure)) return null;
        if (NamePhrase.Before(figure, paragraph) is not { } name || IsKnown(figure)) return null;
        var list = List(figure, paragraph).Where(f => !IsKnown(f)).ToList();
        return !list.Exists(f => IsOfFund(f, paragraph)) && list.Exists(f => IsOwnName(f, paragraph))
            ? new StatementTarget(StatementKinds.ProjectComposition, (name.After(Openers.For) ?? name).Printed) : null;

        // 项目支出主要用于校舍维修60万元: what stands before the use names no part.
        bool IsKnown(StatedFigure part)
        {
            var clause = part.WordsBefore.Clause;
            var told = use is null ? 0 : Math.Clamp(use.ContentStart - (part.WordsBefore.End - clause.Length), 0, clause.Length);
            return words.Find(clause[told..], part, paragraph) is not null;
        }
    }

    /// <summary>1.公立医院改革项目支出64万元: the project that a numbered paragraph opens with; null where it opens with none.</summary>
    public static StatementTarget? OfParagraph(StatedFigure figure, ParagraphReading paragraph) =>
        figure.WordsBefore is { Start: 0, CrossesItem: false } lead && HeadingNumbers.Read(lead.Text).Length > 0
        && NamePhrase.Before(figure, paragraph) is { } name && Called(name) is { Length: >= NamePhrase.ShortestOwn } called
            ? new StatementTarget(StatementKinds.ProjectComposition, called) : null;

    /// <summary>公立医院改革项目 of 公立医院改革项目支出; empty where the words are no project's name.</summary>
    private static string Called(NamePhrase name)
    {
        var length = name.Text.EndsWith(Classes.Expenditure, StringComparison.Ordinal) ? name.Text.Length - Classes.Expenditure.Length : name.Text.Length;
        if (length == name.Text.Length) return name.Printed;
        return name.Text.AsSpan(0, length).EndsWith(EvaluationTerms.Project) && length > NamePhrase.ShortestOwn ? name.Printed[..length] : "";
    }

    private static bool IsPart(StatedFigure figure) => figure is { Role: Role.Amount, Turn: null }
        && (!figure.WordsBefore.CrossesSentence || figure.InReason || Roles.Among.In(figure.WordsBefore.Sentence));

    /// <summary>其中校舍维修60万元; behind one part the next, 主要用于校舍维修60万元，成效是…；设备购置30万元.</summary>
    private static bool IsListed(Frame frame, StatedFigure figure) => frame.IsAmong
        || (frame.Part?.Hit.Kind == StatementKinds.ProjectComposition && !figure.WordsBefore.CrossesSentence);

    /// <summary>项目支出90万元，主要用于校舍维修60万元、设备购置30万元; 主要是…，包括校舍维修60万元: parts told in what it was spent on; null where they are not.</summary>
    private static Explanation? Use(StatedFigure figure, ParagraphReading paragraph) =>
        paragraph.ExplanationAt(figure.Figure.Start) is { Kind: ExplanationKind.Use } use && GoesOn(use, figure, paragraph)
            && (paragraph.Text.AsSpan(use.Start, use.ContentStart - use.Start).Contains(Openers.For, StringComparison.Ordinal)
                || paragraph.PartsFrom(use) < figure.Figure.Start) ? use : null;

    /// <summary>The use's first figure, or one listed behind another part; not 主要用于招商60万元，主要成效：签约项目21个、协议资金36亿元.</summary>
    private static bool GoesOn(Explanation use, StatedFigure figure, ParagraphReading paragraph) =>
        paragraph.Before(figure) is not { } before || before.Figure.Start < use.ContentStart || IsPart(before);

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

    /// <summary>校舍维修, 联谊活动经费; not 商品和服务支出, a class of the economic classification.</summary>
    private static bool IsOwnName(StatedFigure figure, ParagraphReading paragraph) =>
        NamePhrase.Before(figure, paragraph) is { Text.Length: >= NamePhrase.ShortestOwn } name && !Classes.IsWhole(Classes.Economic, name.Text)
            && (Totals.SideEnds.Ends(name.Text) is null || name.Text.EndsWith(EvaluationTerms.Project, StringComparison.Ordinal));
}
