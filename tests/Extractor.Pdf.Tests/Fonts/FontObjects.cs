using System.Globalization;
using System.Text;
using Extractor.Pdf.Fonts;
using Extractor.Pdf.Objects;

namespace Extractor.Pdf.Tests.Fonts;

/// <summary>Builds font dictionaries out of literals: numbers, /names as strings with a slash, other strings, arrays, dictionaries.</summary>
internal sealed class FontObjects : IPdfObjects
{
    private static readonly FontObjects Instance = new();

    public static PdfDictionary Dictionary(params (string Key, object Value)[] entries) =>
        new(entries.ToDictionary(e => e.Key, e => Value(e.Value)), Instance);

    public static PdfStream Stream(string content, params (string Key, object Value)[] entries) =>
        Stream(Encoding.Latin1.GetBytes(content), entries);

    public static PdfStream Stream(byte[] content, params (string Key, object Value)[] entries) =>
        new(Dictionary(entries), content, Instance);

    public static PdfArray Array(params object[] items) => new(items.Select(Value).ToList(), Instance);

    /// <summary>A font and the problems that making it reported.</summary>
    public static (IPdfFont Font, List<PdfProblem> Problems) Create(PdfDictionary font)
    {
        var problems = new List<PdfProblem>();
        return (FontFactory.Create(font, problems.Add), problems);
    }

    /// <summary>The glyphs of a string of codes.</summary>
    public static List<Glyph> Glyphs(PdfDictionary font, params byte[] codes)
    {
        var (reader, _) = Create(font);
        var glyphs = new List<Glyph>();
        for (var rest = codes.AsSpan(); rest.Length > 0;)
        {
            var length = reader.Next(rest, out var glyph);
            Assert.That(length, Is.InRange(1, rest.Length));
            glyphs.Add(glyph);
            rest = rest[length..];
        }

        return glyphs;
    }

    public static string Text(PdfDictionary font, params byte[] codes) => string.Concat(Glyphs(font, codes).Select(g => g.Text));

    public PdfObject Resolve(PdfObject value) => value;

    public ReadOnlyMemory<byte> Decode(PdfStream stream) => stream.Raw;

    private static PdfObject Value(object value) => value switch
    {
        PdfObject already => already,
        string { Length: > 0 } name when name[0] == '/' => new PdfName(name[1..]),
        string text => new PdfString(Encoding.Latin1.GetBytes(text)),
        IConvertible number => new PdfNumber(number.ToDouble(CultureInfo.InvariantCulture)),
        _ => throw new ArgumentException($"No PDF object for {value}."),
    };
}
