using Extractor.Ocr.Images;

namespace Extractor.Ocr.Scans;

/// <summary>
/// How far a sheet lies askew: at the right angle the ink gathers in rows, so that from one row to the next the
/// amount of ink changes most (Postl's projection profile).
/// </summary>
internal static class Skew
{
    /// <summary>The resolution at which the angle is looked for.</summary>
    public const double DotsPerInch = 100;

    private const double MostDegrees = 4;
    private const double CoarseStep = 0.25;
    private const double FineStep = 0.03;

    /// <summary>Ink that is looked at; more does not tell more.</summary>
    private const int MostPoints = 120_000;

    /// <summary>Radians that the sheet is to be turned by, as <see cref="PageRaster.Draw"/> takes them.</summary>
    public static double Of(GrayImage sheet)
    {
        var points = Ink(sheet);
        if (points.Count == 0) return 0;
        var coarse = Best(points, sheet, 0, MostDegrees, CoarseStep);
        return Best(points, sheet, coarse, CoarseStep, FineStep) * Math.PI / 180;
    }

    private static double Best(List<(int X, int Y)> points, GrayImage sheet, double middle, double reach, double step)
    {
        var (best, first, last) = (double.MinValue, 0.0, 0.0);
        for (var i = -(int)Math.Round(reach / step); i <= (int)Math.Round(reach / step); i++)
        {
            var angle = middle + (i * step);
            var score = Score(points, sheet, Math.Tan(angle * Math.PI / 180));
            if (score < best) continue;
            (best, first, last) = (score, score > best ? angle : first, angle);
        }

        return (first + last) / 2;
    }

    private static double Score(List<(int X, int Y)> points, GrayImage sheet, double slope)
    {
        var sway = (int)(Math.Abs(slope) * sheet.Width) + 2;
        var rows = new int[sheet.Height + (2 * sway)];
        foreach (var (x, y) in points) rows[y + sway + (int)Math.Round((sheet.Width / 2.0 - x) * slope)]++;
        var score = 0.0;
        for (var i = 1; i < rows.Length; i++)
        {
            double change = rows[i] - rows[i - 1];
            score += change * change;
        }

        return score;
    }

    /// <summary>Samples darker than what is around, at the upper edge of what is dark: there print is straightest.</summary>
    private static List<(int X, int Y)> Ink(GrayImage sheet)
    {
        var ink = InkMask.Of(sheet, DotsPerInch);
        var points = new List<(int X, int Y)>();
        for (var y = 1; y < sheet.Height; y++)
        {
            for (var x = 0; x < sheet.Width; x++)
            {
                if (ink.IsInk(x, y) && !ink.IsInk(x, y - 1)) points.Add((x, y));
            }
        }

        if (points.Count <= MostPoints) return points;
        var every = (points.Count / MostPoints) + 1;
        return [.. points.Where((_, i) => i % every == 0)];
    }
}
