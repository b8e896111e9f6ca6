namespace Extractor.Forms;

/// <summary>
/// What the cells of the published forms say besides figures: titles, heads, rows, and names of the classifications as documents print them. For readers
/// that are not sure of what they see.
/// </summary>
internal static class FormWords
{
    private static readonly Lazy<string[]> Words = new(Read);

    private static readonly Lazy<HashSet<string>> Known = new(() => [.. Words.Value]);

    public static IReadOnlyCollection<string> All => Words.Value;

    public static bool Contain(string text) => Known.Value.Contains(text);

    private static string[] Read()
    {
        using var stream = typeof(FormWords).Assembly.GetManifestResourceStream("form-words.txt")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
