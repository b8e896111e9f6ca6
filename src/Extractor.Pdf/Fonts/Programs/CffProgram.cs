using Extractor.Pdf.Fonts.Encodings;

namespace Extractor.Pdf.Fonts.Programs;

/// <summary>The names, encoding and CIDs of a CFF program (Adobe Technical Note 5176).</summary>
internal sealed class CffProgram : IFontProgram
{
    /// <summary>A charstring this short holds at most a width and endchar.</summary>
    private const int LongestBlank = 4;
    private const byte EndChar = 14;

    private readonly CffIndex _strings;
    private readonly CffIndex _charStrings;
    private readonly int[] _charset;
    private readonly Lazy<string?[]> _encoding;
    private readonly Lazy<Dictionary<uint, int>> _glyphsOfCids;

    private CffProgram(FontBytes file, CffDict top, CffIndex strings)
    {
        _strings = strings;
        _charStrings = new CffIndex(file, top.Number(CffDict.CharStrings));
        Collection = top.Has(CffDict.Ros) ? Name((int)top.Number(CffDict.Ros)) + "-" + Name((int)top.Number(CffDict.Ros, 1)) : null;
        _charset = CffCharset.Read(file, top.Number(CffDict.Charset), _charStrings.Count, Collection is not null);
        _encoding = new(() => CffEncoding.Read(file, top.Number(CffDict.Encoding), GlyphName, _charset.Length));
        _glyphsOfCids = new(ReverseCharset);
    }

    public IReadOnlyList<string?>? Encoding => Collection is null ? _encoding.Value : null;

    public string? Collection { get; }

    /// <summary>Null for bytes that are no CFF program.</summary>
    public static CffProgram? Read(FontBytes file)
    {
        if (file.U8(0) != 1)
        {
            return null;
        }

        var names = new CffIndex(file, file.U8(2));
        var tops = new CffIndex(file, names.End);
        return tops.Count == 0 ? null : new CffProgram(file, new CffDict(tops[0]), new CffIndex(file, tops.End));
    }

    public int GlyphOfCode(byte code) => Encoding?[code] is { } name ? GlyphOfName(name) : 0;

    public int GlyphOfName(string name) =>
        Math.Max(Collection is null ? Array.FindIndex(_charset, sid => Name(sid) == name) : 0, 0);

    public int GlyphOfCid(uint cid) =>
        Collection is null ? (int)Math.Min(cid, 0xFFFF) : _glyphsOfCids.Value.GetValueOrDefault(cid);

    public string? Text(int glyph) => GlyphName(glyph) is { } name ? GlyphNames.Text(name) : null;

    public bool IsBlank(int glyph)
    {
        var program = _charStrings[glyph];
        return program.Length is > 0 and <= LongestBlank && program.U8(program.Length - 1) == EndChar;
    }

    private string? GlyphName(int glyph) =>
        Collection is null && glyph > 0 && glyph < _charset.Length ? Name(_charset[glyph]) : null;

    private string? Name(int sid)
    {
        var standard = NameTables.CffStrings;
        return sid < 0 ? null : sid < standard.Length ? standard[sid] : _strings[sid - standard.Length].Latin1();
    }

    private Dictionary<uint, int> ReverseCharset()
    {
        var glyphs = new Dictionary<uint, int>();
        for (var glyph = 0; glyph < _charset.Length; glyph++)
        {
            glyphs.TryAdd((uint)_charset[glyph], glyph);
        }

        return glyphs;
    }
}
