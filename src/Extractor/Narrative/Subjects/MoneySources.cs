using Extractor.Domain;
using Extractor.Narrative.Figures;
using Extractor.Narrative.Lexicon;

namespace Extractor.Narrative.Subjects;

/// <summary>基本支出100万元（财政拨款80万元、自有资金20万元）; 年初结转和结余30万元，其中财政拨款20万元: whose money it is, named by no more.</summary>
internal static class MoneySources
{
    /// <summary>What an expenditure before it was paid with, which states nothing of the year's appropriations.</summary>
    public static bool PaidWith(StatedFigure figure, ParagraphReading paragraph) =>
        (Source(figure) is not null && KindOfWhole(figure, paragraph) == StatementKinds.ExpenditureComposition) || IsRevenueSpent(figure, paragraph);

    /// <summary>预算支出100万元，其中：一般公共预算拨款90万元、其他收入10万元: revenue that is told as what the expenditure before it was paid with.</summary>
    private static bool IsRevenueSpent(StatedFigure figure, ParagraphReading paragraph)
    {
        if (figure.Role != Role.Amount || !Roles.Fillers.Trim(figure.WordsBefore.Clause).EndsWith(Totals.RevenueWord)) return false;
        var before = paragraph.Text.AsSpan(0, figure.Figure.Start - figure.WordsBefore.Clause.Length);
        before = before[(before.LastIndexOfAny("。；") + 1)..];
        return Roles.Among.In(before) && Totals.PlannedSides.In(before) && !before.Contains(Totals.RevenueWord, StringComparison.Ordinal);
    }

    /// <summary>The part of the carryover before it; null where the figure is no such part.</summary>
    public static StatementTarget? Carried(StatedFigure figure, ParagraphReading paragraph) =>
        Source(figure) is { } source && KindOfWhole(figure, paragraph) is { } kind && kind != StatementKinds.ExpenditureComposition
            ? new StatementTarget(kind, source == Flows.AppropriationWord ? "appropriation" : source) : null;

    private static string? Source(StatedFigure figure)
    {
        if (figure.Role != Role.Amount) return null;
        var words = figure.WordsBefore.Clause.AsSpan();
        while (Funds.BeforeParts.Begins(words) is { } lead) words = words[lead.Length..];
        return Funds.Sources.Begins(words) is { } source && Roles.Fillers.Trim(words[source.Length..]).IsEmpty ? source : null;
    }

    /// <summary>What the part of the sentence names last before it opens its parts; null for revenue, and where nothing is named.</summary>
    private static string? KindOfWhole(StatedFigure figure, ParagraphReading paragraph)
    {
        var before = paragraph.Text.AsSpan(0, figure.Figure.Start);
        // 其中：财政拨款30万元；自有资金20万元: a source by itself behind a semicolon goes on with the parts.
        var stops = figure.WordsBefore.Item == figure.WordsBefore.Clause ? "。" : "。；";
        var start = before.LastIndexOfAny(stops) + 1;
        // 年末结转43万元。其中财政拨款36万元: a sentence that opens the parts is of the one before.
        if (start > 1 && Roles.Among.Begins(before[start..]) is not null) start = before[..(start - 1)].LastIndexOfAny(stops) + 1;
        before = before[start..];
        var (opening, closing) = (Totals.Opening.LastIn(before), Totals.YearEndCarried.LastIn(before));
        var (revenue, expenditure) = (before.LastIndexOf(Totals.RevenueWord), before.LastIndexOf(Totals.ExpenditureWord));
        var last = Math.Max(Math.Max(opening, closing), Math.Max(revenue, expenditure));
        // 本年收入100万元（含年初结转30万元），其中财政拨款90万元: what stands in brackets that are closed opens nothing.
        if (last < 0 || last == revenue || before[last..].IndexOf('）') is var close && close >= 0 && before.Slice(last, close).IndexOf('（') < 0
            || !Funds.OpensParts.In(before[last..])) return null;
        return last == expenditure ? StatementKinds.ExpenditureComposition
            : last == opening ? StatementKinds.OpeningCarryover : StatementKinds.ClosingCarryover;
    }
}
