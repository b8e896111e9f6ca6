namespace Extractor.DuckDb;

/// <summary>Writes what fills the tables of a store as a DuckDB database, or as Parquet files.</summary>
internal static class StoreExports
{
    public const string DatabaseName = "accounts.duckdb";

    /// <summary>Rows that one thread of DuckDB, or one task of Spark, reads at a time.</summary>
    private const int RowGroup = 122_880;

    /// <summary>That the tables of an export to Parquet take, however many documents there are.</summary>
    private const string MostMemory = "2GB";

    private const string Scratch = "few.db";

    /// <summary>A database file in the folder, whole or not at all.</summary>
    public static void Database(Filling fill, string folder)
    {
        using var workshop = new ReplacedFolders(folder, []);
        using (var target = new DuckDbFile(workshop.In(DatabaseName)))
        {
            fill(target, workshop.In(Scratch));
            StoreMirror.AddViews(target);
        }

        workshop.Complete(DatabaseName);
    }

    /// <summary>A folder for each dataset, each whole or as it was, and schema.json, which describes them.</summary>
    /// <remarks>The tables are read once and thrown away: they wait in memory, and on disk what it does not hold.</remarks>
    /// <param name="partitionBy">Columns (year, province, city) whose values name folders.</param>
    public static void Parquet(Filling fill, string folder, IReadOnlyList<string> partitionBy, CancellationToken cancellation)
    {
        using var workshop = new ReplacedFolders(folder, [.. Dataset.All.Select(d => d.Name)]);
        using (var target = new DuckDbFile(":memory:"))
        {
            target.Run($"SET memory_limit = '{MostMemory}'");
            target.Run($"SET temp_directory = {DuckDbFile.Quoted(workshop.In("spilled"))}");
            fill(target, workshop.In(Scratch));
            foreach (var dataset in Dataset.All)
            {
                cancellation.ThrowIfCancellationRequested();
                Write(target, dataset, workshop.In(dataset.Name), partitionBy);
            }

            ParquetSchema.Write(target, workshop.In(ParquetSchema.FileName));
        }

        workshop.Complete(ParquetSchema.FileName);
    }

    /// <remarks>_common_metadata holds the schema and no row: the mark by which other programs, and the next export, know the folder. _metadata tells where
    /// the rows of all files are.</remarks>
    private static void Write(DuckDbFile target, Dataset dataset, string folder, IReadOnlyList<string> partitionBy)
    {
        Directory.CreateDirectory(folder);
        var options = $"FORMAT parquet, COMPRESSION snappy, ROW_GROUP_SIZE {RowGroup}";
        target.Run($"CREATE VIEW dataset_{dataset.Name} AS {dataset.Sql}");
        var (to, partition) = partitionBy.Count == 0
            ? (Path.Combine(folder, "part-0.parquet"), "")
            : (folder, $", PARTITION_BY ({string.Join(", ", partitionBy)}), OVERWRITE_OR_IGNORE, FILENAME_PATTERN 'part-{{i}}'");
        target.Run($"COPY (SELECT * FROM dataset_{dataset.Name}) TO {DuckDbFile.Quoted(to)} ({options}{partition})");
        var mark = Path.Combine(folder, ReplacedFolders.Mark);
        target.Run($"COPY (SELECT * FROM dataset_{dataset.Name} LIMIT 0) TO {DuckDbFile.Quoted(mark)} (FORMAT parquet)");
        ParquetSummary.Write(folder, mark);
    }
}
