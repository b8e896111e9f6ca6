using Extractor.Pdf.Objects;

namespace Extractor.Pdf.Fonts;

/// <summary>
/// Stands in for a font that is not in the file, as Helvetica does in viewers: plain ASCII is read, a string that holds any
/// other byte is one unknown glyph, for its codes may be of any kind.
/// </summary>
internal sealed class StockFont(Action<PdfProblem> report) : IPdfFont
{
    private static readonly Glyph Unreadable = new(0, SharedStrings.Unknown, 1000, IsWordSpace: false);

    private readonly IPdfFont _helvetica =
        FontFactory.Create(PdfDictionary.Of(("Subtype", "Type1"), ("BaseFont", "Helvetica"), ("Encoding", "WinAnsiEncoding")), report);

    public FontDetails Details => _helvetica.Details;

    public bool IsVertical => false;

    public double Ascent => _helvetica.Ascent;

    public double Descent => _helvetica.Descent;

    public double GlyphScale => _helvetica.GlyphScale;

    public int Next(ReadOnlySpan<byte> text, out Glyph glyph)
    {
        if (text.IndexOfAnyExceptInRange((byte)' ', (byte)'~') < 0)
        {
            return _helvetica.Next(text, out glyph);
        }

        glyph = Unreadable;
        return text.Length;
    }
}
