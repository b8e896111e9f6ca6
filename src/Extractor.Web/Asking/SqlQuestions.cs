using Extractor.Domain;
using Extractor.Store;

namespace Extractor.Web.Asking;

/// <summary>Asks the store what a reader writes in SQL: it only reads, not longer than a reader waits, and not more than a page holds.</summary>
internal sealed class SqlQuestions(WebSettings settings)
{
    private const int LongestSql = 20_000;
    private static readonly TimeSpan LongestAnswer = TimeSpan.FromSeconds(15);

    private static readonly Phrase Stopped =
        new($"超过 {LongestAnswer.TotalSeconds:0} 秒，已中止", $"stopped after {LongestAnswer.TotalSeconds:0} seconds");

    public SqlAnswer Ask(string sql, int mostRows, CancellationToken gone)
    {
        using var time = CancellationTokenSource.CreateLinkedTokenSource(gone);
        time.CancelAfter(LongestAnswer);
        try
        {
            if (sql.Length > LongestSql || !BeginsToRead(sql)) return Failed(new("只能查询：以 SELECT 或 WITH 开头", "a question begins with SELECT or WITH"));
            using var query = new StoreQuery(settings.Store, sql, LongestAnswer, time.Token);
            var rows = query.Rows().Take(mostRows + 1).ToList();
            return new SqlAnswer(query.Columns, rows.Count > mostRows ? rows[..mostRows] : rows, rows.Count > mostRows, null);
        }
        catch (StoreException error)
        {
            return Failed(time.IsCancellationRequested ? Stopped : new($"查询未能执行，数据库的说明是：{error.Message}", error.Message));
        }
        catch (OperationCanceledException)
        {
            return Failed(Stopped);
        }
    }

    /// <remarks>ATTACH only reads too, as SQLite sees it, and opens any file.</remarks>
    private static bool BeginsToRead(string sql)
    {
        var first = new string([.. sql.TrimStart().TakeWhile(char.IsAsciiLetter)]);
        return first.Equals("SELECT", StringComparison.OrdinalIgnoreCase) || first.Equals("WITH", StringComparison.OrdinalIgnoreCase);
    }

    private static SqlAnswer Failed(Phrase why) => new([], [], false, why);
}
