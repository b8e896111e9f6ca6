namespace Extractor.Ocr.Images;

/// <summary>An image ready to be laid on the page.</summary>
/// <param name="Opacity">0 where the page shows through, 255 where the image does; null where all of it shows.</param>
internal sealed record DecodedImage(GrayImage Gray, GrayImage? Opacity)
{
    private const byte Paper = 255;

    /// <summary>As it looks on white paper; null where its opacity is told for other samples than its own.</summary>
    public GrayImage? OnPaper()
    {
        if (Opacity is not { } opacity) return Gray;
        if ((opacity.Width, opacity.Height) != (Gray.Width, Gray.Height)) return null;
        var shown = new GrayImage(Gray.Width, Gray.Height);
        for (var i = 0; i < shown.Pixels.Length; i++) shown.Pixels[i] = Blend(Paper, Gray.Pixels[i], opacity.Pixels[i]);
        return shown;
    }

    /// <param name="opacity">0 to 255.</param>
    public static byte Blend(byte under, byte over, byte opacity) => unchecked((byte)(((under * (255 - opacity)) + (over * opacity)) / 255));
}
