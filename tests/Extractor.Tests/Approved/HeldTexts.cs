using Extractor.Narrative.Text;

namespace Extractor.Tests.Approved;

/// <summary>Texts by their words, the shortest first, and what each comes out as.</summary>
internal sealed class HeldTexts(IEnumerable<string> texts, Func<string, string> read)
{
    private readonly List<(string Text, string Plain)> _texts = [.. texts.Distinct().OrderBy(t => t.Length).Select(t => (t, Joined(t)))];

    private readonly Dictionary<string, string> _outputs = [];

    /// <summary>Texts that hold what they do not print: what stands for all of it.</summary>
    public HeldTexts With(string text, string words)
    {
        _texts.Add((text, Joined(words)));
        return this;
    }

    /// <summary>The first text that holds the word and comes out otherwise without it; null where there is none.</summary>
    /// <param name="drop">Takes the word away, or puts it back.</param>
    public string? Teller(string word, Action<bool> drop)
    {
        var plain = Joined(word);
        var holding = _texts.Where(t => t.Plain.Contains(plain, StringComparison.Ordinal)).Select(t => t.Text).ToList();
        foreach (var text in holding) Output(text);
        drop(true);
        try
        {
            return holding.Find(text => read(text) != Output(text));
        }
        finally
        {
            drop(false);
        }
    }

    /// <summary>A word may be cut by the end of a line.</summary>
    private static string Joined(string text) => string.Concat(text.Where(c => c is not ('\n' or '\u3000')).Select(CharacterForms.Normalize));

    private string Output(string text) => _outputs.TryGetValue(text, out var output) ? output : _outputs[text] = read(text);
}
