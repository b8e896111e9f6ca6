using System.Runtime.CompilerServices;
using Extractor.Pdf.Fonts;

namespace Extractor.Pdf.Content;

/// <summary>What all letters of one shown string share: how an em lies on the page, direction, size, traits.</summary>
internal readonly ref struct TextRun
{
    /// <summary>Of Unicode's white space; Han begins after it.</summary>
    private const char LastSpace = '\u3000';

    private readonly Matrix _matrix;
    private readonly Matrix _em;
    private readonly double _ascent;
    private readonly double _descent;
    private readonly double _pointSize;
    private readonly TextDirection _direction;
    private readonly LetterTraits _traits;
    private readonly bool _keepsUnknown;
    private readonly FontDetails _details;

    /// <param name="matrix">From text space to the page as seen.</param>
    /// <param name="keepsUnknown">Marked content around gives a text, so glyphs without one are kept for it.</param>
    public TextRun(in GraphicsState state, in Matrix matrix, IPdfFont font, bool keepsUnknown, LetterTraits traits)
    {
        var (size, wide) = (state.FontSize, state.FontSize * state.HorizontalScaling);
        _matrix = matrix;
        _em = new Matrix(
            matrix.A * wide,
            matrix.B * wide,
            matrix.C * size,
            matrix.D * size,
            matrix.E + (matrix.C * state.Rise),
            matrix.F + (matrix.D * state.Rise));
        Font = font;
        _details = font.Details;
        _ascent = font.Ascent / 1000;
        _descent = font.Descent / 1000;
        _pointSize = Math.Sqrt((_em.C * _em.C) + (_em.D * _em.D));
        _direction = font.IsVertical ? TextDirection.Vertical : DirectionOf(_em.A, _em.B);
        _keepsUnknown = keepsUnknown;
        _traits = traits;
    }

    public IPdfFont Font { get; }

    /// <summary>Null for a glyph that prints nothing.</summary>
    public string? TextOf(Glyph glyph)
    {
        var text = glyph.Text;
        if (text.Length == 1) return text[0] <= LastSpace && char.IsWhiteSpace(text[0]) ? null : text;
        if (text.Length == 0) return _keepsUnknown ? ActualText.Unknown : null;
        return string.IsNullOrWhiteSpace(text) ? null : text;
    }

    /// <param name="width">Ems.</param>
    /// <param name="along">How far the string has come, in text space.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public Letter Horizontal(string text, double width, double along)
    {
        var (x, y) = (_em.E + (along * _matrix.A), _em.F + (along * _matrix.B));
        var em = _em with { E = x, F = y };
        return new Letter(text, em.Bounds(0, _descent, width, _ascent), IsSideways ? x : y, _pointSize, _details, _direction, _traits);
    }

    public Letter Vertical(string text, Glyph glyph, double along)
    {
        var scale = Font.GlyphScale;
        var em = _em with { E = _em.E + (along * _matrix.C), F = _em.F + (along * _matrix.D) };
        var left = -glyph.OriginX * scale;
        var box = em.Bounds(left, glyph.VerticalAdvance * scale, left + (glyph.Width * scale), 0);
        return new Letter(text, box, em.E, _pointSize, _details, _direction, _traits);
    }

    private bool IsSideways => _direction is TextDirection.Up or TextDirection.Down;

    /// <param name="dx">How far the text comes to the right on the page as seen.</param>
    /// <param name="dy">How far it comes downwards.</param>
    public static TextDirection DirectionOf(double dx, double dy)
    {
        const double nearlyStraight = 0.05;
        if (Math.Abs(dy) <= nearlyStraight * Math.Abs(dx)) return dx >= 0 ? TextDirection.LeftToRight : TextDirection.UpsideDown;
        if (Math.Abs(dx) <= nearlyStraight * Math.Abs(dy)) return dy > 0 ? TextDirection.Down : TextDirection.Up;
        return TextDirection.Oblique;
    }
}
