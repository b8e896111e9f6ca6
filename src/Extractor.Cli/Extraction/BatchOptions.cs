using Extractor.Batch;
using Extractor.Cli.Inputs;

namespace Extractor.Cli.Extraction;

/// <summary>How a run goes about its documents.</summary>
/// <param name="Jobs">Documents read at a time.</param>
/// <param name="Timeout">How much processor time one may take.</param>
/// <param name="Memory">How many bytes of heap one may take.</param>
/// <param name="MostOutput">How many bytes the JSON of one may take; null for what its own length allows.</param>
internal sealed record BatchOptions(string Folder, int Jobs, TimeSpan Timeout, long Memory, PdfReading Reading, long? MostOutput = null)
{
    /// <summary>Whether the run sets limits of its own, which hold for the process that reads a document.</summary>
    public bool HasOwnLimits => Timeout != DefaultTimeout || Memory != DefaultMemory(Jobs);

    /// <summary>The part of the documents that this run reads; null for all.</summary>
    public Shard? Shard { get; init; }

    /// <summary>How much is told of each document.</summary>
    public Told Told { get; init; }

    public static TimeSpan DefaultTimeout => TimeSpan.FromSeconds(PdfReading.DefaultSeconds);

    private const long LeastMemory = 256L << 20;

    /// <summary>What the machine (or the container) has, shared out over the jobs, with a part left to everything else.</summary>
    public static long DefaultMemory(int jobs) => Math.Max(LeastMemory, GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / jobs / 5 * 4);
}
