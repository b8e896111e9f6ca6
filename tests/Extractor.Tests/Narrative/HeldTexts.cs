using System.Buffers;
using System.Reflection;
using System.Runtime.InteropServices;
using Extractor.Narrative.Lexicon;
using Extractor.Narrative.Text;
using Extractor.Tests.Approved;

namespace Extractor.Tests.Narrative;

/// <summary>Texts by their words, the shortest first, and what each comes out as.</summary>
internal sealed class HeldTexts
{
    private const char NoLetter = '\uE000';

    private static readonly FieldInfo Index = typeof(Concept).GetField("_any", BindingFlags.Instance | BindingFlags.NonPublic)!;

    private readonly List<(string Text, string Plain)> _texts;
    private readonly Dictionary<string, string> _outputs = [];

    public HeldTexts(IEnumerable<string> texts) => _texts = [.. texts.Distinct().OrderBy(t => t.Length).Select(t => (t, Joined(t)))];

    /// <summary>The first text that holds the word and comes out otherwise without it; null where there is none.</summary>
    public string? Teller(Concept concept, string word)
    {
        var letters = new string(word);
        var holding = _texts.Where(t => t.Plain.Contains(letters, StringComparison.Ordinal)).Select(t => t.Text).ToList();
        foreach (var text in holding) Output(text);
        Put(concept, word, new string(NoLetter, letters.Length));
        try
        {
            return holding.Find(text => NarrativeCase.Read(text) != Output(text));
        }
        finally
        {
            Put(concept, word, letters);
        }
    }

    /// <summary>A word may be cut by the end of a line.</summary>
    private static string Joined(string text) => string.Concat(text.Where(c => c is not ('\n' or '\u3000')).Select(CharacterForms.Normalize));

    private string Output(string text) => _outputs.TryGetValue(text, out var output) ? output : _outputs[text] = NarrativeCase.Read(text);

    /// <summary>Writes over the word's letters, so that whatever was made of it has other ones too.</summary>
    private static void Put(Concept concept, string word, string letters)
    {
        letters.CopyTo(MemoryMarshal.CreateSpan(ref MemoryMarshal.GetReference(word.AsSpan()), letters.Length));
        Index.SetValue(concept, SearchValues.Create([.. concept.Words], StringComparison.Ordinal));
    }
}
