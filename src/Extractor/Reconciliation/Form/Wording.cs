using System.Buffers;

namespace Extractor.Reconciliation.Form;

/// <summary>Words in a row, for some of which others may stand. At each place the first that stands there is taken, and none is tried again.</summary>
internal sealed class Wording
{
    private readonly SearchValues<char> _beginnings;
    private readonly Func<string, int, int>[] _steps;

    private Wording(SearchValues<char> beginnings, Func<string, int, int>[] steps)
    {
        (_beginnings, _steps) = (beginnings, steps);
    }

    /// <summary>Begins with one of the words.</summary>
    public static Wording Of(params string[] words) =>
        new(SearchValues.Create([.. words.Select(static w => w[0])]), [(text, at) => LengthOf(words, text, at)]);

    public Wording Then(params string[] words) => With((text, at) => LengthOf(words, text, at));

    public Wording ThenPerhaps(params string[] words) => With((text, at) => Math.Max(0, LengthOf(words, text, at)));

    /// <summary>One character that is none of these.</summary>
    public Wording ThenNoneOf(string characters) => With((text, at) => at < text.Length && !characters.Contains(text[at]) ? 1 : -1);

    /// <summary>As many of these characters as follow.</summary>
    public Wording ThenRun(params char[] characters) => With((text, at) =>
    {
        var run = text.AsSpan(at).IndexOfAnyExcept(characters);
        return run < 0 ? text.Length - at : run;
    });

    /// <summary>Only where no such character stands before it.</summary>
    public Wording NotBehind(Func<char, bool> excluded) =>
        new(_beginnings, [(text, at) => at > 0 && excluded(text[at - 1]) ? -1 : 0, .. _steps]);

    /// <summary>Where it stands first; null where it does not.</summary>
    public (int Index, int Length)? Find(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            var next = text.AsSpan(at).IndexOfAny(_beginnings);
            if (next < 0) return null;
            at += next;
            if (EndOf(text, at) is var end && end >= 0) return (at, end - at);
        }
        return null;
    }

    private int EndOf(string text, int at)
    {
        foreach (var step in _steps)
        {
            var length = step(text, at);
            if (length < 0) return -1;
            at += length;
        }
        return at;
    }

    private Wording With(Func<string, int, int> step) => new(_beginnings, [.. _steps, step]);

    /// <summary>The length of the first of the words that stands here; -1 where none does.</summary>
    private static int LengthOf(string[] words, string text, int at)
    {
        foreach (var word in words)
            if (string.CompareOrdinal(text, at, word, 0, word.Length) == 0) return word.Length;
        return -1;
    }
}
