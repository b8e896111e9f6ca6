using System.Globalization;
using Extractor.Domain;
using Extractor.Forms;
using Extractor.Tests.Narrative;
using Extractor.Tests.Reconciliation;

namespace Extractor.Tests.Approved;

/// <summary>
/// Pages of running text, parted by a line of equals signs; lines that begin with T give the tables beside them, and one that says budget the family.
/// </summary>
internal static class NarrativeCase
{
    public const string Page = "\n==\n";

    private const string Budget = "budget\n";

    private const int Width = 37;

    public static string Read(string text)
    {
        var family = text.StartsWith(Budget, StringComparison.Ordinal) ? DocumentFamily.Budget : DocumentFamily.FinalAccounts;
        var lines = text[(family == DocumentFamily.Budget ? Budget.Length : 0)..].Split('\n');
        var tables = DisclosureText.Read(string.Join('\n', lines.Where(IsTable).Select(l => l[2..]))).Tables;
        var pages = string.Join('\n', lines.Where(l => !IsTable(l)).SelectMany(Cut)).Split(Page);
        var reading = LiteralPages.Read(LiteralPages.Of(pages), TableReading.None with { Tables = [.. tables], Family = family });
        var (narrative, cover) = (reading.Narrative, reading.Cover);
        return string.Join('\n',
        [
            .. narrative.Statements.Select(Line),
            .. narrative.Unbound.Select(u => $"unbound {u.Number.Text}{u.Unit}"),
            .. narrative.Sections.SelectMany(Lines),
            .. narrative.Contents.Select(c => $"contents {c.PrintedNumber} {c.Title} {c.Page}"),
            .. narrative.Glossary.Select(g => $"term {g.Term}: {g.Definition}"),
            .. cover.Title is null && cover.Body is null && cover.Date is null ? Array.Empty<string>()
                : [$"cover {cover.Title?.Text} {cover.FiscalYear} {cover.Body?.Text} {cover.Scope} {cover.Date?.Text}"],
            .. reading.Problems.Select(p => $"{p.Severity} {p.Code}: {p.Message}".ToLowerInvariant()),
        ]);
    }

    private static bool IsTable(string line) => line.StartsWith("T ", StringComparison.Ordinal);

    private static IEnumerable<string> Cut(string line) => line.Length <= Width ? [line] : line.Chunk(Width).Select(c => new string(c));

    private static string Line(Statement s) => string.Join(" | ", new[]
    {
        $"{s.SectionPath} {s.Kind} {s.Subject} {s.Code} {string.Join(' ', s.Operands.Select(Written))}".Replace("  ", " ", StringComparison.Ordinal),
        s.Reason is null ? "" : $"because {s.Reason}",
        s.Listed.Count == 0 ? "" : "listed " + string.Join('、', s.Listed.Select(l => $"{l.List}:{l.Evidence.Text}")),
        s.Words.Count == 0 ? "" : "words " + string.Join('、', s.Words.Select(w => w.Text)),
        s.Names.Count == 0 ? "" : "names " + string.Join('、', s.Names),
        s.Passages.Count == 0 ? "" : string.Join('、', s.Passages),
    }.Where(part => part.Length > 0));

    private static string Written(Operand o) => string.Concat(
        $"{o.Key}={(o.Value < 0 ? "-" : "")}{o.Number.Text}{(o.IsUnitPrinted ? o.Unit : $"({o.Unit})")}",
        o.DirectionWord is null ? "" : $"[{o.DirectionWord}]", o.Basis is null ? "" : $"@{o.Basis}", o.BaseYear?.ToString(CultureInfo.InvariantCulture));

    private static IEnumerable<string> Lines(Section section) => section.Sections.SelectMany(Lines)
        .Prepend($"§{section.Path} {section.PrintedNumber} {section.Title}{Stop(section)} {string.Join(' ', section.Paragraphs.Select(p => p.Text.Length))}");

    private static string Stop(Section section) => section.Heading.Text?.EndsWith('。') == true ? "。" : "";
}
