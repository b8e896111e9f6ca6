using System.Globalization;

namespace Extractor.Output;

/// <summary>How long what is written of one document may be: small files can be made that ask for very much.</summary>
internal static class OutputLimit
{
    /// <summary>No document's output is held to less.</summary>
    private const long Least = 50L << 20;

    private const int TimesInput = 64;

    /// <summary>Bytes.</summary>
    /// <param name="input">The document's length.</param>
    public static long Of(long input) => Math.Max(Least, TimesInput * input);

    public static string Megabytes(long bytes) => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1048576.0:0.#} MB");
}
