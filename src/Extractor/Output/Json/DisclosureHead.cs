using System.Text;
using Extractor.Domain;

namespace Extractor.Output.Json;

/// <summary>What the first lines of an extracted JSON tell: which file it was read from, by which program, and how it came out.</summary>
public sealed record DisclosureHead(DisclosureStatus Status, DocumentSource Document, string? Engine, Provenance? Provenance)
{
    /// <summary>The head of a file; null where the file is missing, cut off, or no disclosure of this version.</summary>
    public static DisclosureHead? TryRead(string path)
    {
        try
        {
            using var file = File.OpenRead(path);
            if (!IsWhole(file)) return null;
            using var text = new StreamReader(file, Encoding.UTF8);
            return Read(new JsonCursor(text));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or DisclosureFormatException)
        {
            return null;
        }
    }

    private static DisclosureHead? Read(JsonCursor json)
    {
        var status = DisclosureStatus.Failed;
        DocumentSource? document = null;
        string? engine = null;
        Provenance? provenance = null;
        foreach (var member in json.Members())
        {
            switch (member)
            {
                case "schema_version": DisclosureReader.ReadVersion(json); break;
                case "status": status = Words.Status.Read(json); break;
                case "engine": engine = json.String(); break;
                case "document": document = SourceJson.Read(json); break;
                case "provenance": provenance = ProvenanceJson.Read(json); break;
                default: return document is null ? null : new DisclosureHead(status, document, engine, provenance);
            }
        }

        return null;
    }

    /// <summary>The writer ends with a brace and a line end; the file is left at its beginning.</summary>
    private static bool IsWhole(FileStream file)
    {
        if (file.Length < 2) return false;
        file.Seek(-2, SeekOrigin.End);
        var isWhole = file.ReadByte() == '}' && file.ReadByte() == '\n';
        file.Seek(0, SeekOrigin.Begin);
        return isWhole;
    }
}
