namespace Extractor.Ocr.Scans;

/// <summary>A place between two neighbouring samples of a row or column.</summary>
/// <param name="Share">How much of the second counts, in 1/256.</param>
internal readonly record struct BetweenSamples(int First, int Second, int Share)
{
    /// <param name="along">0 to 1 over the samples.</param>
    public static BetweenSamples At(double along, int samples)
    {
        unchecked
        {
            var place = (int)((along * samples * 256) - 128);
            var first = Math.Max(0, place >> 8);
            return new BetweenSamples(first, Math.Min(first + 1, samples - 1), place < 0 ? 0 : place & 255);
        }
    }

    /// <summary>The mean of the four samples around, weighted by nearness.</summary>
    /// <param name="share">How much of the lower row counts, in 1/256.</param>
    public byte Mean(ReadOnlySpan<byte> upper, ReadOnlySpan<byte> lower, int share)
    {
        unchecked
        {
            var a = (upper[First] * (256 - Share)) + (upper[Second] * Share);
            var b = (lower[First] * (256 - Share)) + (lower[Second] * Share);
            return (byte)(((a * (256 - share)) + (b * share) + 32768) >> 16);
        }
    }
}
