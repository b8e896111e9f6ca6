using Extractor.Pdf.Images;

namespace Extractor.Ocr.Scans;

/// <summary>From a sheet's samples to where in an image (0 to 1 across and down) they lie.</summary>
internal readonly record struct SheetToImage(double Ux, double Uy, double U0, double Vx, double Vy, double V0)
{
    /// <summary>In shares of the image a sample: over ten thousand samples less than one of them.</summary>
    private const double Straight = 1e-9;

    /// <param name="scale">Samples a point.</param>
    /// <param name="angle">Radians by which the sheet is turned about (<paramref name="centerX"/>, <paramref name="centerY"/>), in points.</param>
    /// <returns>Null for an image that has no area.</returns>
    public static SheetToImage? From(ImageFrame frame, double scale, double angle, double centerX, double centerY)
    {
        var determinant = (frame.AcrossX * frame.DownY) - (frame.AcrossY * frame.DownX);
        if (Math.Abs(determinant) < 1e-9) return null;
        var (cos, sin) = (Math.Cos(angle), Math.Sin(angle));

        // Page point of a sheet sample: turned back about the centre.
        var (pxx, pxy, px0) = (cos / scale, -sin / scale, centerX - (cos * centerX) + (sin * centerY) - frame.X);
        var (pyx, pyy, py0) = (sin / scale, cos / scale, centerY - (sin * centerX) - (cos * centerY) - frame.Y);
        var (ux, uy) = (frame.DownY / determinant, -frame.DownX / determinant);
        var (vx, vy) = (-frame.AcrossY / determinant, frame.AcrossX / determinant);
        return new SheetToImage(
            (ux * pxx) + (uy * pyx), (ux * pxy) + (uy * pyy), (ux * px0) + (uy * py0),
            (vx * pxx) + (vy * pyx), (vx * pxy) + (vy * pyy), (vx * px0) + (vy * py0));
    }

    /// <summary>The image's rows run along the sheet's.</summary>
    public bool IsUpright => Math.Abs(Uy) < Straight && Math.Abs(Vx) < Straight;

    public (double U, double V) At(double x, double y) => ((Ux * x) + (Uy * y) + U0, (Vx * x) + (Vy * y) + V0);
}
