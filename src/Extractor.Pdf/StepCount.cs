namespace Extractor.Pdf;

/// <summary>All work on a file, in bytes looked at: the same on every machine.</summary>
internal sealed class StepCount
{
    public long Steps { get; set; }
}
