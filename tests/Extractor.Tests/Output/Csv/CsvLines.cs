using Extractor.Domain;
using Extractor.Output;
using Extractor.Output.Csv;
using Extractor.Reconciliation;

namespace Extractor.Tests.Output.Csv;

/// <summary>The lines that a file gets from a disclosure, each as its column names and values.</summary>
internal static class CsvLines
{
    public static List<string> Of(ICsvFile file, Disclosure disclosure)
    {
        using var output = new StringWriter();
        file.Write(new CsvWriter(output), new ExportedDocument(disclosure, Reconciler.Check(disclosure)));
        return [.. output.ToString().Split("\r\n", StringSplitOptions.RemoveEmptyEntries)];
    }
}
