using System.Globalization;
using System.Text;
using Extractor.Pdf.Fonts.Data;

namespace Extractor.Pdf.Fonts.Encodings;

/// <summary>A list of glyph names and their characters, searched in the text of Adobe's own lists without a parse.</summary>
internal sealed class GlyphNameList
{
    private static readonly Lazy<GlyphNameList> LoadedAdobe = new(() => new GlyphNameList("glyphlist.txt"));
    private static readonly Lazy<GlyphNameList> LoadedDingbats = new(() => new GlyphNameList("zapfdingbats.txt"));

    private readonly byte[] _lines;

    private GlyphNameList(string resource) => _lines = FontResources.Read(resource);

    public static GlyphNameList Adobe => LoadedAdobe.Value;

    public static GlyphNameList Dingbats => LoadedDingbats.Value;

    /// <summary>Null for a name that is not listed.</summary>
    public string? Text(ReadOnlySpan<char> name)
    {
        var (low, high) = (0, _lines.Length);
        while (low < high)
        {
            var start = LineStart((low + high) / 2);
            var line = Line(start);
            var semicolon = line.IndexOf((byte)';');
            var order = Compare(name, line[..semicolon]);
            if (order == 0)
            {
                return Characters(line[(semicolon + 1)..]);
            }

            (low, high) = order < 0 ? (low, start) : (start + line.Length + 1, high);
        }

        return null;
    }

    private static int Compare(ReadOnlySpan<char> name, ReadOnlySpan<byte> listed)
    {
        var shared = Math.Min(name.Length, listed.Length);
        for (var i = 0; i < shared; i++)
        {
            if (name[i] != listed[i])
            {
                return name[i] - listed[i];
            }
        }

        return name.Length - listed.Length;
    }

    private static string Characters(ReadOnlySpan<byte> hex)
    {
        var codePoints = Encoding.ASCII.GetString(hex).Split(' ');
        return string.Concat(codePoints.Select(c => SharedStrings.Character(int.Parse(c, NumberStyles.HexNumber, CultureInfo.InvariantCulture))));
    }

    private int LineStart(int position) => _lines.AsSpan(0, position).LastIndexOf((byte)'\n') + 1;

    private ReadOnlySpan<byte> Line(int start)
    {
        var rest = _lines.AsSpan(start);
        return rest[..rest.IndexOf((byte)'\n')];
    }
}
