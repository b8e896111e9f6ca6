using System.Collections.Concurrent;
using Extractor.Pdf.Fonts.CMaps;

namespace Extractor.Pdf.Fonts;

/// <summary>The glyphs met so far, by code: flat tables for codes of one and two bytes, a dictionary for longer ones.</summary>
internal sealed class GlyphCache
{
    private readonly Glyph?[] oneByte = new Glyph?[256];
    private readonly Glyph?[]?[] twoBytes = new Glyph?[]?[256];
    private readonly ConcurrentDictionary<CharacterCode, Glyph> longer = new();

    public Glyph? this[CharacterCode code]
    {
        get => code.Length switch
        {
            1 => oneByte[code.Value],
            2 => twoBytes[code.Value >> 8]?[code.Value & 0xFF],
            _ => longer.GetValueOrDefault(code),
        };
        set
        {
            switch (code.Length)
            {
                case 1:
                    oneByte[code.Value] = value;
                    break;
                case 2:
                    (twoBytes[code.Value >> 8] ??= new Glyph?[256])[code.Value & 0xFF] = value;
                    break;
                default:
                    longer[code] = value!;
                    break;
            }
        }
    }
}
