using System.Globalization;
using System.Text;
using Extractor.Domain;
using Extractor.Output.Json.Writing;

namespace Extractor.Output.Json;

/// <summary>Reads what <see cref="DisclosureWriter"/> wrote, exactly: amounts and boxes come back digit for digit.</summary>
internal static class DisclosureReader
{
    /// <param name="file">The bytes of a JSON file.</param>
    /// <exception cref="DisclosureFormatException">The text is no disclosure of this version.</exception>
    public static Disclosure Read(ReadOnlySpan<byte> file)
    {
        var json = new JsonCursor(JsonText.Utf8(file));
        int? version = null;
        DocumentSource? source = null;
        var disclosure = new Disclosure { Document = new DocumentSource("", "", 0) };
        json.StartObject();
        while (json.NextMember() is { } member)
        {
            switch (member)
            {
                case "schema_version": version = ReadVersion(ref json); break;
                case "status": Words.Status.Read(ref json); break;
                case "family": disclosure = disclosure with { Family = ReadFamily(ref json) }; break;
                case "engine": disclosure = disclosure with { Engine = json.String() }; break;
                case "document": source = SourceJson.Read(ref json); break;
                case "provenance": disclosure = disclosure with { Provenance = ProvenanceJson.Read(ref json) }; break;
                case "cover": disclosure = disclosure with { Cover = CoverJson.Read(ref json) }; break;
                case "tables": disclosure = disclosure with { Tables = json.List(TableJson.Read) }; break;
                case "narrative": disclosure = disclosure with { Narrative = NarrativeJson.Read(ref json) }; break;
                case "attachments": disclosure = disclosure with { Attachments = AttachmentsJson.Read(ref json) }; break;
                case "problems": disclosure = disclosure with { Problems = json.List(ProblemJson.Read) }; break;
                default: throw json.Unknown(member);
            }
        }

        json.Required(version, "schema_version");
        disclosure = disclosure with { Document = json.Required(source, "document") };
        json.End();
        return disclosure;
    }

    /// <inheritdoc cref="Read(ReadOnlySpan{byte})"/>
    public static Disclosure ReadText(string text) => Read(Encoding.UTF8.GetBytes(text));

    internal static DocumentFamily ReadFamily(ref JsonCursor json)
    {
        var key = json.String();
        return DocumentFamily.Find(key) ?? throw json.Error($"expected one of {string.Join(", ", DocumentFamily.All)}, found \"{key}\"");
    }

    internal static int ReadVersion(ref JsonCursor json) => json.Integer() is var version && version == DisclosureFormat.Version
        ? version
        : throw json.Error(string.Create(CultureInfo.InvariantCulture,
            $"written in version {version} of the format; this program reads version {DisclosureFormat.Version}: extract the PDF again"));
}
