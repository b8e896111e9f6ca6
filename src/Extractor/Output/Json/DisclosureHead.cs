using Extractor.Domain;
using Extractor.Output.Json.Writing;

namespace Extractor.Output.Json;

/// <summary>What the first lines of an extracted JSON tell: which file it was read from, by which program, and how it came out.</summary>
internal sealed record DisclosureHead(DisclosureStatus Status, DocumentFamily Family, DocumentSource Document, string? Engine, Provenance? Provenance)
{
    private const int LongestHead = 1 << 15;

    /// <summary>The head of a file; null where the file is missing, cut off, or no disclosure of this version.</summary>
    public static DisclosureHead? TryRead(string path)
    {
        try
        {
            using var file = File.OpenRead(path);
            if (!IsWhole(file)) return null;
            var head = new byte[(int)Math.Min(file.Length, LongestHead)];
            file.ReadExactly(head);
            var json = new JsonCursor(JsonText.Utf8(head));
            return Read(ref json);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or DisclosureFormatException)
        {
            return null;
        }
    }

    /// <param name="text">A whole file in UTF-8.</param>
    /// <returns>Null where the file does not begin with its head.</returns>
    /// <exception cref="DisclosureFormatException">The text is no disclosure of this version.</exception>
    public static DocumentFamily? FamilyOf(ReadOnlySpan<byte> text)
    {
        var json = new JsonCursor(text);
        return Read(ref json)?.Family;
    }

    /// <summary>Whether a file begins as every file that this program writes, be it whole or cut off.</summary>
    public static bool Begins(string path)
    {
        try
        {
            using var file = File.OpenRead(path);
            var start = new byte[Start.Length];
            var read = file.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
            return Start.StartsWith(start.AsSpan(0, read));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static ReadOnlySpan<byte> Start => "{\n \"schema_version\": "u8;

    private static DisclosureHead? Read(ref JsonCursor json)
    {
        var status = DisclosureStatus.Failed;
        var family = DocumentFamily.FinalAccounts;
        DocumentSource? document = null;
        string? engine = null;
        Provenance? provenance = null;
        json.StartObject();
        while (json.NextMember() is { } member)
        {
            switch (member)
            {
                case "schema_version": DisclosureJson.VersionType.Read(ref json); break;
                case "status": status = EnumWords.Status.Read(ref json); break;
                case "family": family = DocumentFamily.Find(DisclosureJson.FamilyType.Read(ref json)!)!; break;
                case "engine": engine = json.String(); break;
                case "document": document = SourceJson.Shape.Read(ref json); break;
                case "provenance": provenance = ProvenanceJson.Shape.Read(ref json); break;
                default: return document is null ? null : new DisclosureHead(status, family, document, engine, provenance);
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
