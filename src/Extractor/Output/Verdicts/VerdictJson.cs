using System.Globalization;
using Extractor.Output.Json;
using Extractor.Reconciliation;
using Extractor.Reconciliation.Arithmetic;
using Newtonsoft.Json;

namespace Extractor.Output.Verdicts;

/// <summary>Writes what the checks found as JSON: <c>{"documents":[{"document":…,"verdicts":[…]}]}</c>, one verdict a line.</summary>
public static class VerdictJson
{
    private const int Digits = 6;

    public static void Write(TextWriter output, IEnumerable<CheckReport> reports, Language language = Language.Chinese)
    {
        using var documents = new VerdictJsonDocuments(output, language);
        foreach (var report in reports) documents.Add(report);
    }

    /// <summary>The JSON Schema (2020-12) of this format, as text.</summary>
    public static string Schema() => EmbeddedText.Read("verdicts.schema.json");

    internal static void WriteReport(JsonTextWriter json, CheckReport report, Language language)
    {
        json.WriteStartObject();
        json.Member("document", report.Document);
        json.Member("file", report.File);
        json.Member("sha256", report.Sha256);
        json.Member("contradictions", (int?)report.Contradictions.Count());
        json.Member("warnings", (int?)report.Warnings.Count());
        json.Member("agrees", (int?)report.Count(Outcome.Agrees));
        json.Member("not_comparable", (int?)report.Count(Outcome.NotComparable));
        json.List("verdicts", report.Verdicts, (j, verdict) => j.OnOneLine(verdict, (k, v) => WriteVerdict(k, v, language)));
        json.WriteEndObject();
    }

    private static void WriteVerdict(JsonTextWriter json, Verdict verdict, Language language)
    {
        json.Member("rule", verdict.Rule);
        json.Member("outcome", VerdictWords.Key(verdict.Outcome));
        json.Member("severity", VerdictWords.Key(verdict.Severity));
        json.Member("message", verdict.Message.In(language));
        Number(json, "difference", verdict.Difference);
        Number(json, "tolerance", verdict.Tolerance);
        if (verdict.Arithmetic.Length > 0)
            json.Member("arithmetic", verdict.Arithmetic);
        json.List("evidence", verdict.Evidence, WriteFigure);
    }

    private static void WriteFigure(JsonTextWriter json, CitedFigure figure)
    {
        json.WriteStartObject();
        json.Member("role", figure.Role);
        json.Member("page", (int?)figure.Place.Page);
        json.WritePropertyName("box", escape: false);
        json.WriteStartArray();
        foreach (var side in (double[])[figure.Place.Box.X0, figure.Place.Box.Y0, figure.Place.Box.X1, figure.Place.Box.Y1])
            json.WriteRawValue((Math.Round(side, 2) + 0.0).ToString("0.##", CultureInfo.InvariantCulture));
        json.WriteEndArray();
        json.Member("text", figure.Place.Text);
        if (figure.AmountYuan is { } amount)
            json.Member("amount_yuan", amount);
        else
            Null(json, "amount_yuan");
        json.WriteEndObject();
    }

    /// <summary>Exact where six decimals hold it, else rounded to them; null where nothing was computed.</summary>
    private static void Number(JsonTextWriter json, string name, Rational? value)
    {
        if (value is not { } number)
        {
            Null(json, name);
            return;
        }

        var text = number.ToString(Digits).TrimEnd('0').TrimEnd('.');
        json.WritePropertyName(name, escape: false);
        json.WriteRawValue(text);
    }

    private static void Null(JsonTextWriter json, string name)
    {
        json.WritePropertyName(name, escape: false);
        json.WriteNull();
    }
}
