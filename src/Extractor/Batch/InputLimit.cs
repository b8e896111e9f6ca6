using System.Globalization;

namespace Extractor.Batch;

/// <summary>How long an input may be: a file is read into memory whole, and devices have no end.</summary>
internal static class InputLimit
{
    /// <summary>Far more than any published document.</summary>
    public const long MostBytes = 512L << 20;

    /// <exception cref="IOException">It is longer.</exception>
    public static void Check(long length)
    {
        if (length > MostBytes) throw new IOException(
            string.Create(CultureInfo.InvariantCulture, $"It is longer than {MostBytes >> 20} MB, the most that is read."));
    }
}
