using Extractor.Domain;
using Extractor.Narrative.Figures;
using Extractor.Narrative.Lexicon;
using Extractor.Narrative.Statements;
using Extractor.Narrative.Subjects;

namespace Extractor.Narrative.Binding;

/// <summary>What a share, a completion, a change or a rate is of.</summary>
internal static class RatioSubject
{
    public static FoundSubject? Find(Frame frame, StatedFigure figure, ParagraphReading paragraph, ITopicWords words, ParagraphStatements statements)
    {
        if (figure.Role == Role.Share && NamePhrase.Before(figure, paragraph) is { } name && ClassNames.IsFunctional(name.Text)
            && words.FindName(figure, paragraph) is { } ofClass) return new FoundSubject(ofClass, null);
        foreach (var zone in Zones(figure))
            if (zone.Length > 0 && words.Find(zone, figure, paragraph) is { } hit) return new FoundSubject(hit, null);
        if (frame.Part is null && figure.Role == Role.Completion && words.Find(figure.WordsBefore.Text, figure, paragraph) is { } before)
            return new FoundSubject(before, null);
        if (figure.Role == Role.Change && (!figure.NamesBasis || frame.IsAmong) && words.FindName(figure, paragraph) is { } named)
            return new FoundSubject(named, null);
        if (frame.Part is { } part && RepeatsName(figure, part)) return new FoundSubject(part.Hit, part.Draft);
        if ((CarryoverChange.Find(frame, figure, paragraph, statements) ?? OfSide(frame, figure, statements)) is { } side) return side;
        if (Default(frame, figure, paragraph) is not var (draft, held))
            return (frame.Carried ?? words.Default(figure)) is { } own ? new FoundSubject(own, null) : null;
        return words.Measured(held, figure.Role, figure.Basis) is { } measured
            && (figure.Role is Role.Completion or Role.Share || statements.LatestOf(measured) is not null) ? new FoundSubject(measured, null)
            : new FoundSubject(held, draft);
    }

    /// <summary>医疗业务支出90万元，较去年医疗业务支出增加3万元: the part's own name once more, which holds the word for a side.</summary>
    private static bool RepeatsName(StatedFigure figure, Held part) => figure.Role is Role.Change or Role.ChangeRate
        && part.Hit.Subject.Length >= NamePhrase.ShortestOwn && figure.WordsBefore.Clause.Contains(part.Hit.Subject, StringComparison.Ordinal);

    private static IEnumerable<string> Zones(StatedFigure figure)
    {
        var item = BehindBrackets(figure.WordsBefore.Item);
        return figure.Role switch
        {
            Role.Share => [Until(item, item.LastIndexOf(Joining.ShareOf))],
            Role.Completion => [Until(item, Roles.Completed.LastIn(item))],
            Role.Change or Role.ChangeRate => ComparisonReader.SubjectZones(item),
            _ => [item],
        };
    }

    /// <summary>206万元（全部为公务用车运行费），占…的72%: brackets right behind the amount before are of that one, and name nothing anew.</summary>
    private static string BehindBrackets(string item) =>
        item.StartsWith('（') && item.IndexOf('）', StringComparison.Ordinal) is var close and > 0 ? item[(close + 1)..] : item;

    private static string Until(string words, int at) => at >= 0 ? words[..at] : words;

    private static Held? Default(Frame frame, StatedFigure figure, ParagraphReading paragraph)
    {
        // 其他收入3万元。与上年100万元相比，收入合计增加5万元: a new sentence's last year is the whole's.
        if (figure is { Role: Role.LastYear, WordsBefore.CrossesSentence: true } && frame is { Whole: { } all, Part.Hit.IsPart: true })
            return new Held(all, all.Hit);
        // 支出3万元，其中接待费1万元，比上年4万元减少1万元: what the arithmetic is of, where it is of one of them alone.
        if (figure.Role == Role.LastYear && frame.Whole is { } whole && whole.Position > paragraph.Text.LastIndexOf('。', figure.Figure.Start)
            && RateFit.Choose(figure, paragraph, whole, frame.Part?.Draft) == whole) return new Held(whole, whole.Hit);
        if (figure.Role is not (Role.Change or Role.ChangeRate)) return frame.Part;
        if (frame.Compared is not null && !figure.WordsBefore.CrossesSentence) return frame.Compared;
        var belongsToWhole = figure.WordsBefore.CrossesSentence
            || (frame.IsInserted && figure.NamesBasis && frame.Whole?.Hit.Kind != StatementKinds.ThreePublic);
        var fits = belongsToWhole || (frame.IsAmong && figure.NamesBasis) ? RateFit.Choose(figure, paragraph, frame.Whole, frame.Part?.Draft) : null;
        var chosen = fits ?? (belongsToWhole && !IsOfYear(frame, figure, paragraph) ? frame.Whole : frame.Part?.Draft);
        return chosen is null || chosen == frame.Part?.Draft ? frame.Part : new Held(chosen, chosen.Hit);
    }

    /// <summary>
    /// 支出总计100万元，其中本年支出合计90万元，较上年增加5万元，增长7%: a rate that fits neither, or where both are one amount, is of the total that stands
    /// next to it.
    /// </summary>
    private static bool IsOfYear(Frame frame, StatedFigure figure, ParagraphReading paragraph) => !figure.WordsBefore.CrossesSentence
        && frame is { Whole: { } whole, Part: { Hit.Kind: StatementKinds.CurrentYearTotal or StatementKinds.CurrentYearAppropriation } part }
        && RateFit.TellsNothing(figure, paragraph, whole, part.Draft);

    /// <summary>比上年收入增加5%，支出比上年增加6%: the statement of the side that the clause names; not the part that happens to stand last.</summary>
    private static FoundSubject? OfSide(Frame frame, StatedFigure figure, ParagraphStatements statements)
    {
        if (figure.Role is not (Role.Change or Role.ChangeRate) || figure.WordsBefore.Clause.Length < 4) return null;
        var (revenue, expenditure) =
            (figure.WordsBefore.Clause.Contains(Totals.RevenueWord, StringComparison.Ordinal), figure.WordsBefore.Clause
            .Contains(Totals.ExpenditureWord, StringComparison.Ordinal));
        if (revenue == expenditure) return null;
        var side = revenue ? OperandKey.Revenue : OperandKey.Expenditure;
        if (statements.All.LastOrDefault(d => d.Hit.Kind == StatementKinds.CurrentYearTotal && d.Hit.Subject == side.Text) is { } stated)
            return new FoundSubject(stated.Hit, stated);
        var clause = figure.WordsBefore.Clause;
        var bare = clause.AsSpan(0, Math.Max(0, clause.LastIndexOf(figure.Direction?.Word ?? "", StringComparison.Ordinal)));
        if (!Totals.YearSides.Is(bare)) return null;
        // 收入增加5万元；支出增加3万元: each side by itself.
        if (frame.Part is { Hit.Kind: StatementKinds.CurrentYearTotal } other && other.Hit.Subject != side.Text)
            return new FoundSubject(new StatementTarget(StatementKinds.CurrentYearTotal, side.Text), null);
        if (frame.Part is { Hit.IsCarryover: false }) return null;
        return frame.Whole is { } whole && whole != frame.Part?.Draft ? new FoundSubject(whole.Hit, whole)
            : new FoundSubject(statements.StatesTotalAlone(side) ? new StatementTarget(StatementKinds.GrandTotal, "", side)
                : new StatementTarget(StatementKinds.CurrentYearTotal, side.Text), null);
    }
}
