using Extractor.Domain;
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
        using (var json = new JsonOutput(output, formatting))
        {
            json.WriteStartObject();
            json.Member("schema_version", DisclosureFormat.Version);
            json.Member("status", Words.Status.Write(disclosure.Status));
            json.Member("family", disclosure.Family.Key);
            json.Member("engine", disclosure.Engine);
            json.Member("document", disclosure.Document, SourceJson.Write);
            if (disclosure.Provenance is { } provenance) json.Member("provenance", provenance, ProvenanceJson.Write);
            json.Member("cover", disclosure.Cover, CoverJson.Write);
            json.List("tables", disclosure.Tables, TableJson.Write);
            json.Member("narrative", disclosure.Narrative, NarrativeJson.Write);
            json.Member("attachments", disclosure.Attachments, AttachmentsJson.Write);
            json.List("problems", disclosure.Problems, ProblemJson.Write);
            json.WriteEndObject();
        }

        output.WriteLine();
    }
}
