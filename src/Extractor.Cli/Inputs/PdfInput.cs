using Extractor.Domain;
using Extractor.Pdf;

namespace Extractor.Cli.Inputs;

/// <summary>Reads PDFs; a failure names the file, what is wrong with it and what to do.</summary>
internal static class PdfInput
{
    public static IPdfDocument Open(string file, string? password) =>
        Read(file, () => PdfDocument.Open(InputBytes.Of(file), new PdfReaderOptions { Password = password }));

    public static Disclosure Extract(string file, string? password) => Extract(file, new PdfReaderOptions { Password = password });

    public static Disclosure Extract(string file, PdfReaderOptions options) =>
        Read(file, () => InputBytes.Use(file, bytes => Pipeline.Extract(Path.GetFileName(file), bytes, options)));

    private static T Read<T>(string file, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (PdfOpenException exception)
        {
            throw new UserErrorException($"{file}: {char.ToLowerInvariant(exception.Message[0])}{exception.Message[1..]}{Advice(exception.Failure)}", exception);
        }
    }

    /// <summary>The option that the reader itself does not know of.</summary>
    private static string Advice(PdfOpenFailure failure) => failure == PdfOpenFailure.PasswordNeeded ? " The option is --password." : "";
}
