using System.Reflection;
using System.Text;
using Extractor.Attachments;
using Extractor.Batch;
using Extractor.Domain;
using Extractor.Forms;
using Extractor.Layout;
using Extractor.Narrative;
using Extractor.Output;
using Extractor.Output.Csv;
using Extractor.Output.Json;
using Extractor.Pdf;
using Extractor.Reconciliation;

namespace Extractor.Fuzz.Counting;

/// <summary>Puts an input through the stages of a library that counts its steps.</summary>
internal sealed class CountedRun
{
    private readonly long[] _counts = (long[])typeof(Disclosure).Assembly.GetType(CountedAssembly.Counter, throwOnError: true)!
        .GetField(CountedAssembly.Counts)!.GetValue(null)!;

    private readonly List<(string Stage, long[] Counts, long Bytes)> _stages = [];

    public static IEnumerable<(string Stage, long[] Counts, long Bytes)> Of(byte[] file, bool isList)
    {
        var run = new CountedRun();
        if (isList) run.Stage("list", () => Manifest.Parse(Encoding.UTF8.GetString(file), "."));
        else run.ReadPdf(file);
        return run._stages;
    }

    private void ReadPdf(byte[] file)
    {
        var time = TimeLimit.None;
        using var document = PdfReader.Instance.Open(file, PdfReaderOptions.Default with { Timeout = null });
        var pages = Stage("layout", () => DocumentAnalyzer.Analyze(new ReadPages(document), time, out _));
        var tables = Stage("tables", () => TableReader.Read(pages, time));
        var narrative = Stage("narrative", () => NarrativeReader.Read(pages, tables, time));
        var attachments = Stage("forms", () => AttachmentReader.Read(pages, tables, narrative, time));
        var disclosure = new Disclosure
        {
            Document = new DocumentSource("x.pdf", new string('0', 64), pages.Count),
            Family = tables.Family,
            Cover = narrative.Cover,
            Tables = tables.Tables,
            Narrative = narrative.Narrative,
            Attachments = attachments.Attachments,
            Problems = [.. tables.Problems, .. narrative.Problems, .. attachments.Problems],
        };
        var report = Stage("rules", () => Reconciler.Check(disclosure, time));
        Stage("csv", () => WriteCsv(new ExportedDocument(disclosure, report)));
        var json = Stage("json", () => DisclosureWriter.WriteText(disclosure));
        Stage("json read", () => DisclosureReader.ReadText(json));
    }

    private static bool WriteCsv(ExportedDocument document)
    {
        var folder = Directory.CreateTempSubdirectory("counted").FullName;
        using (var export = new CsvExport(folder))
        {
            export.Add(document);
            export.Complete();
        }

        Directory.Delete(folder, recursive: true);
        return true;
    }

    private T Stage<T>(string name, Func<T> work)
    {
        Array.Clear(_counts);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var result = work();
        _stages.Add((name, [.. _counts], GC.GetAllocatedBytesForCurrentThread() - before));
        return result;
    }

    /// <summary>Pages that are read before the counting.</summary>
    private sealed class ReadPages(IPdfDocument document) : IPdfDocument
    {
        private readonly PdfPage[] _pages = [.. Enumerable.Range(1, document.NumberOfPages).Select(document.GetPage)];

        public int NumberOfPages => _pages.Length;

        public PdfInformation Information => document.Information;

        public IReadOnlyList<PdfProblem> Problems => document.Problems;

        public PdfPage GetPage(int number) => _pages[number - 1];

        public void ThrowIfOutOfTime() => document.ThrowIfOutOfTime();

        public void Dispose()
        {
        }
    }
}
