using System.Globalization;
using Extractor.Domain;
using Extractor.Layout;
using Extractor.Output;
using Extractor.Output.Json;
using Extractor.Pdf;

namespace Extractor.Cli.Inputs;

/// <summary>Reads PDFs; a failure names the file, what is wrong with it and what to do.</summary>
internal static class PdfInput
{
    public static IPdfDocument Open(string file, PdfReading reading) =>
        Read(file, () => reading.CreateReader().Open(InputBytes.Of(file), reading.Limits));

    /// <param name="most">Bytes of JSON that it may come to, in whatever form it is written then; by the length of the file where not given.</param>
    public static Disclosure Extract(string file, PdfReading reading, long? most = null) =>
        Read(file, () => InputBytes.Use(file, bytes => DisclosureSize.Fit(Extract(file, bytes, reading), most ?? OutputLimit.Of(bytes.Count))));

    /// <summary>All of it: whoever writes it holds it to what may be written.</summary>
    public static Disclosure ExtractWhole(string file, PdfReading reading) => Read(file, () => InputBytes.Use(file, bytes => Extract(file, bytes, reading)));

    /// <summary>A document and one of its pages as it is printed and as it is read, in one reading.</summary>
    public static (Disclosure Disclosure, PdfPage Page, PageLayout Layout) ExtractWithPage(string file, int number, PdfReading reading)
    {
        var keeper = new PageKeeper(reading.CreateReader(), number, pages => RequirePage(file, number, pages));
        PageLayout? layout = null;
        var disclosure = Read(file, () => InputBytes.Use(file, bytes => Extract(file, bytes, reading, keeper, (pages, limit) =>
            layout = number <= pages.Count ? pages[number - 1] : throw new PdfOpenException(PdfOpenFailure.LimitExceeded, limit!))));
        return (disclosure, keeper.Page!, layout!);
    }

    public static void RequirePage(string file, int number, int last)
    {
        if (number < 1 || number > last)
            throw new UserErrorException(string.Create(CultureInfo.InvariantCulture, $"{file}: has no page {number}. Its pages are 1 to {last}."));
    }

    /// <summary>Does what may meet the end of what can be read of the file, or of what it may ask for.</summary>
    public static T Read<T>(string file, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (PdfOpenException exception)
        {
            throw new UserErrorException($"{file}: {char.ToLowerInvariant(exception.Message[0])}{exception.Message[1..]}{Advice(exception)}", exception);
        }
    }

    private static Disclosure Extract(string file, ArraySegment<byte> bytes, PdfReading reading, IPdfReader? reader = null,
        Action<IReadOnlyList<PageLayout>, string?>? seen = null) =>
        Pipeline.Extract(Path.GetFileName(file), bytes, reading.Limits, reader ?? reading.CreateReader(), reading.CreateVerifier(), seen);

    /// <summary>The option that the reader itself does not know of.</summary>
    private static string Advice(PdfOpenException exception) => exception.Failure switch
    {
        PdfOpenFailure.PasswordNeeded => " The option is --password.",
        PdfOpenFailure.LimitExceeded when exception.Message.Contains("Allow more time", StringComparison.Ordinal) => " The option is --timeout.",
        _ => "",
    };
}
