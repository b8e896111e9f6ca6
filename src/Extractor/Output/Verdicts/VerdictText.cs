using System.Globalization;
using Extractor.Domain;
using Extractor.Reconciliation;

namespace Extractor.Output.Verdicts;

/// <summary>Writes what the checks found for a terminal: worst first, about one screen a document, with what was compared below.</summary>
/// <param name="IsFull">Every finding, and every comparison that agreed or could not be made, each with its reason.</param>
internal sealed record VerdictText(Language Language, bool IsFull)
{
    private const int MostContradictions = 20;
    private const int MostDoubts = 12;
    private const int MostWarnings = 12;
    private const int MostLosses = 8;
    private const int MostTexts = 3;
    private const int MostPlaces = 4;
    private const int LongestQuote = 24;

    public void Write(TextWriter output, CheckReport report)
    {
        output.WriteLine(report.Label);
        if (report.Family is { } family && family != DocumentFamily.FinalAccounts)
            output.WriteLine("  " + In($"本文件属于“{family.Name}”：决算的勾稽规则不适用", $"The document is {family.EnglishName}: the rules on final accounts do not apply"));
        if (report.Status is { } status && status != DisclosureStatus.Complete)
            output.WriteLine("  " + VerdictWords.Name(status).In(Language));
        output.WriteLine("  " + Counts(report));
        Findings(output, Severity.Contradiction, [.. report.Of(Severity.Contradiction)], MostContradictions);
        Findings(output, Severity.Doubt, [.. report.Of(Severity.Doubt)], MostDoubts);
        Findings(output, Severity.Warning, [.. report.Of(Severity.Warning)], MostWarnings);
        if (IsFull)
            Findings(output, Severity.Note, [.. report.Of(Severity.Note)], int.MaxValue);
        Losses(output, report.Losses);
        Groups(output, report);
        if (IsFull)
            All(output, report);
        output.WriteLine();
    }

    private string In(string chinese, string english) => Language == Language.English ? english : chinese;

    private string Counts(CheckReport report)
    {
        var (contradictions, doubts, warnings) =
            (report.Of(Severity.Contradiction).Count(), report.Of(Severity.Doubt).Count(), report.Of(Severity.Warning).Count());
        return In(
            $"矛盾 {contradictions} · 待人工复核 {doubts} · 提醒 {warnings} · 一致 {report.Count(Outcome.Agrees)} · 未能比对 {report.Count(Outcome.NotComparable)}",
            $"{contradictions} contradictions · {doubts} doubts · {warnings} warnings · {report.Count(Outcome.Agrees)} agree · "
                + $"{report.Count(Outcome.NotComparable)} not comparable");
    }

    private void Findings(TextWriter output, Severity severity, IReadOnlyList<CheckFinding> findings, int most)
    {
        var shown = IsFull ? findings : [.. findings.Take(most)];
        foreach (var finding in shown)
        {
            output.WriteLine($"  [{VerdictWords.Name(severity).In(Language)} {finding.Lead.Rule}] {finding.Lead.Message.In(Language)}");
            foreach (var verdict in finding.Verdicts.Skip(1).DistinctBy(v => v.Message.Chinese).Where(v => v.Message.Chinese != finding.Lead.Message.Chinese))
                output.WriteLine($"      {In("又", "also")} {verdict.Rule} {verdict.Message.In(Language)}");
            if (Places([.. finding.Places]) is { Length: > 0 } places)
                output.WriteLine("      " + places);
        }

        if (shown.Count < findings.Count)
            output.WriteLine("  " + In($"另有 {findings.Count - shown.Count} 条{VerdictWords.Name(severity).Chinese}，加 --all 全部列出",
                $"{findings.Count - shown.Count} more, shown with --all"));
    }

    /// <summary>What was not read, by page, and which rules compared less for it.</summary>
    private void Losses(TextWriter output, IReadOnlyList<UnreadPlace> losses)
    {
        foreach (var loss in IsFull ? losses : losses.Take(MostLosses))
        {
            var page = loss.Page is { } number ? In($"第{number}页", $"page {number}: ") : "";
            var texts = loss.Texts.Count == 0
                ? ""
                : $"：{string.Join("、", loss.Texts.Take(MostTexts).Select(t => $"“{Short(t)}”"))}"
                + $"{(loss.Texts.Count > MostTexts ? $" … ({loss.Texts.Count})" : "")}";
            var rules = loss.NotCompared.Count == 0
                ? "" : In($"；因此未能比对 {string.Join("、", loss.NotCompared)}", $"; not compared for it: {string.Join(", ", loss.NotCompared)}");
            output.WriteLine($"  [{In("未读出", "not read")}] {page}{loss.Message.In(Language)}{(Language == Language.English ? "" : texts)}{rules}");
        }

        if (!IsFull && losses.Count > MostLosses)
            output.WriteLine("  " + In($"另有 {losses.Count - MostLosses} 处未读出，加 --all 全部列出", $"{losses.Count - MostLosses} more not read, shown with --all"));
    }

    /// <summary>The first places, as page and printed text: 第17页“35.74”.</summary>
    private string Places(IReadOnlyList<CitedFigure> places) => string.Join(" · ", places.Take(MostPlaces).Select(e => In(
        string.Create(CultureInfo.InvariantCulture, $"第{e.Place.Page}页“{Short(e.Place.Text)}”"),
        string.Create(CultureInfo.InvariantCulture, $"page {e.Place.Page} “{Short(e.Place.Text)}”"))))
        + (places.Count > MostPlaces ? $" … ({places.Count})" : "");

    private static string Short(string printed)
    {
        var text = new string([.. printed.Where(c => !char.IsControl(c))]);
        return text.Length <= LongestQuote ? text : text[..LongestQuote] + "…";
    }

    private void Groups(TextWriter output, CheckReport report)
    {
        foreach (var group in report.Verdicts.GroupBy(v => v.Rule[0]).OrderBy(g => g.Key))
        {
            var counts = new[] { Outcome.Agrees, Outcome.Disagrees, Outcome.NotComparable }
                .Select(o => (Outcome: o, Count: group.Count(v => v.Outcome == o))).Where(c => c.Count > 0)
                .Select(c => In($"{VerdictWords.Name(c.Outcome).Chinese} {c.Count}", $"{c.Count} {VerdictWords.Name(c.Outcome).English}"));
            output.WriteLine($"  {group.Key}xx {VerdictWords.Group(group.First().Rule).In(Language)}: {string.Join(" · ", counts)}");
        }
    }

    private void All(TextWriter output, CheckReport report)
    {
        foreach (var outcome in new[] { Outcome.NotComparable, Outcome.Agrees })
        {
            output.WriteLine($"  {VerdictWords.Name(outcome).In(Language)}:");
            foreach (var verdict in report.Verdicts.Where(v => v.Outcome == outcome))
                output.WriteLine($"    {verdict.Rule} {verdict.Message.In(Language)}{(verdict.Arithmetic.Length > 0 ? "  " + verdict.Arithmetic : "")}");
        }
    }
}
