using Extractor.Output.Json.Writing;
using Newtonsoft.Json;

namespace Extractor.Output.Json;

/// <summary>Writes a disclosure as JSON, the same bytes for the same disclosure.</summary>
internal static class DisclosureWriter
{
    public static void Write(TextWriter output, Disclosure disclosure) => Write(output, disclosure, Formatting.Indented);

    /// <summary>The same on one line, as JSON Lines want it.</summary>
    public static void WriteLine(TextWriter output, Disclosure disclosure) => Write(output, disclosure, Formatting.None);

    /// <summary>The whole text, for tests and other small uses.</summary>
    public static string WriteText(Disclosure disclosure)
    {
        using var output = new StringWriter();
        Write(output, disclosure);
        return output.ToString();
    }

    private static void Write(TextWriter output, Disclosure disclosure, Formatting formatting)
    {
        using (var json = new JsonOutput(output, formatting)) DisclosureJson.Shape.Write(json, disclosure);
        output.WriteLine();
    }
}
