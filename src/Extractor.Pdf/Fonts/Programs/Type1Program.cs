using System.Buffers.Text;
using System.Text;
using Extractor.Pdf.Fonts.CMaps;
using Extractor.Pdf.Fonts.Encodings;

namespace Extractor.Pdf.Fonts.Programs;

/// <summary>The built-in encoding of a Type 1 program, from its part that is not encrypted.</summary>
internal sealed class Type1Program : IFontProgram
{
    private Type1Program(string?[] encoding) => Encoding = encoding;

    public IReadOnlyList<string?> Encoding { get; }

    public string? Collection => null;

    /// <summary>Null for bytes that are no Type 1 program or that have no encoding.</summary>
    public static Type1Program? Read(ReadOnlySpan<byte> file)
    {
        var start = file.IndexOf("/Encoding"u8);
        if (start < 0)
        {
            return null;
        }

        var text = file[start..];
        var end = text.IndexOf("eexec"u8);
        var lexer = new CMapLexer(end < 0 ? text : text[..end]);
        lexer.Next();
        return new Type1Program(lexer.Next().Is("StandardEncoding"u8) ? NameTables.Standard : ReadEntries(lexer));
    }

    public int GlyphOfCode(byte code) => 0;

    public int GlyphOfName(string name) => 0;

    public int GlyphOfCid(uint cid) => 0;

    public string? Text(int glyph) => null;

    public bool IsBlank(int glyph) => false;

    /// <summary>dup 65 /A put, until def.</summary>
    private static string?[] ReadEntries(CMapLexer lexer)
    {
        var names = new string?[256];
        var code = -1;
        for (var token = lexer.Next(); token.Kind != CMapTokenKind.End && !token.Is("def"u8) && !token.Is("readonly"u8); token = lexer.Next())
        {
            if (token.Kind == CMapTokenKind.Number)
            {
                code = Utf8Parser.TryParse(token.Text, out int number, out _) ? number : -1;
            }
            else if (token.Kind == CMapTokenKind.Name && code is >= 0 and < 256)
            {
                names[code] = System.Text.Encoding.Latin1.GetString(token.Text);
                code = -1;
            }
        }

        return names;
    }
}
