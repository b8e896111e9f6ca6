using System.Runtime.CompilerServices;
using Extractor.Pdf.Fonts;

namespace Extractor.Pdf.Content;

/// <summary>The text matrices, and strings turned into letters on a canvas (ISO 32000-2, 9.4).</summary>
internal sealed class TextShower(PageCanvas canvas, MarkedContentStack marks)
{
    private const double NearlyOpaque = 0.9;

    private Matrix _text = Matrix.Identity;
    private Matrix _line = Matrix.Identity;

    public void Begin() => SetMatrix(Matrix.Identity);

    public void SetMatrix(in Matrix matrix) => _text = _line = matrix;

    public void MoveLine(double x, double y) => SetMatrix(new Matrix(1, 0, 0, 1, x, y).Then(_line));

    /// <summary>A number inside TJ: thousandths of the font size, against the direction of the text.</summary>
    public void Adjust(in GraphicsState state, double thousandths)
    {
        var amount = -thousandths / 1000 * state.FontSize;
        if (state.Font is { IsVertical: true }) Advance(0, amount);
        else Advance(amount * state.HorizontalScaling, 0);
    }

    public void Show(in GraphicsState state, ReadOnlySpan<byte> text)
    {
        if (state.Font is not { } font) return;
        canvas.BeginString();
        var run = new TextRun(state, _text.Then(state.Ctm), font, marks.HasActualText, TraitsOf(state));
        if (font.IsVertical) ShowVertical(state, ref run, text);
        else ShowHorizontal(state, ref run, text);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void ShowHorizontal(in GraphicsState state, ref TextRun run, ReadOnlySpan<byte> text)
    {
        var (hidden, font, scale) = (marks.IsHidden, run.Font, run.Font.GlyphScale);
        var total = 0.0;
        while (text.Length > 0)
        {
            text = text[font.Next(text, out var glyph)..];
            var width = glyph.Width * scale;
            if (!hidden && run.TextOf(glyph) is { } shown) canvas.Add(run.Horizontal(shown, width, total), state.Clip);
            var spacing = glyph.IsWordSpace ? state.CharacterSpacing + state.WordSpacing : state.CharacterSpacing;
            total += ((width * state.FontSize) + spacing) * state.HorizontalScaling;
        }

        Advance(total, 0);
    }

    private void ShowVertical(in GraphicsState state, ref TextRun run, ReadOnlySpan<byte> text)
    {
        var hidden = marks.IsHidden;
        var total = 0.0;
        while (text.Length > 0)
        {
            text = text[run.Font.Next(text, out var glyph)..];
            if (!hidden && run.TextOf(glyph) is { } shown) canvas.Add(run.Vertical(shown, glyph, total), state.Clip);
            var spacing = glyph.IsWordSpace ? state.CharacterSpacing + state.WordSpacing : state.CharacterSpacing;
            total += (glyph.VerticalAdvance * run.Font.GlyphScale * state.FontSize) + spacing;
        }

        Advance(0, total);
    }

    private void Advance(double x, double y) => _text = _text with
    {
        E = _text.E + (x * _text.A) + (y * _text.C),
        F = _text.F + (x * _text.B) + (y * _text.D),
    };

    private LetterTraits TraitsOf(in GraphicsState state)
    {
        var traits = marks.Traits;
        if (state.RenderingMode is 3 or 7) return traits | LetterTraits.Invisible;
        var paint = state.RenderingMode is 1 or 5 ? state.Stroke : state.Fill;
        if (paint.IsWhite) traits |= LetterTraits.White;
        var alpha = paint.Alpha * state.GroupAlpha;
        if (alpha <= 0) traits |= LetterTraits.Invisible;
        else if (alpha < NearlyOpaque) traits |= LetterTraits.Translucent;
        return traits;
    }
}
