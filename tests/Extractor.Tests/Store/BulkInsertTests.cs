using Extractor.Store;
using Microsoft.Data.Sqlite;

namespace Extractor.Tests.Store;

/// <summary>Rows written several at a time are those written one by one.</summary>
public sealed class BulkInsertTests
{
    [TestCase(0)]
    [TestCase(1)]
    [TestCase(8)]
    [TestCase(19)]
    public void EveryRowIsWrittenInItsOrder(int count)
    {
        using var connection = Empty();
        using var rows = new BulkInsert(connection, "rows", "number,half,name");
        for (var i = 1; i <= count; i++)
        {
            rows.Integer(i % 3 == 0 ? null : i).Real(i / 2m).Text(i % 2 == 0 ? null : $"n{i}").Run();
        }

        rows.Complete();
        var expected = Enumerable.Range(1, count)
            .Select(i => FormattableString.Invariant($"{i}:{(i % 3 == 0 ? "" : i)}:{i / 2m:0.0}:{(i % 2 == 0 ? "" : $"n{i}")}"));
        Assert.That(Content(connection), Is.EqualTo(string.Join(' ', expected)));
    }

    [Test]
    public void WhatIsDroppedIsNotWritten()
    {
        using var connection = Empty();
        using var rows = new BulkInsert(connection, "rows", "number,half,name");
        rows.Integer(1).Real(1m).Text("a").Run();
        rows.Integer(2);
        rows.Drop();
        rows.Integer(3).Real(1m).Text("c").Run();
        rows.Complete();
        Assert.That(Content(connection), Is.EqualTo("1:3:1.0:c"));
    }

    private static SqliteConnection Empty()
    {
        var connection = new SqliteConnection("Data Source=:memory:");
        connection.Open();
        StoreConnection.Execute(connection, "CREATE TABLE rows (id INTEGER PRIMARY KEY, number INTEGER, half REAL, name TEXT)");
        return connection;
    }

    private static string Content(SqliteConnection connection)
    {
        using var command = new SqliteCommand(
            "SELECT coalesce(group_concat(id || ':' || coalesce(number, '') || ':' || half || ':' || coalesce(name, ''), ' '), '') FROM rows", connection);
        return (string)command.ExecuteScalar()!;
    }
}
