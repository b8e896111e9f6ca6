using System.Buffers;

namespace Extractor.Narrative.Lexicon;

/// <summary>Words that mean one thing, wherever disclosures print them; all in normal forms.</summary>
internal sealed class Concept
{
    private readonly string[] _words;
    private readonly SearchValues<string> _any;
    private readonly LetterSet _first;
    private readonly LetterSet _last;

    /// <param name="meaning">What the words mean.</param>
    /// <param name="example">A published sentence that holds one of them.</param>
    /// <param name="words">Where one begins another, the order decides which is taken: the first.</param>
    public Concept(string meaning, string example, params string[] words)
    {
        // Each an object of its own, so that a test can take one out of everything that was made of it.
        (Meaning, Example, _words) = (meaning, example, Array.ConvertAll(words, static w => new string(w)));
        _any = SearchValues.Create(_words, StringComparison.Ordinal);
        (_first, _last) = (new LetterSet(words.Select(w => w[0])), new LetterSet(words.Select(w => w[^1])));
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
        if (!In(text)) return last;
        foreach (var word in _words) last = Math.Max(last, text.LastIndexOf(word));
        return last;
    }

    /// <summary>The word that stands at a place; null where none does.</summary>
    public string? At(string text, int at) => at >= text.Length ? null : Begins(text.AsSpan(at));

    /// <summary>The word that the text begins with; null where it begins with none.</summary>
    public string? Begins(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || !_first.MayHold(text[0])) return null;
        foreach (var word in _words)
            if (text.StartsWith(word)) return word;
        return null;
    }

    /// <summary>The word that the text ends with; null where it ends with none.</summary>
    public string? Ends(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || !_last.MayHold(text[^1])) return null;
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
