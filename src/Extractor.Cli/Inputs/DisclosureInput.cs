using Extractor.Domain;
using Extractor.Output.Json;

namespace Extractor.Cli.Inputs;

/// <summary>Reads a disclosure from a PDF or from the JSON that was extracted from it.</summary>
internal static class DisclosureInput
{
    /// <param name="forChecks">Whether no more is wanted of a JSON file than what checks look at.</param>
    public static Disclosure Read(string file, PdfReading reading, bool forChecks = false) =>
        file.EndsWith(".json", StringComparison.OrdinalIgnoreCase) ? ReadJson(file, forChecks) : PdfInput.Extract(file, reading);

    private static Disclosure ReadJson(string file, bool forChecks)
    {
        try
        {
            return InputBytes.Use(file, bytes => forChecks ? DisclosureReader.ReadForChecks(bytes) : DisclosureReader.Read(bytes));
        }
        catch (DisclosureFormatException exception)
        {
            throw new UserErrorException($"{file}: not an extracted disclosure: {exception.Message}. Make it with 'extractor extract'.", exception);
        }
    }
}
