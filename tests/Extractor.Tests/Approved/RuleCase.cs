using Extractor.Domain;
using Extractor.Reconciliation;
using Extractor.Reconciliation.BetweenDocuments;
using Extractor.Tests.Narrative;
using Extractor.Tests.Reconciliation;

namespace Extractor.Tests.Approved;

/// <summary>
/// A small document, or the sample with lines put instead of others (<c>- line</c>, <c>+ line</c> below <c>sample</c>), of which only what changed is
/// told; lines that begin with H or P are read as its narrative. Several documents, parted by a line of equals signs, are compared.
/// </summary>
internal static class RuleCase
{
    public const string Sampled = "sample\n";
    public const string Document = "\n==\n";

    private static readonly HashSet<string> SaidOfNothing = [.. Lines(new Disclosure { Document = new DocumentSource("sample.pdf", "", 1) })];

    private static readonly Lazy<HashSet<string>> SaidOfSample = new(() => [.. Lines(Sample.Read())]);

    public static string Read(string text)
    {
        if (text.Contains(Document, StringComparison.Ordinal)) return Compared(text.Split(Document));
        if (!text.StartsWith(Sampled, StringComparison.Ordinal)) return string.Join('\n', Lines(Disclosed(text)).Where(l => !SaidOfNothing.Contains(l)));
        var said = Lines(DisclosureText.Read(Changed(text))).ToList();
        return string.Join('\n', [.. said.Except(SaidOfSample.Value).Select(l => $"+ {l}"), .. SaidOfSample.Value.Except(said).Select(l => $"- {l}")]);
    }

    private static string Changed(string text)
    {
        var sample = Sample.Text.ReplaceLineEndings("\n").Split('\n').ToList();
        var at = -1;
        foreach (var line in text.Split('\n').Skip(1))
        {
            if (line.StartsWith("- ", StringComparison.Ordinal))
            {
                at = sample.IndexOf(line[2..]);
                sample.RemoveAt(at);
            }
            else sample.Insert(at < 0 ? sample.Count : at++, line[2..]);
        }

        return string.Join('\n', sample);
    }

    private static Disclosure Disclosed(string text)
    {
        var lines = text.Split('\n');
        var told = lines.Where(IsTold).ToList();
        var disclosure = DisclosureText.Read(string.Join('\n', lines.Where(l => !IsTold(l))));
        if (told.Count == 0) return disclosure;
        var pages = LiteralPages.Of(string.Join('\n', told.SelectMany(l => ("　　" + l[2..]).Chunk(37).Select(c => new string(c)))));
        return disclosure with { Narrative = LiteralPages.Read(pages, [.. disclosure.Tables]).Narrative };
    }

    private static bool IsTold(string line) => line.StartsWith("H ", StringComparison.Ordinal) || line.StartsWith("P ", StringComparison.Ordinal);

    private static string Compared(string[] texts)
    {
        var comparison = new DocumentComparison();
        foreach (var (text, i) in texts.Select((t, i) => (t, i)))
        {
            var read = DisclosureText.Read(text) with { Document = new DocumentSource($"{i + 1}.pdf", $"{i + 1}", 1) };
            var scope = read.Cover.Scope switch { null => i == 0 ? "department" : "unit", "-" => null, var said => said };
            if (DocumentFigures.Of(read with { Cover = read.Cover with { Scope = scope } }) is { } figures) comparison.Add(figures);
        }

        return string.Join('\n', comparison.Reports().SelectMany(r => r.Verdicts.Select(v => $"{r.Document}: {Line(v)}")));
    }

    private static IEnumerable<string> Lines(Disclosure disclosure)
    {
        var report = Reconciler.Check(disclosure);
        return
        [
            .. report.Verdicts.Select(Line),
            .. report.Findings.Select(f => $"finding {f.Id} {f.Severity}: {string.Join(", ", f.Verdicts.Select(v => v.Rule))}"),
            .. report.Losses.Select(l => $"unread {l.Page} {l.Code}: {l.Message.Chinese} {string.Join(", ", l.Texts)} | {string.Join(", ", l.NotCompared)}"),
        ];
    }

    private static string Line(Verdict v) =>
        $"{v.Rule} {v.Outcome} {Weight(v)} {v.Message.Chinese} | {v.Message.English} | {v.Arithmetic} | "
            + string.Join("; ", v.Evidence.Select(e => Cited(e, v.Outcome))) + (v.IsUnitSlip ? " unit" : "");

    private static string Weight(Verdict v) => v.Outcome == Outcome.Disagrees || v.Severity != Severity.Note ? $"{v.Severity}" : "";

    /// <summary>The amount of a figure weighs where something disagrees.</summary>
    private static string Cited(CitedFigure cited, Outcome outcome) => outcome == Outcome.Disagrees && cited.AmountYuan is { } yuan
        ? FormattableString.Invariant($"{cited.Role} {cited.Place.Text} ={yuan:0.##}") : $"{cited.Role} {cited.Place.Text}";
}
