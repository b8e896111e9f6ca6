using Extractor.Domain;
using Extractor.Output.Verdicts;
using Extractor.Pdf;
using Extractor.Reconciliation;
using Microsoft.Data.Sqlite;

namespace Extractor.Store;

/// <summary>Reads back what other documents contradict of a document: it cannot be worked out from the document alone.</summary>
internal static class StoredFindings
{
    /// <summary>A condition on a column of rules: that it holds documents to each other.</summary>
    public const string IsBetween = "rule >= '7'";

    private const string Spans = $"""
        SELECT v.id, v.rule, v.finding, v.severity, v.message_zh, v.message_en, v.arithmetic,
          e.role, e.page, e.x0, e.y0, e.x1, e.y1, e.text, e.amount_fen, e.other_sha256
        FROM verdicts v JOIN evidence e ON e.verdict_id = v.id WHERE v.document_id = $document AND v.{IsBetween} ORDER BY v.id, e.id
        """;

    private static readonly Dictionary<string, Severity> Severities = Enum.GetValues<Severity>().ToDictionary(VerdictWords.Key);

    /// <param name="document">Its number in the store.</param>
    public static IReadOnlyList<CheckFinding> Between(SqliteConnection connection, long document)
    {
        using var command = new SqliteCommand(Spans, connection);
        command.Parameters.AddWithValue("$document", document);
        using var rows = command.ExecuteReader();
        var verdicts = new List<(long Id, Verdict Verdict)>();
        while (rows.Read())
        {
            if (verdicts.Count == 0 || verdicts[^1].Id != rows.GetInt64(0)) verdicts.Add((rows.GetInt64(0), Verdict(rows)));
            var (id, verdict) = verdicts[^1];
            verdicts[^1] = (id, verdict with { Evidence = [.. verdict.Evidence, Cited(rows, 7)] });
        }

        return [.. verdicts.GroupBy(v => v.Verdict.Finding!).Select(g => new CheckFinding(g.Key, [.. g.Select(v => v.Verdict)]))];
    }

    /// <summary>The columns role, page, x0, y0, x1, y1, text, amount_fen, other_sha256, from the one named.</summary>
    public static CitedFigure Cited(SqliteDataReader row, int first)
    {
        var box = new Box(row.GetDouble(first + 2), row.GetDouble(first + 3), row.GetDouble(first + 4), row.GetDouble(first + 5));
        return new CitedFigure(row.GetString(first), new Evidence(row.GetInt32(first + 1), box, row.GetString(first + 6)),
            row.IsDBNull(first + 7) ? null : row.GetInt64(first + 7) / 100m)
        { Other = row.IsDBNull(first + 8) ? null : row.GetString(first + 8) };
    }

    private static Verdict Verdict(SqliteDataReader row) => new()
    {
        Rule = row.GetString(1),
        Finding = row.GetString(2),
        Outcome = Outcome.Disagrees,
        Severity = Severities[row.GetString(3)],
        Message = new Phrase(row.GetString(4), row.GetString(5)),
        Arithmetic = row.GetString(6),
    };
}
