using Extractor.Pdf.Fonts.Encodings;

namespace Extractor.Pdf.Fonts.Programs;

/// <summary>The tables of a TrueType font, or of an OpenType one around a CFF program.</summary>
internal sealed class TrueTypeProgram : IFontProgram
{
    private const int SymbolPage = 0xF000;

    private readonly FontBytes _file;
    private readonly Dictionary<string, FontBytes> _tables;
    private readonly CffProgram? _cff;
    private readonly Lazy<List<TrueTypeCmap>> _cmaps;
    private readonly Lazy<Dictionary<int, string>> _texts;
    private readonly Lazy<string?[]> _names;

    private TrueTypeProgram(FontBytes file, Dictionary<string, FontBytes> tables)
    {
        _file = file;
        _tables = tables;
        _cff = tables.TryGetValue("CFF ", out var program) ? CffProgram.Read(program) : null;
        _cmaps = new(ReadCmaps);
        _texts = new(ReverseUnicode);
        _names = new(() => TrueTypeNames.Read(Table("post")));
    }

    public IReadOnlyList<string?>? Encoding => null;

    public string? Collection => _cff?.Collection;

    /// <summary>Null for a file without a table directory.</summary>
    public static TrueTypeProgram? Read(FontBytes file)
    {
        var start = file.U32(0) == 0x74746366 ? file.U32(12) : 0;
        if (file.U32(start) is not (0x00010000 or 0x74727565 or 0x4F54544F))
        {
            return null;
        }

        var tables = new Dictionary<string, FontBytes>();
        var count = file.U16(start + 4);
        for (var i = 0; i < count && start + 12 + (16L * i) < file.Length; i++)
        {
            var entry = start + 12 + (16L * i);
            tables.TryAdd(file.Slice(entry, 4).Latin1(), file.Slice(file.U32(entry + 8), file.U32(entry + 12)));
        }

        return new TrueTypeProgram(file, tables);
    }

    public int GlyphOfCode(byte code)
    {
        foreach (var cmap in _cmaps.Value.OrderByDescending(c => c is { Platform: 3, Encoding: 0 }).ThenByDescending(c => c.Platform == 1))
        {
            if (cmap.Glyphs.TryGetValue(code, out var glyph) || cmap.Glyphs.TryGetValue((uint)(SymbolPage + code), out glyph))
            {
                return glyph;
            }
        }

        return 0;
    }

    public int GlyphOfName(string name) => Math.Max(Array.IndexOf(_names.Value, name), 0);

    public int GlyphOfCid(uint cid) => _cff?.GlyphOfCid(cid) ?? (int)Math.Min(cid, 0xFFFF);

    public string? Text(int glyph) => _texts.Value.GetValueOrDefault(glyph) ?? NameText(glyph) ?? _cff?.Text(glyph);

    public bool IsBlank(int glyph)
    {
        if (_cff is not null)
        {
            return _cff.IsBlank(glyph);
        }

        var (loca, isLong) = (Table("loca"), Table("head").U16(50) != 0);
        var size = isLong ? 4 : 2;
        return glyph >= 0 && (glyph + 2L) * size <= loca.Length
            && loca.Number((long)glyph * size, size) == loca.Number((glyph + 1L) * size, size);
    }

    private string? NameText(int glyph) =>
        glyph > 0 && glyph < _names.Value.Length && _names.Value[glyph] is { } name ? GlyphNames.Text(name) : null;

    private FontBytes Table(string tag) => _tables.TryGetValue(tag, out var table) ? table : _file.Slice(0, 0);

    private List<TrueTypeCmap> ReadCmaps()
    {
        var table = Table("cmap");
        var count = Math.Min(table.U16(2), 64);
        return Enumerable.Range(0, count)
            .Select(i => 4 + (8 * i))
            .Select(at => TrueTypeCmap.Read(table.U16(at), table.U16(at + 2), table.Slice(table.U32(at + 4), table.Length)))
            .ToList();
    }

    /// <summary>Of several characters with one glyph the first that is no private-use character, and no compatibility form of another.</summary>
    private Dictionary<int, string> ReverseUnicode()
    {
        var found = new Dictionary<int, string>();
        foreach (var (code, glyph) in _cmaps.Value.Where(c => c.IsUnicode).SelectMany(c => c.Glyphs).OrderBy(p => Rank(p.Key)).ThenBy(p => p.Key))
        {
            var text = SharedStrings.Character(code);
            if (RealText.Is(text))
            {
                found.TryAdd(glyph, text);
            }
        }

        return found;
    }

    private static int Rank(uint code) => code switch
    {
        0xA0 or 0xAD => 1,
        >= 0x2E80 and <= 0x2FDF => 1,
        >= 0xF900 and <= 0xFFFF => 1,
        _ => 0,
    };
}
