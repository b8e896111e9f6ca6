using Microsoft.Data.Sqlite;

namespace Extractor.Web.Review;

/// <summary>The decisions of a server as they stand on the disk; it may run meanwhile.</summary>
internal sealed class WrittenDecisions : IDecisions
{
    private readonly ILookup<string, Decision> _byDocument;

    private WrittenDecisions(IEnumerable<Decision> decisions) => _byDocument = decisions.ToLookup(d => d.Document);

    public static WrittenDecisions None { get; } = new([]);

    /// <exception cref="SqliteException">The file is not there, or is no database of decisions.</exception>
    public static WrittenDecisions Read(string file)
    {
        var place = new SqliteConnectionStringBuilder { DataSource = file, Mode = SqliteOpenMode.ReadOnly, Pooling = false };
        using var connection = new SqliteConnection(place.ToString());
        connection.Open();
        using var command = new SqliteCommand(DecisionStore.All, connection);
        using var rows = command.ExecuteReader();
        var decisions = new List<Decision>();
        while (rows.Read()) decisions.Add(DecisionStore.Read(rows));
        return new WrittenDecisions(decisions);
    }

    public IReadOnlyList<Decision> Of(string sha256) => [.. _byDocument[sha256]];
}
