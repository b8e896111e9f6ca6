using System.Collections.Concurrent;
using Extractor.Pdf.Fonts.CMaps;

namespace Extractor.Pdf.Fonts;

/// <summary>The glyphs met so far, by code: flat tables for codes of one and two bytes, a dictionary for longer ones.</summary>
internal sealed class GlyphCache
{
    private readonly Glyph?[] _oneByte = new Glyph?[256];
    private readonly Glyph?[]?[] _twoBytes = new Glyph?[]?[256];
    private readonly ConcurrentDictionary<CharacterCode, Glyph> _longer = new();

    public Glyph? this[CharacterCode code]
    {
        get => code.Length switch
        {
            1 => _oneByte[code.Value],
            2 => _twoBytes[code.Value >> 8]?[code.Value & 0xFF],
            _ => _longer.GetValueOrDefault(code),
        };
        set
        {
            switch (code.Length)
            {
                case 1:
                    _oneByte[code.Value] = value;
                    break;
                case 2:
                    (_twoBytes[code.Value >> 8] ??= new Glyph?[256])[code.Value & 0xFF] = value;
                    break;
                default:
                    _longer[code] = value!;
                    break;
            }
        }
    }
}
