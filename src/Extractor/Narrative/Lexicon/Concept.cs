using System.Buffers;

namespace Extractor.Narrative.Lexicon;

/// <summary>Words that mean one thing, wherever disclosures print them; all in normal forms.</summary>
internal sealed class Concept
{
    private readonly string[] _words;
    private readonly SearchValues<string> _any;

    /// <param name="meaning">What the words mean.</param>
    /// <param name="example">A published sentence that holds one of them.</param>
    /// <param name="words">Where one begins another, the order decides which is taken: the first.</param>
    public Concept(string meaning, string example, params string[] words)
    {
        (Meaning, Example, _words) = (meaning, example, words);
        _any = SearchValues.Create(words, StringComparison.Ordinal);
    }

    public string Meaning { get; }

    public string Example { get; }

    public IReadOnlyList<string> Words => _words;

    /// <summary>Whether the text is one of the words.</summary>
    public bool Is(ReadOnlySpan<char> text)
    {
        foreach (var word in _words)
            if (text.SequenceEqual(word)) return true;
        return false;
    }

    /// <summary>Whether one of the words stands anywhere in the text.</summary>
    public bool In(ReadOnlySpan<char> text) => text.ContainsAny(_any);

    /// <summary>Where the first of them stands; -1 where none does.</summary>
    public int FirstIn(ReadOnlySpan<char> text) => text.IndexOfAny(_any);

    /// <summary>Where the last of them begins; -1 where none stands.</summary>
    public int LastIn(ReadOnlySpan<char> text)
    {
        var last = -1;
        foreach (var word in _words) last = Math.Max(last, text.LastIndexOf(word));
        return last;
    }

    /// <summary>The word that stands at a place; null where none does.</summary>
    public string? At(string text, int at)
    {
        if (at > text.Length) return null;
        foreach (var word in _words)
            if (string.CompareOrdinal(text, at, word, 0, word.Length) == 0) return word;
        return null;
    }

    /// <summary>The word that the text begins with; null where it begins with none.</summary>
    public string? Begins(ReadOnlySpan<char> text)
    {
        foreach (var word in _words)
            if (text.StartsWith(word)) return word;
        return null;
    }

    /// <summary>The word that the text ends with; null where it ends with none.</summary>
    public string? Ends(ReadOnlySpan<char> text)
    {
        foreach (var word in _words)
            if (text.EndsWith(word)) return word;
        return null;
    }

    /// <summary>The text without every such word at its end.</summary>
    public ReadOnlySpan<char> Trim(ReadOnlySpan<char> text)
    {
        while (Ends(text) is { } word) text = text[..^word.Length];
        return text;
    }
}
