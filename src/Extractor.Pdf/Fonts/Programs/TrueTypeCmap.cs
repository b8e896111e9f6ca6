namespace Extractor.Pdf.Fonts.Programs;

/// <summary>One subtable of a TrueType 'cmap': formats 0, 2, 4, 6, 10, 12 and 13.</summary>
internal sealed class TrueTypeCmap
{
    private const int MostCodes = 0x20000;

    private readonly Dictionary<uint, int> _glyphs = [];
    private int _entries;

    private TrueTypeCmap(int platform, int encoding) => (Platform, Encoding) = (platform, encoding);

    public int Platform { get; }

    public int Encoding { get; }

    public bool IsUnicode => Platform == 0 || (Platform == 3 && Encoding is 1 or 10);

    /// <summary>Codes and their glyphs, none of them glyph 0.</summary>
    public IReadOnlyDictionary<uint, int> Glyphs => _glyphs;

    public static TrueTypeCmap Read(int platform, int encoding, FontBytes table)
    {
        var cmap = new TrueTypeCmap(platform, encoding);
        switch (table.U16(0))
        {
            case 0:
                cmap.ReadBytes(table);
                break;
            case 2:
                cmap.ReadMixed(table);
                break;
            case 4:
                cmap.ReadSegments(table);
                break;
            case 6:
                cmap.ReadTrimmed((uint)table.U16(6), (uint)table.U16(8), table, 10);
                break;
            case 10:
                cmap.ReadTrimmed(table.U32(12), table.U32(16), table, 20);
                break;
            case 12:
            case 13:
                cmap.ReadGroups(table, isConstant: table.U16(0) == 13);
                break;
        }

        return cmap;
    }

    /// <summary>False once the table has said more than an honest one can.</summary>
    private bool Add(uint code, int glyph)
    {
        if (glyph != 0)
        {
            _glyphs.TryAdd(code, glyph);
        }

        return ++_entries < MostCodes;
    }

    private void ReadBytes(FontBytes table)
    {
        for (var code = 0u; code < 256; code++)
        {
            Add(code, table.U8(6 + code));
        }
    }

    private void ReadMixed(FontBytes table)
    {
        for (var high = 0u; high < 256; high++)
        {
            var header = 6 + 512 + table.U16(6 + (2 * high));
            var (first, count) = (table.U16(header), table.U16(header + 2));
            var isSingle = header == 6 + 512;
            for (var low = (uint)first; low < Math.Min(first + count, 256); low++)
            {
                var glyph = table.U16(header + 6 + table.U16(header + 6) + (2 * (low - first)));
                if (!isSingle || low == high)
                {
                    Add(isSingle ? low : (high << 8) | low, glyph == 0 ? 0 : (glyph + table.S16(header + 4)) & 0xFFFF);
                }
            }
        }
    }

    private void ReadSegments(FontBytes table)
    {
        var size = table.U16(6) & ~1;
        for (var i = 0; i < size; i += 2)
        {
            var (end, start) = (table.U16(14 + i), table.U16(16 + size + i));
            var delta = table.U16(16 + (2 * size) + i);
            var offsetPlace = 16 + (3 * size) + i;
            var offset = table.U16(offsetPlace);
            for (var code = start; code <= end && code != 0xFFFF; code++)
            {
                var glyph = offset == 0 ? code : table.U16(offsetPlace + offset + (2 * (code - start)));
                if (!Add((uint)code, glyph == 0 && offset != 0 ? 0 : (glyph + delta) & 0xFFFF))
                {
                    return;
                }
            }
        }
    }

    private void ReadTrimmed(uint first, uint count, FontBytes table, int offset)
    {
        for (var i = 0u; i < Math.Min(count, MostCodes) && first <= uint.MaxValue - i; i++)
        {
            Add(first + i, table.U16(offset + (2L * i)));
        }
    }

    private void ReadGroups(FontBytes table, bool isConstant)
    {
        var count = Math.Min(table.U32(12), table.Length / 12);
        for (var i = 0L; i < count; i++)
        {
            var (start, end, glyph) = (table.U32(16 + (12 * i)), Math.Min(table.U32(20 + (12 * i)), 0x10FFFF), table.U32(24 + (12 * i)));
            for (var code = start; code <= end; code++)
            {
                var found = isConstant ? glyph : (long)glyph + (code - start);
                if (!Add(code, found <= 0xFFFF ? (int)found : 0))
                {
                    return;
                }
            }
        }
    }
}
