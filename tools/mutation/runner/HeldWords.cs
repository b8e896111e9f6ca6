using System.Buffers;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Extractor.Mutation;

/// <summary>
/// The words that static tables hold, each an object of its own: one is dropped by writing over its letters, so that every table that was made from it when
/// the program started loses it at once. Only what was put together from its letters keeps it.
/// </summary>
internal sealed class HeldWords
{
    private const char NoText = '\uE000';
    private const BindingFlags Instance = BindingFlags.Instance | BindingFlags.NonPublic;
    private const BindingFlags Static = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic;

    private readonly Dictionary<int, string> _held = [];
    private readonly Dictionary<int, string> _words = [];
    private readonly Dictionary<string, int> _ids = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<int, List<object>> _concepts = [];

    public HeldWords()
    {
        var types = Assembly.Load("Extractor.Core").GetTypes()
            .Where(t => !t.ContainsGenericParameters && t.FullName!.StartsWith("Extractor.", StringComparison.Ordinal)).ToList();
        foreach (var type in types) RuntimeHelpers.RunClassConstructor(type.TypeHandle);
        foreach (var (word, id) in Switch.Held()) (_held[id], _words[id], _ids[word]) = (word, new string(word.AsSpan()), id);
        foreach (var concept in types.SelectMany(t => t.GetFields(Static)).Where(f => f.FieldType.Name is "Concept" or "WordList")
            .Select(f => f.GetValue(null)!))
            foreach (var word in WordsOf(concept).Where(_ids.ContainsKey)) _concepts[_ids[word]] = [.. _concepts.GetValueOrDefault(_ids[word], []), concept];
    }

    public bool Has(int mutant) => _held.ContainsKey(mutant);

    public string? WordOf(int mutant) => _words.GetValueOrDefault(mutant);

    /// <summary>The other words of its concept.</summary>
    public IEnumerable<int> Siblings(int mutant) =>
        _concepts.GetValueOrDefault(mutant, []).SelectMany(WordsOf).Select(w => _ids.GetValueOrDefault(w)).Where(id => id != 0 && id != mutant);

    public void Drop(int mutant) => Put(mutant, new string(NoText, _words[mutant].Length));

    public void Restore(int mutant) => Put(mutant, _words[mutant]);

    private void Put(int mutant, string letters)
    {
        letters.CopyTo(MemoryMarshal.CreateSpan(ref MemoryMarshal.GetReference(_held[mutant].AsSpan()), letters.Length));
        foreach (var concept in _concepts.GetValueOrDefault(mutant, [])) Index(concept);
    }

    /// <summary>A concept looks for its words by an index of them.</summary>
    private static void Index(object concept) =>
        concept.GetType().GetField("_any", Instance)!.SetValue(concept, SearchValues.Create(WordsOf(concept), StringComparison.Ordinal));

    private static string[] WordsOf(object concept) => (string[])concept.GetType().GetField("_words", Instance)!.GetValue(concept)!;
}
