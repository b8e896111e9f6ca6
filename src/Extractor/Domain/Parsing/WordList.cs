using System.Buffers;

namespace Extractor.Domain.Parsing;

/// <summary>Words that are looked for all at once.</summary>
internal sealed class WordList(params string[] words)
{
    private readonly string[] _words = words;
    private readonly SearchValues<string> _any = SearchValues.Create(words, StringComparison.Ordinal);

    public IReadOnlyList<string> Words => _words;

    /// <summary>Whether one of them stands in the text.</summary>
    public bool AreIn(ReadOnlySpan<char> text) => text.ContainsAny(_any);
}
