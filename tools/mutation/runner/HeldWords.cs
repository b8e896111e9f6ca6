using System.Buffers;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Extractor.Mutation;

/// <summary>
/// The words that static tables hold, each where it stands, so that one can be dropped without starting anew. What was worked out from a table when the
/// program started is not found here: a word that survives is tried again in a process of its own.
/// </summary>
internal sealed class HeldWords
{
    private const string NoText = "\uE000";
    private const BindingFlags Instance = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;
    private const BindingFlags Static = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic;

    private readonly Dictionary<string, int> _ids = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<int, List<Action<string>>> _places = [];
    private readonly Dictionary<int, string> _words = [];
    private readonly Dictionary<int, string[]> _tables = [];
    private readonly HashSet<object> _seen = new(ReferenceEqualityComparer.Instance);

    public HeldWords()
    {
        var types = Assembly.Load("Extractor.Core").GetTypes()
            .Where(t => !t.ContainsGenericParameters && t.FullName!.StartsWith("Extractor.", StringComparison.Ordinal)).ToList();
        foreach (var type in types) RuntimeHelpers.RunClassConstructor(type.TypeHandle);
        foreach (var (word, id) in Switch.Held()) (_ids[word], _words[id]) = (id, word);
        foreach (var field in types.SelectMany(t => t.GetFields(Static)).Where(f => !f.IsLiteral)) Walk(field.GetValue(null), null);
    }

    /// <summary>Whether the word stands in a table that was found.</summary>
    public bool Has(int mutant) => _places.ContainsKey(mutant);

    public string? WordOf(int mutant) => _places.ContainsKey(mutant) ? _words[mutant] : null;

    /// <summary>The other words of its table.</summary>
    public IEnumerable<int> Siblings(int mutant) => _tables.GetValueOrDefault(mutant, []).Select(w => _ids.GetValueOrDefault(w)).Where(id => id != 0 && id != mutant);

    public void Drop(int mutant) => Put(mutant, NoText);

    public void Restore(int mutant) => Put(mutant, _words[mutant]);

    private void Put(int mutant, string text)
    {
        foreach (var put in _places[mutant]) put(text);
    }

    private void Walk(object? at, Action? changed)
    {
        if (at is null or string or Delegate or Type || at.GetType() is { IsPrimitive: true } or { IsEnum: true } || !_seen.Add(at)) return;
        if (at is string[] words)
        {
            for (var i = 0; i < words.Length; i++) Keep(words, i, changed);
            return;
        }

        if (at is Array array)
        {
            foreach (var element in array) Walk(element, changed);
            return;
        }

        var name = at.GetType().FullName!;
        if (!name.StartsWith("Extractor.", StringComparison.Ordinal) && !name.StartsWith("System.ValueTuple", StringComparison.Ordinal)
            && !name.StartsWith("System.Collections.Generic.List", StringComparison.Ordinal)) return;
        foreach (var field in at.GetType().GetFields(Instance)) Walk(field.GetValue(at), at.GetType().Name == "Concept" ? () => Index(at) : null);
    }

    private void Keep(string[] words, int i, Action? changed)
    {
        if (words[i] is null || !_ids.TryGetValue(words[i], out var id)) return;
        if (!_places.TryGetValue(id, out var places)) _places[id] = places = [];
        _tables[id] = words;
        places.Add(text =>
        {
            words[i] = text;
            changed?.Invoke();
        });
    }

    /// <summary>A concept looks for its words by an index of them.</summary>
    private static void Index(object concept)
    {
        var type = concept.GetType();
        var words = (string[])type.GetField("_words", Instance)!.GetValue(concept)!;
        type.GetField("_any", Instance)!.SetValue(concept, SearchValues.Create(words, StringComparison.Ordinal));
    }
}
