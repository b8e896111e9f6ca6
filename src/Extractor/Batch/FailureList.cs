using System.Text;
using Extractor.Output;
using Extractor.Output.Csv;

namespace Extractor.Batch;

/// <summary>failures.csv of an output folder: which documents gave nothing, and why. Where none failed there is no such file.</summary>
internal static class FailureList
{
    public const string FileName = "failures.csv";

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
            foreach (var (name, reason) in failures) csv.Text(name).Text(reason).EndLine();
        }

        file.Complete();
    }
}
