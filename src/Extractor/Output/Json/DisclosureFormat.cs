namespace Extractor.Output.Json;

/// <summary>The JSON form of a disclosure: its version, and the schema that describes it.</summary>
internal static class DisclosureFormat
{
    /// <summary>Written into every file; a file of another version is not read.</summary>
    public const int Version = 1;

    /// <summary>The JSON Schema (2020-12) of a disclosure, as text.</summary>
    public static string Schema()
    {
        using var stream = typeof(DisclosureFormat).Assembly.GetManifestResourceStream("disclosure.schema.json")
            ?? throw new InvalidOperationException("The schema is not embedded in this build.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
