using System.Globalization;
using Extractor.Domain;
using Extractor.Reconciliation;

namespace Extractor.Output.Verdicts;

/// <summary>Writes what the checks found for a terminal: worst first, about one screen a document, with what was compared below.</summary>
/// <param name="IsFull">Every finding, and every comparison that agreed or could not be made, each with its reason.</param>
internal sealed record VerdictText(Language Language, bool IsFull)
{
    private const int MostContradictions = 20;
    private const int MostWarnings = 12;
    private const int LongestQuote = 24;

    public void Write(TextWriter output, CheckReport report)
    {
        output.WriteLine(report.Label);
        if (report.Family is { } family && family != DocumentFamily.FinalAccounts)
            output.WriteLine("  " + In($"本文件属于“{family.Name}”：决算的勾稽规则不适用", $"The document is {family.EnglishName}: the rules on final accounts do not apply"));
        output.WriteLine("  " + Counts(report));
        Findings(output, Severity.Contradiction, [.. report.Contradictions], MostContradictions);
        Findings(output, Severity.Warning, [.. report.Warnings], MostWarnings);
        if (IsFull)
            Findings(output, Severity.Note, [.. report.Verdicts.Where(v => v is { Outcome: Outcome.Disagrees, Severity: Severity.Note })], int.MaxValue);
        Groups(output, report);
        if (IsFull)
            All(output, report);
        output.WriteLine();
    }

    private string In(string chinese, string english) => Language == Language.English ? english : chinese;

    private string Counts(CheckReport report) => In(
        $"矛盾 {report.Contradictions.Count()} · 提醒 {report.Warnings.Count()} · 一致 {report.Count(Outcome.Agrees)} · 无法比较 {report.Count(Outcome.NotComparable)}",
        $"{report.Contradictions.Count()} contradictions · {report.Warnings.Count()} warnings · {report.Count(Outcome.Agrees)} agree · {report.Count(Outcome.NotComparable)} not comparable");

    private void Findings(TextWriter output, Severity severity, IReadOnlyList<Verdict> findings, int most)
    {
        var shown = IsFull ? findings : [.. findings.Take(most)];
        foreach (var verdict in shown)
        {
            output.WriteLine($"  [{VerdictWords.Name(severity).In(Language)} {verdict.Rule}] {verdict.Message.In(Language)}");
            if (Places(verdict) is { Length: > 0 } places)
                output.WriteLine("      " + places);
        }

        if (shown.Count < findings.Count)
            output.WriteLine("  " + In($"另有 {findings.Count - shown.Count} 条{VerdictWords.Name(severity).Chinese}，加 --all 全部列出", $"{findings.Count - shown.Count} more, shown with --all"));
    }

    /// <summary>The first places, as page and printed text: 第17页“35.74”.</summary>
    private string Places(Verdict verdict) => string.Join(" · ", verdict.Evidence.Take(3).Select(e => In(
        string.Create(CultureInfo.InvariantCulture, $"第{e.Place.Page}页“{Short(e.Place)}”"),
        string.Create(CultureInfo.InvariantCulture, $"page {e.Place.Page} “{Short(e.Place)}”"))))
        + (verdict.Evidence.Count > 3 ? $" … ({verdict.Evidence.Count})" : "");

    private static string Short(Evidence place)
    {
        var text = new string([.. place.Text.Where(c => !char.IsControl(c))]);
        return text.Length <= LongestQuote ? text : text[..LongestQuote] + "…";
    }

    private void Groups(TextWriter output, CheckReport report)
    {
        foreach (var group in report.Verdicts.GroupBy(v => v.Rule[0]))
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
