namespace Extractor.Pdf.Fonts.CMaps;

/// <summary>Cuts strings into codes and gives each code's CID (ISO 32000-2, 9.7.5).</summary>
internal sealed class CMap
{
    /// <summary>Real CMaps have a dozen code spaces; those beyond are left out, as each costs time at each code.</summary>
    private const int MostSpaces = 256;

    private readonly CodeSpace[] _spaces;
    private readonly RangeMap<uint>[] _byLength;
    private readonly CMap? _parent;

    public CMap(string name, bool isVertical, CodeSpace[] spaces, RangeMap<uint>[] byLength, CMap? parent)
    {
        Name = name;
        IsVertical = isVertical;
        _parent = parent;
        Collection = parent?.Collection;
        _spaces = [.. spaces.Concat(parent?._spaces ?? []).Distinct().Take(MostSpaces)];
        _byLength = byLength;
    }

    public string Name { get; }

    public bool IsVertical { get; }

    /// <summary>The character collection that its CIDs belong to, such as Adobe-GB1; null where the CMap does not tell.</summary>
    public string? Collection { get; init; }

    /// <summary>Two bytes a code, the CID the code itself.</summary>
    public bool IsIdentity { get; private init; }

    /// <summary>Gives the CID of a code that another CMap knows in another writing; null for a CMap with codes of its own.</summary>
    public Func<CharacterCode, uint>? Transcoding { get; init; }

    public static CMap IdentityH { get; } = Identity("Identity-H", false);

    public static CMap IdentityV { get; } = Identity("Identity-V", true);

    /// <summary>Cuts the next code off a string that is not empty.</summary>
    public CharacterCode Next(ReadOnlySpan<byte> text)
    {
        if (IsIdentity)
        {
            return Code(text, 2);
        }

        var (best, shortest) = (0, 4);
        foreach (var space in _spaces)
        {
            var matching = space.Matching(text);
            if (matching == space.Length)
            {
                return Code(text, space.Length);
            }

            (best, shortest) = matching > best ? (matching, space.Length) : matching == best ? (best, Math.Min(shortest, space.Length)) : (best, shortest);
        }

        return Code(text, _spaces.Length == 0 ? 2 : shortest);
    }

    /// <summary>0 where the code stands for no character.</summary>
    public uint Cid(CharacterCode code)
    {
        for (var map = this; map is not null; map = map._parent)
        {
            if (map.IsIdentity)
            {
                return code.Value;
            }

            if (map.Transcoding is { } transcode)
            {
                return transcode(code);
            }

            if (map._byLength[code.Length - 1].TryFind(code.Value, out var cid, out var offset))
            {
                return unchecked(cid + offset);
            }
        }

        return 0;
    }

    private static CMap Identity(string name, bool isVertical) =>
        new(name, isVertical, [new CodeSpace(0, 0xFFFF, 2)], [], null) { IsIdentity = true };

    private static CharacterCode Code(ReadOnlySpan<byte> text, int length)
    {
        length = Math.Min(length, text.Length);
        var value = 0u;
        foreach (var b in text[..length])
        {
            value = (value << 8) | b;
        }

        return new CharacterCode(value, length);
    }
}
