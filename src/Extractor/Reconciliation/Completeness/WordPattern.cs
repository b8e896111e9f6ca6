namespace Extractor.Reconciliation.Completeness;

/// <summary>Words in a row, for some of which others may stand. At each place the first that stands there is taken, and none is tried again.</summary>
internal sealed class WordPattern
{
    private readonly Func<string, int, int>[] _steps;

    private WordPattern(string beginnings, Func<string, int, int>[] steps)
    {
        (Beginnings, _steps) = (beginnings, steps);
    }

    /// <summary>The characters that it may begin with.</summary>
    public string Beginnings { get; }

    /// <summary>Begins with one of the words.</summary>
    public static WordPattern Of(params string[] words) =>
        new(string.Concat(words.Select(static w => w[0])), [(text, at) => LengthOf(words, text, at)]);

    public WordPattern Then(params string[] words) => With((text, at) => LengthOf(words, text, at));

    public WordPattern ThenPerhaps(params string[] words) => With((text, at) => Math.Max(0, LengthOf(words, text, at)));

    /// <summary>One character that is none of these.</summary>
    public WordPattern ThenNoneOf(string characters) => With((text, at) => at < text.Length && !characters.Contains(text[at]) ? 1 : -1);

    /// <summary>As many of these characters as follow.</summary>
    public WordPattern ThenRun(params char[] characters) => With((text, at) =>
    {
        var run = text.AsSpan(at).IndexOfAnyExcept(characters);
        return run < 0 ? text.Length - at : run;
    });

    /// <summary>Only where none of the words follows.</summary>
    public WordPattern NotBefore(params string[] words) => With((text, at) => LengthOf(words, text, at) < 0 ? 0 : -1);

    /// <summary>Only where no such character stands before it.</summary>
    public WordPattern NotBehind(Func<char, bool> excluded) =>
        new(Beginnings, [(text, at) => at > 0 && excluded(text[at - 1]) ? -1 : 0, .. _steps]);

    /// <summary>Its length where it stands at a place of the text; -1 where it does not.</summary>
    public int LengthAt(string text, int start)
    {
        var at = start;
        foreach (var step in _steps)
        {
            var length = step(text, at);
            if (length < 0) return -1;
            at += length;
        }
        return at - start;
    }

    private WordPattern With(Func<string, int, int> step) => new(Beginnings, [.. _steps, step]);

    /// <summary>The length of the first of the words that stands here; -1 where none does.</summary>
    private static int LengthOf(string[] words, string text, int at)
    {
        foreach (var word in words)
            if (text.AsSpan(at).StartsWith(word, StringComparison.Ordinal)) return word.Length;
        return -1;
    }
}
