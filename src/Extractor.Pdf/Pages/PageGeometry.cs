using Extractor.Pdf.Content;
using Extractor.Pdf.Objects;

namespace Extractor.Pdf.Pages;

/// <summary>How a page's own space comes to points from the top left corner of what is shown.</summary>
/// <param name="Base">From user space to the page as seen; Y downwards.</param>
internal sealed record PageGeometry(double Width, double Height, int Rotation, Matrix Base)
{
    /// <summary>Far more than the 14,400 units that the standard allows; a page of that size is a forgery.</summary>
    private const double MostPoints = 1e6;

    /// <summary>What viewers take where a page gives no usable box: US Letter.</summary>
    private static readonly Box Letter = new(0, 0, 612, 792);

    public static PageGeometry Of(PageNode page)
    {
        var media = ReadBox(page.Inherited("MediaBox")) ?? Letter;
        var crop = ReadBox(page.Inherited("CropBox")) is { } box ? Overlap(box, media) ?? media : media;
        var unit = page.Dictionary.Number("UserUnit") is { } u and > 0 and < 1000 ? u : 1;
        var rotation = page.Inherited("Rotate") is PdfNumber r ? (((int)(Math.Round(r.Value / 90) % 4) + 4) % 4) * 90 : 0;
        return Of(crop, rotation, unit);
    }

    private static PageGeometry Of(Box crop, int rotation, double unit)
    {
        var matrix = rotation switch
        {
            90 => new Matrix(0, 1, 1, 0, -crop.Y0, -crop.X0),
            180 => new Matrix(-1, 0, 0, 1, crop.X1, -crop.Y0),
            270 => new Matrix(0, -1, -1, 0, crop.Y1, crop.X1),
            _ => new Matrix(1, 0, 0, -1, -crop.X0, crop.Y1),
        };
        var scaled = matrix.Then(new Matrix(unit, 0, 0, unit, 0, 0));
        var (width, height) = (crop.Width * unit, crop.Height * unit);
        return rotation is 90 or 270
            ? new PageGeometry(height, width, rotation, scaled)
            : new PageGeometry(width, height, rotation, scaled);
    }

    private static Box? ReadBox(PdfObject? value)
    {
        if (value is not PdfArray { Count: >= 4 } array) return null;
        var (x0, y0, x1, y1) = (array.Number(0), array.Number(1), array.Number(2), array.Number(3));
        var box = new Box(Math.Min(x0, x1), Math.Min(y0, y1), Math.Max(x0, x1), Math.Max(y0, y1));
        return box is { Width: > 0 and <= MostPoints, Height: > 0 and <= MostPoints } ? box : null;
    }

    private static Box? Overlap(Box a, Box b) => a.Intersects(b)
        ? new Box(Math.Max(a.X0, b.X0), Math.Max(a.Y0, b.Y0), Math.Min(a.X1, b.X1), Math.Min(a.Y1, b.Y1))
        : null;
}
