using Extractor.Pdf.Fonts.Encodings;

namespace Extractor.Pdf.Fonts.Programs;

/// <summary>A CFF encoding: glyph names by code, supplements included (Adobe Technical Note 5176, 12).</summary>
internal static class CffEncoding
{
    private const int SupplementFlag = 0x80;

    public static string?[] Read(FontBytes file, long offset, Func<int, string?> glyphName, int glyphCount) => offset switch
    {
        0 => NameTables.Standard,
        1 => NameTables.CffExpert,
        _ => ReadOwn(file, offset, glyphName, glyphCount),
    };

    private static string?[] ReadOwn(FontBytes file, long offset, Func<int, string?> glyphName, int glyphCount)
    {
        var names = new string?[256];
        var isRanges = (file.U8(offset) & ~SupplementFlag) == 1;
        var count = file.U8(offset + 1);
        var (at, glyph) = (offset + 2, 1);
        for (var i = 0; i < count; i++)
        {
            var first = file.U8(at++);
            var left = isRanges ? file.U8(at++) : 0;
            for (var code = (int)first; code <= first + left && code < 256 && glyph < glyphCount; code++)
            {
                names[code] = glyphName(glyph++);
            }
        }

        return names;
    }
}
