using Extractor.Domain;
using Extractor.Reconciliation;
using Extractor.Store;
using Extractor.Web.Catalogue;
using Microsoft.Data.Sqlite;

namespace Extractor.Web.Review;

/// <summary>The findings of all documents that nobody has decided yet, in the order of the store.</summary>
internal sealed class FindingQueue(WebSettings settings, DecisionStore decisions)
{
    public const int PageSize = 50;

    private const string Findings = """
        SELECT v.id, d.sha256, coalesce(b.printed, d.name), d.fiscal_year, d.city, v.rule, v.severity, v.message_zh, v.message_en, v.finding
        FROM verdicts v JOIN documents d ON d.id = v.document_id LEFT JOIN bodies b ON b.id = d.body_id
        WHERE v.id > $after AND ($severity = '' OR v.severity = $severity) AND ($rule = '' OR v.rule = $rule)
          AND v.id = (SELECT min(w.id) FROM verdicts w WHERE w.document_id = v.document_id AND w.finding = v.finding)
        ORDER BY v.id
        """;

    private const string EvidenceOf = "SELECT role, page, x0, y0, x1, y1, text, amount_fen, other_sha256 FROM evidence WHERE verdict_id = $verdict ORDER BY id";

    private const string InEnglish =
        "SELECT v.message_en FROM verdicts v JOIN documents d ON d.id = v.document_id WHERE d.sha256 = $sha256 AND v.finding = $finding ORDER BY v.id LIMIT 1";

    /// <param name="severity">A severity of the store; empty for all.</param>
    /// <param name="after">The last finding of the page before; 0 for the first page.</param>
    public IReadOnlyList<QueuedFinding> Open(string severity, string rule, long after)
    {
        using var connection = StoreConnection.OpenForReading(settings.Store);
        using var command = new SqliteCommand(Findings, connection);
        command.Parameters.AddWithValue("$after", after);
        command.Parameters.AddWithValue("$severity", severity);
        command.Parameters.AddWithValue("$rule", rule);
        using var evidence = new SqliteCommand(EvidenceOf, connection);
        evidence.Parameters.Add("$verdict", SqliteType.Integer);
        using var rows = command.ExecuteReader();
        var found = new List<QueuedFinding>();
        var keys = new HashSet<string>();
        while (found.Count < PageSize && rows.Read())
        {
            var (sha256, broken, key) = (rows.GetString(1), rows.GetString(5), rows.GetString(9));
            if (!keys.Add(sha256 + key)) continue;
            var places = Places(evidence, rows.GetInt64(0));
            if (IsDecided(sha256, broken, key, places)) continue;
            found.Add(new QueuedFinding(
                rows.GetInt64(0), DocumentKey.Of(sha256), rows.GetString(2), rows.IsDBNull(3)
                    ? null : rows.GetInt32(3), rows.IsDBNull(4) ? null : rows.GetString(4),
                broken, rows.GetString(6), new(rows.GetString(7), rows.GetString(8)), key, places.Find(p => p.Other is null)?.Place.Page ?? 0));
        }

        return found;
    }

    /// <summary>Decisions with what was found; in English as the store says it, if it is still found.</summary>
    public IReadOnlyList<(Decision Decision, Phrase Message)> Said(IEnumerable<Decision> decided)
    {
        using var connection = StoreConnection.OpenForReading(settings.Store);
        using var command = new SqliteCommand(InEnglish, connection);
        command.Parameters.Add("$sha256", SqliteType.Text);
        command.Parameters.Add("$finding", SqliteType.Text);
        var said = new List<(Decision, Phrase)>();
        foreach (var decision in decided)
        {
            (command.Parameters[0].Value, command.Parameters[1].Value) = (decision.Document, decision.Finding);
            said.Add((decision, new(decision.Message, command.ExecuteScalar() as string ?? decision.Message)));
        }

        return said;
    }

    private static List<CitedFigure> Places(SqliteCommand command, long verdict)
    {
        command.Parameters[0].Value = verdict;
        using var rows = command.ExecuteReader();
        var places = new List<CitedFigure>();
        while (rows.Read()) places.Add(StoredFindings.Cited(rows, 0));
        return places;
    }

    private bool IsDecided(string sha256, string rule, string key, List<CitedFigure> places)
    {
        if (decisions.Decided(sha256) == 0) return false;
        var last = decisions.Of(sha256).LastOrDefault(d => d.Finding == key) ?? decisions.Of(sha256).LastOrDefault(d => FindingMatch.IsSame(d, rule, places));
        return last is not null && last.State != DecisionState.Open;
    }
}
