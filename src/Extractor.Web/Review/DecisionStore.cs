using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Extractor.Web.Review;

/// <summary>The decisions of all reviewers, in a database of their own: the store that findings come from can be made again at any time.</summary>
internal sealed class DecisionStore : IDecisions, IDisposable
{
    public const string All = $"SELECT {Columns} FROM decisions ORDER BY id";

    private const string Columns = "id,document,finding,rule,places,message,state,note,reviewer,decided";

    private readonly ReviewDatabase _database;
    private readonly Dictionary<string, List<Decision>> _byDocument = [];
    private volatile Dictionary<string, int> _decided = [];

    public DecisionStore(ReviewDatabase database)
    {
        _database = database;
        foreach (var decision in database.Query(All, Read)) Remember(decision);
        Count();
    }

    /// <summary>The number of the last decision.</summary>
    public long Version { get; private set; }

    /// <summary>How many findings of a document are decided.</summary>
    public int Decided(string sha256) => _decided.GetValueOrDefault(sha256);

    /// <summary>Oldest first.</summary>
    public IReadOnlyList<Decision> Of(string sha256)
    {
        lock (_byDocument) return _byDocument.TryGetValue(sha256, out var decisions) ? [.. decisions] : [];
    }

    /// <summary>The last decision on each finding, newest first.</summary>
    public IReadOnlyList<Decision> Last()
    {
        lock (_byDocument) return [.. _byDocument.Values.SelectMany(LastOfEach).OrderByDescending(d => d.Id)];
    }

    /// <summary>Keeps a decision.</summary>
    /// <param name="seen">The last decision on the finding that the reviewer saw; 0 where there was none.</param>
    /// <returns>null, and nothing is kept, where somebody else decided meanwhile.</returns>
    public Decision? Add(Decision decision, long seen)
    {
        lock (_byDocument)
        {
            var last = _byDocument.GetValueOrDefault(decision.Document)?.LastOrDefault(d => d.Finding == decision.Finding);
            if (last is not null && last.Id != seen && last.Reviewer != decision.Reviewer) return null;
            var id = _database.Insert($"INSERT INTO decisions ({Columns[3..]}) VALUES ($1,$2,$3,$4,$5,$6,$7,$8,$9)",
                decision.Document, decision.Finding, decision.Rule, DecidedPlace.Write(decision.Places), decision.Message, decision.State, decision.Note,
                    decision.Reviewer,
                decision.Decided.ToString("O", CultureInfo.InvariantCulture));
            Remember(decision with { Id = id });
            Count();
            return decision with { Id = id };
        }
    }

    public void Dispose() => _database.Dispose();

    private static IEnumerable<Decision> LastOfEach(List<Decision> decisions) => decisions.GroupBy(d => d.Finding).Select(g => g.Last());

    private void Remember(Decision decision)
    {
        if (!_byDocument.TryGetValue(decision.Document, out var decisions)) _byDocument[decision.Document] = decisions = [];
        decisions.Add(decision);
        Version = Math.Max(Version, decision.Id);
    }

    private void Count() => _decided = _byDocument.ToDictionary(d => d.Key, d => LastOfEach(d.Value).Count(x => x.State != DecisionState.Open));

    /// <summary>A row of <see cref="All"/>.</summary>
    public static Decision Read(SqliteDataReader row) => new(
        row.GetInt64(0), row.GetString(1), row.GetString(2), row.GetString(3), DecidedPlace.Read(row.GetString(4)), row.GetString(5), row.GetString(6),
            row.GetString(7), row.GetString(8),
        DateTime.Parse(row.GetString(9), CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind));
}
