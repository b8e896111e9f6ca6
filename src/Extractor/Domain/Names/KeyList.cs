using System.Collections;

namespace Extractor.Domain.Names;

/// <summary>Keys in the order of the dictionary.</summary>
internal sealed class KeyList(IReadOnlyList<KeyName> names) : IEnumerable<KeyName>
{
    private readonly Dictionary<string, Phrase> _names = names.ToDictionary(n => n.Key, n => n.Name);

    /// <summary>Null for a key that is not declared.</summary>
    public Phrase? Find(string key) => _names.GetValueOrDefault(key);

    /// <summary>
    /// What a message calls it: a text that is printed in the document (a head, an item) is its own name; a key that is not declared has none.
    /// </summary>
    public Phrase? Of(string key) => Find(key) ?? (IsKey(key) ? null : (Phrase)key);

    public IEnumerator<KeyName> GetEnumerator() => names.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Whether a text is a key of the data and not printed words.</summary>
    public static bool IsKey(string text) =>
        text.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c is '-' or '.') && text.Any(char.IsAsciiLetterLower);
}
