using System.Diagnostics;
using Extractor.Domain;
using Extractor.Output.Json;
using Extractor.Output.Verdicts;
using Extractor.Pdf;
using Extractor.Reconciliation;

namespace Extractor.Benchmarks;

/// <summary>Where the time goes once everything is compiled: all files through one stage after the other, twice, the second time counted.</summary>
internal static class StageRun
{
    public const string Argument = "--stages";

    public static int Run(IReadOnlyList<string> files)
    {
        var contents = files.Select(File.ReadAllBytes).ToList();
        Times(contents);
        var (before, allocated) = (Collections(), GC.GetTotalAllocatedBytes());
        foreach (var (stage, time) in Times(contents)) Console.WriteLine($"  {stage,-38} {time.TotalSeconds,8:F2}");
        var after = Collections();
        var megabytes = (GC.GetTotalAllocatedBytes() - allocated) / 1e6;
        Console.WriteLine($"  collected {string.Join('/', after.Zip(before, (a, b) => a - b))} times, {megabytes:F0} MB allocated");
        return 0;
    }

    /// <summary>By generation; a collection of an older one counts for the younger too.</summary>
    private static List<int> Collections() => [.. Enumerable.Range(0, GC.MaxGeneration + 1).Select(GC.CollectionCount)];

    private static List<(string Stage, TimeSpan Cpu)> Times(List<byte[]> contents)
    {
        var (disclosures, reports) = (new List<Disclosure>(), new List<CheckReport>());
        return
        [
            ("read letters and rulings", Cpu(() => contents.ForEach(ReadPages))),
            ("read, tables, narrative, attachments", Cpu(() => disclosures.AddRange(contents.Select(c => Pipeline.Extract("", c))))),
            ("JSON", Cpu(() => disclosures.ForEach(d => DisclosureWriter.Write(TextWriter.Null, d)))),
            ("check", Cpu(() => reports.AddRange(disclosures.Select(d => Reconciler.Check(d))))),
            ("verdicts as JSON", Cpu(() => VerdictJson.Write(TextWriter.Null, reports))),
        ];
    }

    private static void ReadPages(byte[] content)
    {
        using var document = PdfDocument.Open(content);
        for (var number = 1; number <= document.NumberOfPages; number++) document.GetPage(number);
    }

    private static TimeSpan Cpu(Action stage)
    {
        using var process = Process.GetCurrentProcess();
        var before = process.TotalProcessorTime;
        stage();
        process.Refresh();
        return process.TotalProcessorTime - before;
    }
}
