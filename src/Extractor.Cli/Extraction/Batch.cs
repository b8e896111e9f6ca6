using System.Globalization;
using Extractor.Cli.Inputs;
using Extractor.Cli.Outputs;
using Extractor.Domain;
using Extractor.Output.Json;

namespace Extractor.Cli.Extraction;

/// <summary>Extracts many documents, several at a time, and reports them in the order of the inputs.</summary>
internal static class Batch
{
    public static int Run(IReadOnlyList<string> files, string folder, string? password, Terminal terminal)
    {
        var targets = OutputNames.Json(files).Select(name => Path.Combine(folder, name));
        var results = files.Zip(targets)
            .AsParallel().AsOrdered()
            .WithDegreeOfParallelism(Math.Min(Environment.ProcessorCount, 64))
            .WithMergeOptions(ParallelMergeOptions.NotBuffered)
            .WithCancellation(terminal.Cancellation)
            .Select(job => Extract(job.First, job.Second, password));
        var seen = new List<ExtractionResult>();
        IProgressView view = terminal.IsInteractive && files.Count > 1 ? new TerminalProgress() : new PlainProgress(terminal.Error);
        view.Show(results, files.Count, seen.Add);
        if (files.Count > 1) terminal.Error.WriteLine(Summary(seen, folder));
        return seen.Max(r => r.ExitCode);
    }

    private static ExtractionResult Extract(string file, string target, string? password)
    {
        try
        {
            var disclosure = PdfInput.Extract(file, password);
            OutputFile.Write(target, output => DisclosureWriter.Write(output, disclosure));
            return new ExtractionResult(file, disclosure, null);
        }
        catch (UserErrorException error)
        {
            return new ExtractionResult(file, null, error.Message);
        }
    }

    private static string Summary(List<ExtractionResult> results, string folder)
    {
        int With(DisclosureStatus status) => results.Count(r => r.Status == status);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{results.Count} documents: {With(DisclosureStatus.Complete)} complete, {With(DisclosureStatus.Partial)} partial, {With(DisclosureStatus.Failed)} failed; JSON in {folder}");
    }
}
