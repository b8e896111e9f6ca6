using Extractor.Batch;
using Microsoft.Extensions.Hosting;

namespace Extractor.Web.Jobs;

/// <summary>Puts the PDFs of the folder into the queue: those that are there, and those that come or change.</summary>
/// <remarks>It looks again and again instead of being told: network folders tell nothing.</remarks>
internal sealed class FolderWatch(WebSettings settings, JobBoard board) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(10);

    /// <summary>A file that was written to just now may still be growing.</summary>
    private static readonly TimeSpan Settled = TimeSpan.FromSeconds(2);

    private static readonly EnumerationOptions Everything = new()
    { RecurseSubdirectories = true, IgnoreInaccessible = true, AttributesToSkip = FileAttributes.System | FileAttributes.ReparsePoint };

    private readonly Dictionary<string, (long Length, DateTime Written)> _seen = [];
    private (int Files, DateTime? Looked, string? Problem) _state;

    /// <summary>The folder's name without its path, how many of its PDFs went into the queue, when it was last looked at, and why it could not be.</summary>
    public (string Name, int Files, DateTime? Looked, string? Problem)? Named =>
        settings.Folder is { } folder ? (Path.GetFileName(folder), _state.Files, _state.Looked, _state.Problem) : null;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (settings.Folder is not { } folder) return;
        using var timer = new PeriodicTimer(Pause);
        do Look(folder);
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    /// <remarks>A folder that is away (a network drive) is looked at again later.</remarks>
    private void Look(string folder)
    {
        try
        {
            Take(folder);
            _state = (_seen.Count, DateTime.UtcNow, null);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            settings.Log.WriteLine($"{folder}: {error.Message}");
            _state = (_seen.Count, DateTime.UtcNow, error.Message.Replace(folder, Path.GetFileName(folder), StringComparison.Ordinal));
        }
    }

    private void Take(string folder)
    {
        var own = settings.Data + Path.DirectorySeparatorChar;
        foreach (var file in new DirectoryInfo(folder).EnumerateFiles("*", Everything)
            .Where(f => f.Extension.Equals(".pdf", StringComparison.OrdinalIgnoreCase)).OrderBy(f => f.FullName, StringComparer.Ordinal))
        {
            var state = (file.Length, file.LastWriteTimeUtc);
            if (file.FullName.StartsWith(own, StringComparison.Ordinal) || DateTime.UtcNow - state.LastWriteTimeUtc < Settled) continue;
            if ((_seen.TryGetValue(file.FullName, out var seen) && seen == state) || !RegularFile.Is(file.FullName)) continue;
            _seen[file.FullName] = state;
            board.Add(Path.GetRelativePath(folder, file.FullName), file.FullName, isUpload: false);
        }
    }
}
