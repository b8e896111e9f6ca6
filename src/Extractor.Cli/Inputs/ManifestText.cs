using System.Text;
using System.Text.Unicode;

namespace Extractor.Cli.Inputs;

/// <summary>The text of a list as spreadsheet programs save it: in UTF-8, in UTF-16 with its mark, or in GB 18030 as Chinese Windows does.</summary>
internal static class ManifestText
{
    private const int Gb18030 = 54936;

    /// <param name="note">What was not beyond doubt; null where the encoding was.</param>
    /// <exception cref="FormatException">The bytes are text in none of these.</exception>
    public static string Decode(byte[] bytes, out string? note)
    {
        note = null;
        if (bytes is [0xFF, 0xFE, ..]) return Encoding.Unicode.GetString(bytes.AsSpan(2));
        if (bytes is [0xFE, 0xFF, ..]) return Encoding.BigEndianUnicode.GetString(bytes.AsSpan(2));
        if (Utf8.IsValid(bytes)) return Encoding.UTF8.GetString(bytes);
        note = "is not in UTF-8, and was read in GB 18030. Save it in UTF-8 if its names are wrong.";
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(Gb18030, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!.GetString(
                bytes);
        }
        catch (DecoderFallbackException exception)
        {
            throw new FormatException("is in none of UTF-8, UTF-16 and GB 18030. Save it in UTF-8.", exception);
        }
    }
}
