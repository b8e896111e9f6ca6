using Extractor.Batch;
using Extractor.Cli.Inputs;
using Extractor.Domain;
using Extractor.Output.Json;

namespace Extractor.Cli.Extraction;

/// <summary>What earlier runs left in the output folder.</summary>
internal sealed class EarlierRuns
{
    private readonly string _folder;

    private readonly string _engine;

    private readonly List<IndexEntry> _replaced;

    /// <param name="engine">What reads the documents now: what another read comes out differently.</param>
    public EarlierRuns(string folder, IReadOnlyList<BatchDocument> documents, string engine)
    {
        (_folder, _engine) = (folder, engine);
        var hashes = documents.Where(d => d.Failure is null).ToDictionary(d => d.Input.File, d => d.Sha256);
        var entries = FolderIndex.Read(folder).ToLookup(e => hashes.GetValueOrDefault(e.File, e.Sha256) == e.Sha256);
        (Standing, _replaced) = ([.. entries[true]], [.. entries[false]]);
    }

    /// <summary>The folder's index without the files whose content is another now. A file that cannot be read today stands as it was.</summary>
    public List<IndexEntry> Standing { get; }

    /// <summary>Whether the output was read from this content, by whatever build of the program.</summary>
    public bool Holds(BatchDocument document, string output) =>
        DisclosureHead.TryRead(Path.Combine(_folder, output))?.Document.Sha256 == document.Sha256;

    /// <summary>What was made of the same content; null where there is nothing, or it would come out differently now.</summary>
    public ExtractionResult? Kept(BatchDocument document, string output)
    {
        var path = Path.Combine(_folder, output);
        if (DisclosureHead.TryRead(path) is not { } head
            || head.Document.Sha256 != document.Sha256
            || head.Document.Name != Path.GetFileName(document.Input.File)
            || head.Engine != _engine
            || head.Provenance != document.Input.Provenance) return null;
        return head.Status == DisclosureStatus.Failed ? Failed(document.Input.File, path) : new ExtractionResult(document.Input.File, head.Status, [], IsKept: true, Family: head.Family.Key);
    }

    /// <summary>Removes what was read from contents that are no longer there, so that nobody takes it for today's.</summary>
    public void RemoveReplaced(IEnumerable<IndexEntry> now)
    {
        var used = now.Select(e => e.Output).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var output in _replaced.Select(e => e.Output).Where(o => o.Length > 0 && o == Path.GetFileName(o) && !used.Contains(o)))
            File.Delete(Path.Combine(_folder, output));
    }

    /// <summary>A failure is told again, with its reason.</summary>
    private static ExtractionResult? Failed(string file, string path)
    {
        try
        {
            return ExtractionResult.Of(file, DisclosureInput.Read(path, new PdfReading())) with { IsKept = true };
        }
        catch (UserErrorException)
        {
            return null;
        }
    }
}
