using System.Collections.Concurrent;
using Extractor.Pdf.Fonts.Data;

namespace Extractor.Pdf.Fonts.CMaps;

/// <summary>The CMaps that a file may name without embedding them (ISO 32000-2, table 116), and each collection's way back to Unicode.</summary>
internal static class PredefinedCMaps
{
    private static readonly ConcurrentDictionary<string, CMap?> CMaps = new();
    private static readonly ConcurrentDictionary<string, ToUnicodeMap?> TextMaps = new();

    /// <summary>Null for a name that is none.</summary>
    public static CMap? Find(string name) => name switch
    {
        "Identity-H" => CMap.IdentityH,
        "Identity-V" => CMap.IdentityV,
        _ when IsTextMap(name) => null,
        _ => CMaps.GetOrAdd(name, static key => Load(key)),
    };

    /// <summary>CID → Unicode for a collection such as Adobe-GB1; null for a collection without one.</summary>
    public static ToUnicodeMap? TextOf(string collection) =>
        TextMaps.GetOrAdd(collection, static key => FontResources.ReadCMap(key + "-UCS2") is { } data ? new FontDataReader(data).TextMap() : null);

    private static CMap? Load(string name) =>
        FontResources.ReadCMap(name) is { } data ? new FontDataReader(data).CMap(name, Find) : null;

    private static bool IsTextMap(string name) => name.StartsWith("Adobe-", StringComparison.Ordinal);
}
