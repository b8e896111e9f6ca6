using System.Collections.Concurrent;
using System.Text;
using Extractor.Pdf.Fonts.Data;

namespace Extractor.Pdf.Fonts.Encodings;

/// <summary>Fixed tables of glyph names: the base encodings (ISO 32000-2, annex D), CFF's standard strings and charsets, the Macintosh glyph order.</summary>
internal static class NameTables
{
    private static readonly Lazy<string[]> Lines = new(() => Encoding.ASCII.GetString(FontResources.Read("glyphnames.txt")).Split('\n'));
    private static readonly ConcurrentDictionary<string, string?[]> Tables = new();

    public static string?[] Standard => Table("StandardEncoding");

    public static string?[] WinAnsi => Table("WinAnsiEncoding");

    public static string?[] MacRoman => Table("MacRomanEncoding");

    public static string?[] MacExpert => Table("MacExpertEncoding");

    public static string?[] Symbol => Table("SymbolSetEncoding");

    public static string?[] ZapfDingbats => Table("ZapfDingbatsEncoding");

    /// <summary>CFF's Expert encoding; not the same as MacExpert.</summary>
    public static string?[] CffExpert => Table("ExpertEncoding");

    public static string?[] CffStrings => Table("CFFStandardStrings");

    public static string?[] CffExpertCharset => Table("ExpertCharset");

    public static string?[] CffExpertSubsetCharset => Table("ExpertSubsetCharset");

    /// <summary>The 258 glyph names of a version 1 'post' table.</summary>
    public static string?[] MacintoshGlyphs => Table("MacStandardGlyphOrdering");

    /// <summary>A base encoding by its name in PDF; null for a name that is none.</summary>
    public static string?[]? BaseEncoding(string? name) => name switch
    {
        "StandardEncoding" => Standard,
        "WinAnsiEncoding" => WinAnsi,
        "MacRomanEncoding" => MacRoman,
        "MacExpertEncoding" => MacExpert,
        _ => null,
    };

    private static string?[] Table(string name) => Tables.GetOrAdd(name, static key =>
        Lines.Value.First(l => l.StartsWith(key + " ", StringComparison.Ordinal)).Split(' ').Skip(1).Select(n => n == "-" ? null : n).ToArray());
}
