using Extractor.Domain;
using Extractor.Output.Json;

namespace Extractor.Cli.Inputs;

/// <summary>Reads a disclosure from a PDF or from the JSON that was extracted from it.</summary>
internal static class DisclosureInput
{
    public static Disclosure Read(string file, PdfReading reading) =>
        file.EndsWith(".json", StringComparison.OrdinalIgnoreCase) ? ReadJson(file) : PdfInput.Extract(file, reading);

    private static Disclosure ReadJson(string file)
    {
        try
        {
            return InputBytes.Use(file, static bytes => DisclosureReader.Read(bytes));
        }
        catch (DisclosureFormatException exception)
        {
            throw new UserErrorException($"{file}: not an extracted disclosure: {exception.Message}. Make it with 'extractor extract'.", exception);
        }
    }
}
