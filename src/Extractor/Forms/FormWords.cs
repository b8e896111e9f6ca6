namespace Extractor.Forms;

/// <summary>
/// What the cells of the published forms say besides figures: titles, heads, rows, and names of the classifications as documents print them. For readers
/// that are not sure of what they see.
/// </summary>
internal static class FormWords
{
    /// <summary>Where the sign behind a label's number stands at the latest.</summary>
    private const int LongestNumber = 4;

    private static readonly Lazy<string[]> Words = new(Read);

    private static readonly Lazy<HashSet<string>> Known = new(() => [.. Words.Value]);

    public static IReadOnlyCollection<string> All => Words.Value;

    public static bool Contain(string text) => Known.Value.Contains(text);

    /// <summary>三、国有资本… is known by the name behind its number.</summary>
    public static string NameOf(string label)
    {
        var first = 0;
        while (first < label.Length && char.IsAsciiDigit(label[first])) first++;
        var mark = label.IndexOfAny(['、', '.', '．', '）', ')', '：']);
        return mark is >= 0 and < LongestNumber ? label[(mark + 1)..] : label[first..];
    }

    private static string[] Read()
    {
        using var stream = typeof(FormWords).Assembly.GetManifestResourceStream("form-words.txt")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
