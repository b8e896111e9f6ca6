using Extractor.Pdf.Fonts.Encodings;

namespace Extractor.Pdf.Fonts.Programs;

/// <summary>Glyph names of a TrueType 'post' table, versions 1 and 2.</summary>
internal static class TrueTypeNames
{
    private const int MacintoshGlyphs = 258;

    /// <summary>By glyph; empty where the table has no names.</summary>
    public static string?[] Read(FontBytes post) => post.U32(0) switch
    {
        0x00010000 => NameTables.MacintoshGlyphs,
        0x00020000 => ReadOwn(post),
        _ => [],
    };

    private static string?[] ReadOwn(FontBytes post)
    {
        var count = Math.Min(post.U16(32), post.Length / 2);
        var own = PascalStrings(post, 34 + (2 * count));
        var names = new string?[count];
        for (var i = 0; i < count; i++)
        {
            var index = post.U16(34 + (2 * i));
            names[i] = index < MacintoshGlyphs ? NameTables.MacintoshGlyphs[index]
                : index - MacintoshGlyphs < own.Count ? own[index - MacintoshGlyphs]
                : null;
        }

        return names;
    }

    private static List<string> PascalStrings(FontBytes post, int offset)
    {
        var strings = new List<string>();
        while (offset < post.Length)
        {
            var length = post.U8(offset);
            strings.Add(post.Slice(offset + 1, length).Latin1());
            offset += 1 + length;
        }

        return strings;
    }
}
