using Extractor.Domain;

namespace Extractor.Store;

/// <summary>What store.sql says of tables and columns, in Chinese beside its English: store.zh.txt has a line for each.</summary>
internal static class StoreWords
{
    public static IReadOnlyDictionary<string, string> Chinese { get; } = Read();

    public static Phrase Of(string english) => new(Chinese.GetValueOrDefault(english, english), english);

    private static Dictionary<string, string> Read()
    {
        using var stream = typeof(StoreWords).Assembly.GetManifestResourceStream("store.zh.txt")
            ?? throw new InvalidOperationException("The Chinese words of the store are not embedded in this build.");
        using var reader = new StreamReader(stream);
        var words = new Dictionary<string, string>();
        while (reader.ReadLine() is { } english) words[english] = reader.ReadLine()!.Trim();
        return words;
    }
}
