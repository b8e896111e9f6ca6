using Extractor.Pdf.Fonts.Encodings;

namespace Extractor.Pdf.Fonts.Programs;

/// <summary>A CFF charset: each glyph's string number, or its CID in a CID-keyed font (Adobe Technical Note 5176, 13).</summary>
internal static class CffCharset
{
    private const int IsoAdobe = 0;
    private const int Expert = 1;
    private const int ExpertSubset = 2;

    public static int[] Read(FontBytes file, long offset, int glyphCount, bool isCidKeyed) => offset switch
    {
        <= ExpertSubset when isCidKeyed => Enumerable.Range(0, glyphCount).ToArray(),
        IsoAdobe => Enumerable.Range(0, Math.Min(glyphCount, 229)).ToArray(),
        Expert => Standard(NameTables.CffExpertCharset, glyphCount),
        ExpertSubset => Standard(NameTables.CffExpertSubsetCharset, glyphCount),
        _ => ReadOwn(file, offset, glyphCount),
    };

    private static int[] Standard(string?[] names, int glyphCount) =>
        names.Take(glyphCount).Select(n => Math.Max(Array.IndexOf(NameTables.CffStrings, n), 0)).ToArray();

    private static int[] ReadOwn(FontBytes file, long offset, int glyphCount)
    {
        var charset = new int[glyphCount];
        var format = file.U8(offset++);
        var leftSize = format == 0 ? 0 : format == 1 ? 1 : 2;
        for (var glyph = 1; glyph < glyphCount && offset < file.Length;)
        {
            var first = file.U16(offset);
            var left = (int)file.Number(offset + 2, leftSize);
            offset += 2 + leftSize;
            for (var i = 0; i <= left && glyph < glyphCount; i++)
            {
                charset[glyph++] = first + i;
            }
        }

        return charset;
    }
}
