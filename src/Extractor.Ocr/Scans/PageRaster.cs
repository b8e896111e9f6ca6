using Extractor.Ocr.Images;
using Extractor.Pdf;
using Extractor.Pdf.Images;

namespace Extractor.Ocr.Scans;

/// <summary>Lays a page's images, however cut, turned or mirrored, on one sheet of grey samples.</summary>
internal sealed class PageRaster
{
    private const double PointsPerInch = 72;

    /// <summary>Finer than this, print does not become easier to read; coarser, nothing is lost.</summary>
    private const double MostDotsPerInch = 300;

    private const double LeastDotsPerInch = 72;

    /// <summary>Samples of a sheet: A3 at 300 dots an inch has 17 million.</summary>
    private const double MostSamples = 36e6;

    /// <summary>In points: a frame at the image's edge is told by the paper beyond it.</summary>
    private const double PaperAround = 12;

    /// <summary>By how much the resolution along rows and columns may differ, in shares of it, before lines are of other lengths than they seem.</summary>
    private const double MostStretch = 0.25;

    /// <summary>A picture coarser than this share of what is wanted is drawn finer.</summary>
    private const double LeastShare = 0.7;

    private readonly double _width;
    private readonly double _height;
    private readonly List<(PlacedImage Placed, DecodedImage Image)> _images;

    /// <param name="images">In the order in which the page paints them.</param>
    public PageRaster(double width, double height, List<(PlacedImage Placed, DecodedImage Image)> images)
    {
        (_width, _height, _images) = (width, height, images);
        var finest = images.Count == 0 ? LeastDotsPerInch : images.Max(image => Resolution(image.Placed.Frame, image.Image.Gray));
        var roomy = PointsPerInch * Math.Sqrt(MostSamples / Math.Max(1, width * height));
        DotsPerInch = Math.Min(Math.Clamp(finest, LeastDotsPerInch, MostDotsPerInch), roomy);
    }

    /// <summary>What shows of one image, with a margin of paper around it.</summary>
    public static PageRaster Around(PlacedImage placed, DecodedImage image)
    {
        var shown = Shown(placed);
        var (x, y) = (shown.X0 - PaperAround, shown.Y0 - PaperAround);
        var moved = placed with
        {
            Box = Moved(placed.Box, x, y),
            Clip = Moved(placed.Clip, x, y),
            Frame = placed.Frame with { X = placed.Frame.X - x, Y = placed.Frame.Y - y },
        };
        return new PageRaster(Math.Max(1, shown.X1 + PaperAround - x), Math.Max(1, shown.Y1 + PaperAround - y), [(moved, image)]);
    }

    /// <summary>What the clip leaves of the image's box.</summary>
    private static Box Shown(PlacedImage placed) => new(Math.Max(placed.Box.X0, placed.Clip.X0), Math.Max(placed.Box.Y0, placed.Clip.Y0),
        Math.Min(placed.Box.X1, placed.Clip.X1), Math.Min(placed.Box.Y1, placed.Clip.Y1));

    /// <summary>
    /// The one picture as it is stored, shrunk to about a resolution and with paper around it; null where it must be laid on a sheet to be seen as it
    /// stands: cut, stretched, turned by less than a quarter, too coarse, or with a mask of another fineness.
    /// </summary>
    public (GrayImage Picture, double DotsPerInch)? AsStored(double dotsPerInch)
    {
        if (_images is not [var (placed, image)] || image.OnPaper() is not { } shown || !IsSquare(placed.Frame) || Shown(placed) != placed.Box) return null;
        var (across, down) = (Across(placed.Frame, image.Gray.Width), Down(placed.Frame, image.Gray.Height));
        if (Math.Abs(across - down) > MostStretch * across || across < dotsPerInch * LeastShare) return null;
        var shrink = Math.Max(1, (int)Math.Round(across / dotsPerInch));
        var resolution = (across + down) / 2 / shrink;
        return (shown.Shrunk(shrink).Framed((int)Math.Ceiling(PaperAround * resolution / PointsPerInch)), resolution);
    }

    private static Box Moved(Box box, double x, double y) => new(box.X0 - x, box.Y0 - y, box.X1 - x, box.Y1 - y);

