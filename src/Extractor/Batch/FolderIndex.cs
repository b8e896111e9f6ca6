using System.Text;
using Extractor.Domain;
using Extractor.Output;
using Extractor.Output.Csv;

namespace Extractor.Batch;

/// <summary>index.csv of an output folder: every document under each of its paths.</summary>
internal static class FolderIndex
{
    public const string FileName = "index.csv";

    private static readonly string[] Columns = ["file", "output", "status", "sha256", "province", "city", "department", "url", "published", "family"];

    /// <summary>The entries of a folder; none where it has no index or one that another program wrote.</summary>
    public static List<IndexEntry> Read(string folder)
    {
        try
        {
            var table = CsvTable.Parse(File.ReadAllText(Path.Combine(folder, FileName)));
            return table.Head.SequenceEqual(Columns)
                ? [.. table.Rows.Where(r => r.Fields.Count == Columns.Length).Select(r => Entry([.. r.Fields.Select(FormulaGuard.Restore)]))] : [];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or FormatException)
        {
            return [];
        }
    }

    /// <summary>Whether the name is one that a run gives: a JSON file in the folder itself.</summary>
    public static bool IsOutputName(string output) =>
        output == Path.GetFileName(output) && output.EndsWith(".json", StringComparison.Ordinal) && !output.AsSpan().ContainsAny('/', '\0');

    public static void Write(string folder, IEnumerable<IndexEntry> entries)
    {
        using var file = new ReplacedFile(Path.Combine(folder, FileName));
        using (var output = new StreamWriter(file.Open(), new UTF8Encoding(false)))
        {
            var csv = new CsvWriter(output);
            foreach (var column in Columns) csv.Text(column);
            csv.EndLine();
            foreach (var entry in entries) Write(csv, entry);
        }

        file.Complete();
    }

    private static void Write(CsvWriter csv, IndexEntry entry) => csv
        .Text(entry.File).Text(entry.Output).Text(entry.Status).Text(entry.Sha256)
        .Text(entry.Provenance?.Province).Text(entry.Provenance?.City).Text(entry.Provenance?.Department)
        .Text(entry.Provenance?.Url).Text(entry.Provenance?.Published)
        .Text(entry.Family)
        .EndLine();

    private static IndexEntry Entry(IReadOnlyList<string> fields)
    {
        string? Value(int at) => fields[at].Length > 0 ? fields[at] : null;
        var provenance = new Provenance(Value(4), Value(5), Value(6), Value(7), Value(8));
        return new IndexEntry(fields[0], fields[1], fields[2], fields[3], provenance == new Provenance(null, null, null, null, null) ? null : provenance,
            Value(9));
    }
}
