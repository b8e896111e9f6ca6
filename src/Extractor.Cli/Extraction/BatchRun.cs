using Extractor.Batch;
using Extractor.Cli.Outputs;

namespace Extractor.Cli.Extraction;

/// <summary>Extracts many documents, several at a time; what an earlier run read is kept, and what fails leaves the others alone.</summary>
internal sealed class BatchRun
{
    private readonly BatchOptions _options;
    private readonly Terminal _terminal;
    private readonly List<BatchDocument> _documents;
    private readonly EarlierRuns _earlier;
    private readonly Dictionary<string, string> _names;
    private readonly Dictionary<string, ExtractionResult> _results = [];

    /// <summary>Where the lists of this run go: the folder itself, or the shard's own records in it.</summary>
    private readonly string _lists;

    /// <summary>What a run writes besides the documents.</summary>
    public static IReadOnlyList<string> ListNames { get; } = [FolderIndex.FileName, FailureList.FileName];

    private BatchRun(IReadOnlyList<BatchInput> inputs, BatchOptions options, Terminal terminal)
    {
        (_options, _terminal) = (options, terminal);
        var all = BatchDocuments.Of(inputs, options, terminal.Cancellation);
        _documents = options.Shard is { } shard ? [.. all.Where(d => shard.Holds(d.Sha256, d.Input.File))] : all;
        _lists = options.Shard is { } own ? ShardRecords.Of(options.Folder, own) : options.Folder;
        _earlier = new EarlierRuns(options.Folder, all, options.Reading.Signature);
        _names = BatchPlan.Names(Distinct(all).Select(d => (d.Input.File, d.Sha256)), _earlier.Standing, _earlier.IsFree);
    }

    private IEnumerable<BatchDocument> Readable => Distinct(_documents);

    private static IEnumerable<BatchDocument> Distinct(IEnumerable<BatchDocument> documents) => documents.Where(d => d.Failure is null)
        .DistinctBy(d => d.Sha256);

    public static int Run(IReadOnlyList<BatchInput> inputs, BatchOptions options, Terminal terminal)
    {
        using var owned = options.Shard is { } shard
            ? OwnedFolder.ClaimShard(options.Folder, ShardRecords.Of(options.Folder, shard)) : OwnedFolder.Claim(options.Folder, ListNames);
        return new BatchRun(inputs, options, terminal).Run();
    }

    private int Run()
    {
        foreach (var entry in _earlier.Foreign)
            _terminal.Error.WriteLine(
                $"{Path.Combine(_options.Folder, FolderIndex.FileName)}: names '{entry.Output}', which is no JSON file of this folder; the line is left out");
        var counts = new BatchCounts(_documents.Count);
        IProgressView view = _terminal.IsInteractive && _documents.Count > 1 ? new TerminalProgress(_terminal.Error) : new PlainProgress(_terminal.Error);
        string? stop = null;
        try
        {
            view.Show(Count(Results(reason => stop = reason), counts).Select(r => r with { Lines = ResultLines.Of(r, _options.Told) }), counts);
        }
        finally
        {
            if (_options.Shard is null || counts.IsAll) Record(stop is not null);
            if (_options.Shard is not null || _documents.Count > 1 || counts.Kept > 0) _terminal.Error.WriteLine(counts.Summary(_options.Folder));
        }

        return stop is null ? counts.ExitCode : throw new UserErrorException(stop);
    }

    private static IEnumerable<ExtractionResult> Count(IEnumerable<ExtractionResult> results, BatchCounts counts)
    {
        foreach (var result in results)
        {
            counts.Add(result);
            yield return result;
        }
    }

    /// <summary>A result for each input: the unreadable ones, those read before, then the others as they come, each followed by its copies.</summary>
    private IEnumerable<ExtractionResult> Results(Action<string> stopped)
    {
        foreach (var document in _documents.Where(d => d.Failure is not null)) yield return ExtractionResult.Failed(document.Input.File, document.Failure!);
        var copies = _documents.Where(d => d.Failure is null).ToLookup(d => d.Sha256);
        var waiting = new List<BatchDocument>();
        foreach (var document in Readable)
        {
            if (_earlier.Kept(document, _names[document.Sha256]) is not { } kept)
            {
                waiting.Add(document);
                continue;
            }

            _results[document.Sha256] = kept;
            foreach (var copy in copies[document.Sha256]) yield return kept with { Input = copy.Input.File };
        }

        var hashes = waiting.ToDictionary(d => d.Input.File, d => d.Sha256);
        foreach (var reply in Replies([.. waiting.Select(Request)]))
        {
            var sha256 = hashes[reply.Result.Input];
            _results[sha256] = reply.Result;
            yield return reply.Result;
            foreach (var copy in copies[sha256].Skip(1))
                yield return reply.Result with { Input = copy.Input.File, Lines = [$"{copy.Input.File}: the same as {reply.Result.Input}"] };
            if (reply.Stop is { } reason) stopped(reason);
        }
    }

    /// <summary>A single document needs no process of its own, unless for a limit: there is nothing that it could hold up.</summary>
    private IEnumerable<WorkReply> Replies(List<WorkRequest> requests) =>
        requests.Count == 1 && !_options.HasOwnLimits
            ? requests.Select(r => Worker.Do(r with { Reading = r.Reading with { Pages = _options.Jobs } }, _terminal.Cancellation))
            : WorkerPool.Run(requests, _options, _terminal.Cancellation);

    private WorkRequest Request(BatchDocument document) => new(document.Input.File, Path.Combine(_options.Folder, _names[document.Sha256]),
        document.Input.Provenance, _options.Reading, _options.Reading.Signature, _options.MostOutput);

    /// <remarks>Where nothing more can be written, the lists may not find room either; the next run makes them.</remarks>
    private void Record(bool isStopped)
    {
        try
        {
            Record();
        }
        catch (IOException) when (isStopped)
        {
        }
    }

    /// <remarks>What was replaced goes while the index still names it: a run that ends here leaves nothing that the next one does not find. The failures are
    /// told whatever becomes of that.</remarks>
    private void Record()
    {
        var done = _documents.Where(d => _results.ContainsKey(d.Sha256)).Select(Entry).ToList();
        var files = done.Select(e => e.File).ToHashSet();
        var earlier = _earlier.Standing.Where(e => _options.Shard is null && !files.Contains(e.File) && File.Exists(Path.Combine(_options.Folder, e.Output)));
        List<IndexEntry> entries = [.. earlier.Concat(done).OrderBy(e => e.File, StringComparer.Ordinal)];
        try
        {
            if (_options.Shard is null) _earlier.RemoveReplaced(entries);
            FolderIndex.Write(_lists, entries);
        }
        finally
        {
            WriteFailures();
        }
    }

    private void WriteFailures() =>
        FailureList.Write(_lists, [.. _documents.Select(d => (d.Input.File, Reason: d.Failure ?? _results.GetValueOrDefault(d.Sha256)?.Failure))
            .Where(f => f.Reason is not null).Select(f => (f.File, f.Reason!))]);

    private IndexEntry Entry(BatchDocument document)
    {
        var (result, output) = (_results[document.Sha256], _names[document.Sha256]);
        var isThere = result.Failure is null || _earlier.Holds(document, output);
        return new IndexEntry(document.Input.File, isThere ? output : "", result.Status.ToString().ToLowerInvariant(), document.Sha256,
            document.Input.Provenance, result.Family);
    }
}
