using System.Text;
using Extractor.Domain;
using Extractor.Output.Json;
using Extractor.Store;

namespace Extractor.Cli.Inputs;

/// <summary>Reads disclosures from whatever holds them: a PDF, the JSON that was extracted from it, or a store.</summary>
internal static class DisclosureInput
{
    /// <summary>One disclosure, of a store as many as it holds, one after the other.</summary>
    public static IEnumerable<Disclosure> ReadAll(string file, string? password) =>
        StoredDisclosures.IsStore(file) ? StoredDisclosures.Of(file) : [Read(file, password)];

    public static Disclosure Read(string file, string? password) =>
        file.EndsWith(".json", StringComparison.OrdinalIgnoreCase) ? ReadJson(file) : PdfInput.Extract(file, password);

    private static Disclosure ReadJson(string file)
    {
        try
        {
            using var text = new StreamReader(new MemoryStream(InputBytes.Of(file)), Encoding.UTF8);
            return DisclosureReader.Read(text);
        }
        catch (DisclosureFormatException exception)
        {
            throw new UserErrorException($"{file}: not an extracted disclosure: {exception.Message}. Make it with 'extractor extract'.", exception);
        }
    }
}
