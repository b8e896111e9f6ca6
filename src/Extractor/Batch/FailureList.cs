using System.Text;
using Extractor.Output;
using Extractor.Output.Csv;

namespace Extractor.Batch;

/// <summary>failures.csv of an output folder: which documents gave nothing, and why. Where none failed there is no such file.</summary>
internal static class FailureList
{
    public const string FileName = "failures.csv";

    /// <summary>The failures of a folder; none where none failed.</summary>
    public static List<(string File, string Reason)> Read(string folder)
    {
        var path = Path.Combine(folder, FileName);
        return !File.Exists(path)
            ? []
            : [.. CsvTable.Parse(File.ReadAllText(path)).Rows.Where(r => r.Fields.Count == 2)
            .Select(r => (FormulaGuard.Restore(r.Fields[0]), FormulaGuard.Restore(r.Fields[1])))];
    }

    /// <summary>By path.</summary>
    public static void Write(string folder, IReadOnlyList<(string File, string Reason)> failures)
    {
        var path = Path.Combine(folder, FileName);
        if (failures.Count == 0)
        {
            File.Delete(path);
            return;
        }

        using var file = new ReplacedFile(path);
        using (var output = new StreamWriter(file.Open(), new UTF8Encoding(false)))
        {
            var csv = new CsvWriter(output);
            csv.Text("file").Text("reason").EndLine();
            foreach (var (name, reason) in failures.OrderBy(f => f.File, StringComparer.Ordinal)) csv.Text(name).Text(reason).EndLine();
        }

        file.Complete();
    }
}
