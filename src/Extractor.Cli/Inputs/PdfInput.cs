using Extractor.Domain;
using Extractor.Pdf;

namespace Extractor.Cli.Inputs;

/// <summary>Reads PDFs; a failure names the file, what is wrong with it and what to do.</summary>
internal static class PdfInput
{
    public static IPdfDocument Open(string file, PdfReading reading) =>
        Read(file, () => reading.CreateReader().Open(InputBytes.Of(file), new PdfReaderOptions { Password = reading.Password }));

    public static Disclosure Extract(string file, PdfReading reading) => Extract(file, reading, PdfReaderOptions.Default);

    /// <param name="limits">How much the file may ask for.</param>
    public static Disclosure Extract(string file, PdfReading reading, PdfReaderOptions limits) =>
        Read(file, () => InputBytes.Use(file, bytes => Pipeline.Extract(Path.GetFileName(file), bytes, limits with { Password = reading.Password }, reading.CreateReader(), reading.CreateVerifier())));

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