    /// <summary>That of the finest image, within what is of use.</summary>
    public double DotsPerInch { get; }

    /// <param name="angle">Radians by which the sheet is turned, anticlockwise as seen, about its middle.</param>
    public GrayImage Draw(double dotsPerInch, double angle = 0)
    {
        var scale = dotsPerInch / PointsPerInch;
        var sheet = new GrayImage(Math.Max(1, (int)Math.Round(_width * scale)), Math.Max(1, (int)Math.Round(_height * scale)));
        sheet.Pixels.AsSpan().Fill(255);
        foreach (var (placed, image) in _images) Draw(sheet, placed, image, scale, angle);
        return sheet;
    }

    private void Draw(GrayImage sheet, PlacedImage placed, DecodedImage image, double scale, double angle)
    {
        var shrink = Math.Max(1, (int)Math.Round(Resolution(placed.Frame, image.Gray) / (scale * PointsPerInch)));
        var gray = image.Gray.Shrunk(shrink);
        if (SheetToImage.From(placed.Frame, scale, angle, _width / 2, _height / 2) is not { } map) return;
        var (left, top, right, bottom) = Area(sheet, placed, scale, angle);
        if (map.IsUpright)
        {
            UprightImage.Draw(sheet, image with { Gray = gray }, map, new PixelBox(left, top, right, bottom));
            return;
        }

        for (var y = top; y < bottom; y++)
        {
            var row = sheet.Row(y);
            for (var x = left; x < right; x++)
            {
                var (u, v) = map.At(x + 0.5, y + 0.5);
                if (u < 0 || v < 0 || u >= 1 || v >= 1) continue;
                var value = Sample(gray, u, v);
                if (image.Opacity is null) row[x] = value;
                else row[x] = DecodedImage.Blend(row[x], value, Sample(image.Opacity, u, v));
            }
        }
    }

    /// <summary>The samples that the image's box and clip can reach.</summary>
    private (int Left, int Top, int Right, int Bottom) Area(GrayImage sheet, PlacedImage placed, double scale, double angle)
    {
        var shown = Shown(placed);
        var sway = Math.Abs(Math.Sin(angle)) * (_width + _height) / 2;
        return (
            (int)Math.Clamp((shown.X0 - sway) * scale, 0, sheet.Width),
            (int)Math.Clamp((shown.Y0 - sway) * scale, 0, sheet.Height),
            (int)Math.Clamp(Math.Ceiling((shown.X1 + sway) * scale), 0, sheet.Width),
            (int)Math.Clamp(Math.Ceiling((shown.Y1 + sway) * scale), 0, sheet.Height));
    }

    /// <summary>The mean of the four samples around, weighted by nearness, in 1/256.</summary>
    private static byte Sample(GrayImage image, double u, double v)
    {
        unchecked
        {
            var (x, y) = (BetweenSamples.At(u, image.Width), BetweenSamples.At(v, image.Height));
            return x.Mean(image.Row(y.First), image.Row(y.Second), y.Share);
        }
    }

    private static double Resolution(ImageFrame frame, GrayImage image) => Math.Max(Across(frame, image.Width), Down(frame, image.Height));

    /// <summary>Dots per inch along rows of so many samples.</summary>
    public static double Across(ImageFrame frame, int width) =>
        PointsPerInch * width / Math.Max(1, Math.Sqrt((frame.AcrossX * frame.AcrossX) + (frame.AcrossY * frame.AcrossY)));

    /// <summary>Dots per inch along columns of so many samples.</summary>
    public static double Down(ImageFrame frame, int height) =>
        PointsPerInch * height / Math.Max(1, Math.Sqrt((frame.DownX * frame.DownX) + (frame.DownY * frame.DownY)));

    /// <summary>Whether the rows of samples run along an edge of the page, whichever way round.</summary>
    private static bool IsSquare(ImageFrame frame)
    {
        const double nearly = 0.01;
        return (Math.Abs(frame.AcrossY) <= nearly && Math.Abs(frame.DownX) <= nearly) || (Math.Abs(frame.AcrossX) <= nearly && Math.Abs(frame.DownY) <= nearly);
    }
}
