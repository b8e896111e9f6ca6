using System.Globalization;
using Extractor.Domain;
using Extractor.Domain.Arithmetic;
using Extractor.Output.Json;
using Extractor.Output.Json.Writing;
using Extractor.Reconciliation;

namespace Extractor.Output.Verdicts;

/// <summary>
/// Writes what the checks found as JSON: <c>{"documents":[{"document":…,"verdicts":[…]}]}</c>, one verdict a line, findings before what agrees, the
/// weightiest first.
/// </summary>
internal static class VerdictJson
{
    private const int Digits = 6;

    public static void Write(TextWriter output, IEnumerable<CheckReport> reports, Language language = Language.Chinese)
    {
        using var documents = new VerdictJsonDocuments(output, language);
        foreach (var report in reports) documents.Add(report);
    }

    /// <summary>The JSON Schema (2020-12) of this format, as text.</summary>
    public static string Schema() => EmbeddedText.Read("verdicts.schema.json");

    internal static void WriteReport(JsonOutput json, CheckReport report, Language language)
    {
        json.WriteStartObject();
        json.Member("document", report.Document);
        json.Member("file", report.File);
        json.Member("sha256", report.Sha256);
        json.Member("family", report.Family?.Key);
        if (report.Status is { } status)
            json.Member("status", VerdictWords.Key(status));
        JsonLine.Members<UnreadPlace> loss = (ref line, place) => WriteLoss(ref line, place, language);
        json.List("losses", report.Losses, (j, place) => j.OnOneLine(place, loss));
        json.Member("findings", (int?)report.Findings.Count);
        json.Member("contradictions", (int?)report.Contradictions.Count());
        json.Member("doubts", (int?)report.Doubts.Count());
        json.Member("warnings", (int?)report.Warnings.Count());
        json.Member("agrees", (int?)report.Count(Outcome.Agrees));
        json.Member("not_comparable", (int?)report.Count(Outcome.NotComparable));
        JsonLine.Members<Verdict> members = (ref line, verdict) => WriteVerdict(ref line, verdict, language);
        json.List("verdicts", report.ByWeight.ToList(), (j, verdict) => j.OnOneLine(verdict, members));
        json.WriteEndObject();
    }

    private static void WriteLoss(ref JsonLine json, UnreadPlace place, Language language)
    {
        if (place.Page is { } page)
            json.Member("page", page);
        json.Member("code", place.Code);
        json.Member("message", place.Message.In(language));
        json.Strings("texts", place.Texts);
        json.Strings("not_compared", place.NotCompared);
    }

    private static void WriteVerdict(ref JsonLine json, Verdict verdict, Language language)
    {
        json.Member("rule", verdict.Rule);
        if (verdict.Finding is { } finding)
            json.Member("finding", finding);
        json.Member("outcome", VerdictWords.Key(verdict.Outcome));
        json.Member("severity", VerdictWords.Key(verdict.Severity));
        json.Member("message", verdict.Message.In(language));
        json.Raw("difference", Number(verdict.Difference));
        json.Raw("tolerance", Number(verdict.Tolerance));
        if (verdict.Arithmetic.Length > 0)
            json.Member("arithmetic", verdict.Arithmetic);
        json.List("evidence", verdict.Evidence, WriteFigure);
    }

    private static void WriteFigure(ref JsonLine json, CitedFigure figure)
    {
        var (place, box) = (figure.Place, figure.Place.Box);
        json.Member("role", figure.Role);
        json.Member("page", place.Page);
        json.Points("box", box.X0, box.Y0, box.X1, box.Y1);
        json.Member("text", place.Text);
        if (place.Recognition is { } recognition) RecognitionJson.Shape.WriteMembers(ref json, recognition);
        if (figure.AmountYuan is { } amount)
            json.Member("amount_yuan", amount);
        else
            json.Raw("amount_yuan", "null");
    }

    /// <summary>Exact where six decimals hold it, else rounded to them; null where nothing was computed.</summary>
    private static string Number(Rational? value) => value is { } number ? number.ToString(Digits).TrimEnd('0').TrimEnd('.') : "null";
}
