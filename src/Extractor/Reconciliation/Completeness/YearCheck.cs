using Extractor.Domain;
using Extractor.Reconciliation.Figures;
using Extractor.Reconciliation.WithinNarrative;

namespace Extractor.Reconciliation.Completeness;

/// <summary>503: the fiscal year is the same on the cover, in headings, titles and opening sentences.</summary>
internal sealed class YearCheck : ICheck
{
    private static readonly HashSet<string> Opening =
    [
        StatementKinds.GrandTotal, StatementKinds.CurrentYearTotal, StatementKinds.AppropriationTotal, StatementKinds.GeneralBudgetExpenditure,
        StatementKinds.BudgetExecution, StatementKinds.BasicExpenditure, StatementKinds.GovernmentFund, StatementKinds.StateCapital,
        StatementKinds.OperatingCosts, StatementKinds.Procurement,
    ];

    public RuleDescriptor Rule { get; } = new(
        "503",
        new("年度前后一致", "The fiscal year is the same throughout"),
        new("封面年度与标题、表题中的年度，以及各段开头“XXXX年度……”、国有资产“截至XXXX年12月31日”的年度",
            "the year of the cover with those of headings and table titles, with the year that a statement opens with, and with the date that assets are "
            + "given as of"),
        new("一份决算只有一个年度", "Final accounts are of one year"),
        new("封面 2024 年度，第三部分标题 2023 年度", "2024 on the cover, 2023 in the heading of the third part"),
        Severity.Contradiction);

    public IEnumerable<Verdict> Examine(PrintedAccounts accounts)
    {
        if (accounts.Disclosure.Cover.FiscalYear is not { } year)
            yield break;
        var cover = accounts.Disclosure.Cover.Title is { } title ? new CitedFigure("cover", title) : null;
        var lines = PrintedLines.Headings(accounts).Concat(PrintedLines.Titles(accounts))
            .Select(l => (Line: l, Year: YearIn(l.Place.Text, wholeLine: true)))
            .Concat(Statements(accounts)).Concat(Dates(accounts)).Where(l => l.Year is not null).ToList();
        var other = lines.Where(l => l.Year != year).ToList();
        foreach (var (line, found) in other)
        {
            yield return Judge.Says(
                Rule,
                Outcome.Disagrees,
                new($"“{Short(line.Place.Text)}”写 {found} 年度，封面为 {year} 年度", $"“{Short(line.Place.Text)}” says {found}, the cover {year}"),
                cover is null ? [line] : [line, cover]);
        }

        if (other.Count == 0 && lines.Count > 0)
            yield return Judge.Says(Rule, Outcome.Agrees, new($"{lines.Count} 处年度均为 {year}", $"{lines.Count} lines say {year}"));
    }

    private static IEnumerable<(CitedFigure Line, int? Year)> Statements(PrintedAccounts accounts) =>
        from statement in accounts.Statements
        where Opening.Contains(statement.Kind) && statement.Statement.Operands.Count > 0
        let sentence = PrintedLines.Tight(statement.Statement.Sentence.Text)
        let first = sentence.IndexOf(statement.Statement.Operands[0].Number.Text, StringComparison.Ordinal)
        where first > 0
        select (new CitedFigure("sentence", statement.Statement.Sentence), YearIn(sentence[..first], wholeLine: false));

    /// <summary>截至2024年12月31日, of what the body owns: the last day of the fiscal year.</summary>
    private static IEnumerable<(CitedFigure Line, int? Year)> Dates(PrintedAccounts accounts)
    {
        foreach (var sentence in Sentence.Of(accounts))
        {
            var text = sentence.Tight;
            var day = text.IndexOf("年12月31日", StringComparison.Ordinal);
            if (day < 6 || text[day - 6] != '截' || text[day - 5] is not ('至' or '止') || !text[(day - 4)..day].All(char.IsAsciiDigit))
                continue;
            if (text.Contains("车辆", StringComparison.Ordinal) || text.Contains("资产", StringComparison.Ordinal))
                yield return (new CitedFigure("sentence", sentence.Place with { Text = text[..Math.Min(text.Length, 30)] }),
                    int.Parse(text.AsSpan((day - 4)..day), System.Globalization.CultureInfo.InvariantCulture));
        }
    }

    /// <summary>The year of “2024年度”, unless a comparison stands before it.</summary>
    private static int? YearIn(string text, bool wholeLine)
    {
        var tight = PrintedLines.Tight(text);
        for (var at = tight.IndexOf("年度", StringComparison.Ordinal); at >= 0; at = tight.IndexOf("年度", at + 1, StringComparison.Ordinal))
        {
            if (at < 4 || !tight[(at - 4)..at].All(char.IsAsciiDigit) || (at > 4 && char.IsAsciiDigit(tight[at - 5])))
                continue;
            if (wholeLine ? at == 4 || tight[at - 5] is not ('比' or '较' or '与' or '和' or '同' or '跟') : !IsCompared(tight, at))
                return int.Parse(tight.AsSpan((at - 4)..at), System.Globalization.CultureInfo.InvariantCulture);
        }

        return null;
    }

    /// <summary>比2023年度, 跟2023年度比: a year to compare with, whatever word leads to it.</summary>
    private static bool IsCompared(string words, int year) => words.IndexOfAny(['比', '较']) >= 0 || words[..year].Contains('与', StringComparison.Ordinal);

    private static string Short(string text) => text.Length <= 30 ? text : text[..30] + "…";
}
