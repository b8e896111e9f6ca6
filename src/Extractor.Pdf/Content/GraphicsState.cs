using Extractor.Pdf.Fonts;

namespace Extractor.Pdf.Content;

/// <summary>What q saves and Q brings back (ISO 32000-2, 8.4 and 9.3).</summary>
internal struct GraphicsState
{
    /// <summary>From user space to the page as seen.</summary>
    public Matrix Ctm;

    /// <summary>The box that still shows, in points of the page.</summary>
    public Box Clip;

    /// <summary>False where the box is only around what still shows: a clip that is no rectangle.</summary>
    public bool ClipIsExact;

    public Paint Fill;
    public Paint Stroke;
    public double LineWidth;

    /// <summary>Other than Normal: what is under a fill shows through.</summary>
    public bool HasBlendMode;

    /// <summary>What is under a fill may show through.</summary>
    public bool HasSoftMask;

    /// <summary>A transparency group around has a blend mode or a soft mask.</summary>
    public bool GroupBlends;

    /// <summary>The opacity of the transparency groups around.</summary>
    public double GroupAlpha;

    public IPdfFont? Font;
    public double FontSize;
    public double CharacterSpacing;
    public double WordSpacing;

    /// <summary>1 for 100 per cent.</summary>
    public double HorizontalScaling;

    public double Leading;
    public double Rise;
    public int RenderingMode;

    public static GraphicsState Initial(Matrix ctm, Box clip) => new()
    {
        Ctm = ctm,
        Clip = clip,
        ClipIsExact = true,
        Fill = Paint.Initial,
        Stroke = Paint.Initial,
        LineWidth = 1,
        GroupAlpha = 1,
        HorizontalScaling = 1,
    };

    /// <param name="box">Around what still shows.</param>
    /// <param name="isExact">All of the box shows.</param>
    public void ClipTo(Box box, bool isExact)
    {
        ClipIsExact &= isExact;
        Clip = new Box(
            Math.Max(Clip.X0, box.X0),
            Math.Max(Clip.Y0, box.Y0),
            Math.Min(Clip.X1, box.X1),
            Math.Min(Clip.Y1, box.Y1));
    }
}
