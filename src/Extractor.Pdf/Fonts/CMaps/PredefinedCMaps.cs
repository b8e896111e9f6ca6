using System.Collections.Concurrent;
using Extractor.Pdf.Fonts.Data;

namespace Extractor.Pdf.Fonts.CMaps;

/// <summary>The CMaps that a file may name without embedding them (ISO 32000-2, table 116), and each collection's way back to Unicode.</summary>
internal static class PredefinedCMaps
{
    private static readonly ConcurrentDictionary<string, CMap?> CMaps = new();
    private static readonly ConcurrentDictionary<string, CollectionText?> Texts = new();

    /// <summary>Null for a name that is none.</summary>
    public static CMap? Find(string name) => name switch
    {
        "Identity-H" => CMap.IdentityH,
        "Identity-V" => CMap.IdentityV,
        _ when IsCollection(name) => null,
        _ => CMaps.TryGetValue(name, out var known) ? known : Load(name),
    };

    /// <summary>CID → Unicode for a collection such as Adobe-GB1; null for a collection without one.</summary>
    public static CollectionText? TextOf(string collection) =>
        !IsCollection(collection) ? null
        : Texts.TryGetValue(collection, out var known) ? known
        : LoadText(collection);

    // Only names that exist are kept: a file may name any number of others.
    private static CMap? Load(string name) =>
        (FontResources.ReadCMap(name) is { } data ? new CMapDataReader(data).CMap(name, Find) : UnicodeCMaps.Find(name, Find)) is { } map
            ? CMaps.GetOrAdd(name, map) : null;

    private static CollectionText? LoadText(string collection) =>
        FontResources.ReadCMap(collection) is { } data ? Texts.GetOrAdd(collection, new CMapDataReader(data).CollectionText()) : null;

    private static bool IsCollection(string name) => name.StartsWith("Adobe-", StringComparison.Ordinal);
}
