namespace Extractor.Output.Json.Writing;

/// <summary>An enumeration's values and the words that stand for them in the file.</summary>
internal sealed class JsonWords<T>(params (T Value, string Word)[] pairs)
    where T : struct, Enum
{
    /// <summary>The words; an empty one stands for what is never written.</summary>
    public IReadOnlyList<string> All { get; } = [.. pairs.Select(pair => pair.Word).Where(word => word.Length > 0)];

    public string Write(T value)
    {
        foreach (var pair in pairs)
        {
            if (EqualityComparer<T>.Default.Equals(pair.Value, value)) return pair.Word;
        }

        throw new ArgumentOutOfRangeException(nameof(value), value, null);
    }

    public T Read(ref JsonCursor json)
    {
        var word = json.String();
        foreach (var pair in pairs)
        {
            if (pair.Word == word) return pair.Value;
        }

        throw json.Error($"expected one of {string.Join(", ", pairs.Select(p => p.Word))}, found \"{word}\"");
    }
}
