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
        var named = FolderIndex.Read(folder).ToLookup(e => e.Output.Length == 0 || FolderIndex.IsOutputName(e.Output));
        Foreign = [.. named[false]];
        var entries = named[true].ToLookup(e => hashes.GetValueOrDefault(e.File, e.Sha256) == e.Sha256);
        _replaced = [.. entries[false]];
        Standing = [.. entries[true].Where(e => e.Output.Length == 0 || IsFree(e.Output, e.Sha256))];
    }

    /// <summary>Lines of the index that name something outside the folder, or no JSON: nobody but this program writes there, and it did not.</summary>
    public IReadOnlyList<IndexEntry> Foreign { get; }

    /// <summary>The folder's index without the files whose content is another now. A file that cannot be read today stands as it was.</summary>
    public List<IndexEntry> Standing { get; }

    /// <summary>
    /// Whether a document may be written under the name: nothing stands there, what stands there was made of the same content or of
    /// one that is no longer there, or a run of this program was cut off over it. All else is somebody's.
    /// </summary>
    public bool IsFree(string output, string sha256)
    {
        var path = Path.Combine(_folder, output);
        if (!Path.Exists(path)) return true;
        if (!File.Exists(path) || !DisclosureHead.Begins(path)) return false;
        return DisclosureHead.TryRead(path) is not { } head
            || head.Document.Sha256 == sha256
            || _replaced.Exists(e => e.Output == output && e.Sha256 == head.Document.Sha256);
    }

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
        return head.Status == DisclosureStatus.Failed
            ? Failed(document.Input.File, path) : new ExtractionResult(document.Input.File, head.Status, [], IsKept: true, Family: head.Family.Key);
    }

    /// <summary>Removes what was read from contents that are no longer there, so that nobody takes it for today's.</summary>
    public void RemoveReplaced(IEnumerable<IndexEntry> now)
    {
        var used = now.Select(e => e.Output).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var output in _replaced.Select(e => e.Output).Where(o => o.Length > 0 && !used.Contains(o) && DisclosureHead.Begins(Path.Combine(_folder, o))))
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
