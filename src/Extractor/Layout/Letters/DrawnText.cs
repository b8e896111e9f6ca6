using Extractor.Pdf;

namespace Extractor.Layout.Letters;

/// <summary>Tells pages whose text is drawn: a producer turned the glyphs into shapes, and nothing says what they are.</summary>
internal static class DrawnText
{
    private const double LineHeight = 12;
    private const double SmallestShape = 1;
    private const double LargestShape = 40;

    /// <summary>A glyph makes one to a dozen shapes, so that this is a word or two.</summary>
    private const int FewestInLine = 12;

    /// <summary>Ornaments repeat one shape or a few; glyphs, even figures alone, are of more sizes than this.</summary>
    private const int FewestSizes = 6;

    /// <summary>A border or a wave is a line or two.</summary>
    private const int FewestLines = 3;

    /// <summary>Points; sizes that differ by less are one, and what is as wide as high but for this may be a dot.</summary>
    private const double SameSize = 0.5;

    /// <summary>As a part of the page's width; an emblem or a seal is narrower.</summary>
    private const double NarrowestLine = 0.2;

    /// <summary>More shapes stand in lines than there are letters on the page.</summary>
    public static bool Prevails(PdfPage page)
    {
        if (page.Shapes.Count < FewestInLine || page.Shapes.Count <= page.Letters.Count) return false;
        var inLines = page.Shapes
            .Where(IsLetterSized)
            .GroupBy(shape => (int)(shape.CenterY / LineHeight))
            .Where(line => IsLine(line, page.Width) && HasUnlikeSizes(line))
            .Select(line => line.Count())
            .ToList();
        return inLines.Count >= FewestLines && inLines.Sum() > page.Letters.Count;
    }

    private static bool IsLetterSized(Box shape) =>
        Math.Max(shape.Width, shape.Height) is >= SmallestShape and <= LargestShape;

    private static bool HasUnlikeSizes(IEnumerable<Box> shapes) => shapes
        .Where(shape => Math.Abs(shape.Width - shape.Height) > SameSize)
        .Select(shape => (Math.Round(shape.Width / SameSize), Math.Round(shape.Height / SameSize)))
        .Distinct()
        .Count() >= FewestSizes;

    private static bool IsLine(IEnumerable<Box> shapes, double pageWidth)
    {
        var (left, right, count) = (double.MaxValue, double.MinValue, 0);
        foreach (var shape in shapes)
        {
            left = Math.Min(left, shape.X0);
            right = Math.Max(right, shape.X1);
            count++;
        }

        return count >= FewestInLine && right - left >= NarrowestLine * pageWidth;
    }
}
