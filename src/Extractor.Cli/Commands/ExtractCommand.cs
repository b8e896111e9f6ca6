using System.CommandLine;
using Extractor.Batch;
using Extractor.Cli.Extraction;
using Extractor.Cli.Inputs;
using Extractor.Cli.Outputs;
using Extractor.Output;
using Extractor.Output.Json;

namespace Extractor.Cli.Commands;

internal sealed class ExtractCommand : CliCommand
{
    public override string Name => "extract";

    public override string Summary => "Read PDFs and write what they hold as JSON.";

    public override IReadOnlyList<string> ExitCodeMeanings { get; } =
    [
        "0  all documents are complete",
        "1  some are partial: something printed could not be read or placed",
        "2  an input could not be read",
        "130  ended by Ctrl-C; the next run goes on where this one stopped",
    ];

    public override IReadOnlyList<string> Examples { get; } =
    [
        "extractor extract accounts.pdf                         one document, JSON to the standard output",
        "extractor extract downloads --out extracted            every PDF in a folder and below it; again: only what is new",
        "extractor extract 'downloads/**/*2024*.pdf' --out extracted",
        "extractor extract --manifest list.csv --out extracted  the documents of a list, with where they come from",
        "extractor extract --manifest list.csv --shard 3/64 --out extracted   one part of 64, on whatever machine",
        "find . -name '*2024*.pdf' | extractor extract - --out extracted",
    ];

    public override Func<ParseResult, Terminal, int> Configure(Command command)
    {
        var inputs = CommonOptions.Inputs(
            "PDF files, folders (every .pdf in them and below), patterns (*, ?, ** for folders), or - for a list of these on the standard input.");
        inputs.Arity = ArgumentArity.ZeroOrMore;
        var output = new Option<string?>("--out")
        {
            Description = "The folder for the JSON files, one for each document, with index.csv and failures.csv. One document without it goes to the "
            + "standard output.",
            HelpName = "DIR"
        };
        var manifest = new Option<string?>("--manifest")
        {
            Description = "A CSV list of PDFs: column file (relative to the list), and any of province, city, department, url, published, which go into "
            + "the JSON; and sha256, which saves shards from reading each other's documents.",
            HelpName = "CSV"
        };
        var jobs = new Option<int?>("--jobs") { Description = "Documents read at a time; all cores where not given.", HelpName = "N" };
        var memory = new Option<int?>("--memory")
        { Description = "Megabytes that one document may take; a share of the machine's where not given.", HelpName = "MB" };
        var size = new Option<int?>("--max-output")
        { Description = "Megabytes of JSON that one document may give; 64 times its own length, and 50 at least, where not given.", HelpName = "MB" };
        var shard = new Option<string?>("--shard")
        {
            Description = "Read only a part of the documents: 3/64 reads the third of 64 parts, told by content. All parts write into one --out, one "
            + "after the other or at once; 'extractor merge' then makes the one index.",
            HelpName = "K/N"
        };
        var quiet = new Option<bool>("--quiet") { Description = "Tell nothing of documents that were read, only of what failed." };
        var verbose = new Option<bool>("--verbose") { Description = "Tell all problems of each document, not only the first." };
        var verify = new Option<bool>("--verify")
        { Description = "Read each document with both engines, and report each figure that they read differently as a loss." };
        var reading = new ReadingOptions();
        command.Arguments.Add(inputs);
        foreach (var option in new Option[] { output, manifest, shard, jobs, memory, size, quiet, verbose }) command.Options.Add(option);
        command.Options.Add(verify);
        reading.AddTo(command);
        return (parsed, terminal) =>
        {
            var documents = Inputs(parsed.GetValue(inputs) ?? [], parsed.GetValue(manifest), terminal);
            var told = parsed.GetValue(quiet) ? Told.Failures : parsed.GetValue(verbose) ? Told.Fully : Told.Shortly;
            var options = Options(parsed.GetValue(output) ?? "", parsed.GetValue(jobs), parsed.GetValue(memory), parsed.GetValue(size),
                reading.Of(parsed, terminal) with { Verify = parsed.GetValue(verify) }) with
            { Shard = Part(parsed.GetValue(shard), parsed.GetValue(output)), Told = told };
            if (parsed.GetValue(output) is not { } folder) return Single(documents, options, terminal);
            RefuseOwn(folder, parsed.GetValue(manifest));
            return BatchRun.Run(documents, options, terminal);
        };
    }

    private static Shard? Part(string? text, string? output)
    {
        if (text is null) return null;
        if (output is null) throw new UserErrorException("a shard needs a folder to write into. Name it with --out.");
        return Shard.TryParse(text, out var shard)
            ? shard : throw new UserErrorException($"'{text}' is no shard. Give its number and how many there are, like 3/64.");
    }

    private static List<BatchInput> Inputs(string[] inputs, string? manifest, Terminal terminal)
    {
        var listed = manifest is null ? [] : ManifestInput.Read(manifest, terminal);
        if (inputs.Length == 0 && manifest is null) throw new UserErrorException("there is nothing to read. Name a PDF, a folder, or a list with --manifest.");
        if (inputs.Length == 0 && listed.Count == 0) throw new UserErrorException($"{manifest}: lists no document.");
        var named = inputs.Length == 0 ? [] : InputFiles.Pdfs(inputs, terminal.Input).Select(f => new BatchInput(f));
        return [.. listed.Concat(named).DistinctBy(i => Path.GetFullPath(i.File))];
    }

    /// <summary>A list of the user's own is no place for the index.</summary>
    private static void RefuseOwn(string folder, string? manifest)
    {
        if (manifest is null) return;
        foreach (var name in BatchRun.ListNames)
        {
            if (Path.GetFullPath(manifest) == Path.GetFullPath(Path.Combine(folder, name)))
                throw new UserErrorException($"{manifest}: stands in the way: the run would write its own {name} there. Choose another folder with --out.");
        }
    }

    private static BatchOptions Options(string folder, int? jobs, int? memory, int? size, PdfReading reading)
    {
        if (jobs <= 0) throw new UserErrorException($"--jobs {jobs} reads nothing. Give 1 or more, or leave it out for all cores.");
        if (memory <= 0) throw new UserErrorException($"--memory {memory} holds nothing. Give the megabytes that one document may take, or leave it out.");
        if (size <= 0) throw new UserErrorException(
            $"--max-output {size} holds nothing. Give the megabytes that the JSON of one document may take, or leave it out.");
        return new BatchOptions(folder, jobs ?? Environment.ProcessorCount, TimeSpan.FromSeconds(reading.Seconds), memory is { } mb
            ? (long)mb << 20 : BatchOptions.DefaultMemory(jobs ?? Environment.ProcessorCount), reading, size is { } most ? (long)most << 20 : null);
    }

    private static int Single(List<BatchInput> documents, BatchOptions options, Terminal terminal)
    {
        if (documents is not [var document])
            throw new UserErrorException($"{documents.Count} documents do not fit one output. Name a folder for them with --out.");
        if (document.Failure is not null) throw new UserErrorException(document.Failure);
        var disclosure = PdfInput.Extract(document.File, options.Reading with { Pages = Environment.ProcessorCount }, options.MostOutput) with
        { Provenance = document.Provenance };
        DisclosureWriter.Write(terminal.Output, disclosure);
        var result = ExtractionResult.Of(document.File, disclosure);
        foreach (var line in ResultLines.Of(result, options.Told)) terminal.Error.WriteLine(line);
        return result.ExitCode;
    }
}
