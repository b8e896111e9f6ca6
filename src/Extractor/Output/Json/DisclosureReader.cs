using System.Globalization;
using Extractor.Domain;

namespace Extractor.Output.Json;

/// <summary>Reads what <see cref="DisclosureWriter"/> wrote, exactly: amounts and boxes come back digit for digit.</summary>
public static class DisclosureReader
{
    /// <exception cref="DisclosureFormatException">The text is no disclosure of this version.</exception>
    public static Disclosure Read(TextReader input)
    {
        var json = new JsonCursor(input);
        int? version = null;
        DocumentSource? source = null;
        var disclosure = new Disclosure { Document = new DocumentSource("", "", 0) };
        foreach (var member in json.Members())
        {
            switch (member)
            {
                case "schema_version": version = ReadVersion(json); break;
                case "status": Words.Status.Read(json); break;
                case "engine": disclosure = disclosure with { Engine = json.String() }; break;
                case "document": source = SourceJson.Read(json); break;
                case "provenance": disclosure = disclosure with { Provenance = ProvenanceJson.Read(json) }; break;
                case "cover": disclosure = disclosure with { Cover = CoverJson.Read(json) }; break;
                case "tables": disclosure = disclosure with { Tables = json.List(TableJson.Read) }; break;
                case "narrative": disclosure = disclosure with { Narrative = NarrativeJson.Read(json) }; break;
                case "attachments": disclosure = disclosure with { Attachments = AttachmentsJson.Read(json) }; break;
                case "problems": disclosure = disclosure with { Problems = json.List(ProblemJson.Read) }; break;
                default: throw json.Unknown(member);
            }
        }

        json.Required(version, "schema_version");
        disclosure = disclosure with { Document = json.Required(source, "document") };
        json.End();
        return disclosure;
    }

    /// <inheritdoc cref="Read(TextReader)"/>
    public static Disclosure ReadText(string text)
    {
        using var input = new StringReader(text);
        return Read(input);
    }

    internal static int ReadVersion(JsonCursor json) => json.Integer() is var version && version == DisclosureFormat.Version
        ? version
        : throw json.Error(string.Create(CultureInfo.InvariantCulture, $"written in version {version} of the format; this program reads version {DisclosureFormat.Version}: extract the PDF again"));
}
