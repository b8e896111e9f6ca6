using Extractor.Ocr.Scans;
using Extractor.Pdf;

namespace Extractor.Ocr.Recognition;

/// <summary>Where the characters of a line stand: the network tells about where, the ink tells exactly.</summary>
internal static class GlyphPlacer
{
    /// <summary>Han characters fill this share of their square; digits reach to this share of the size.</summary>
    private const double HanHeight = 0.92;
    private const double DigitHeight = 0.69;

    /// <summary>How far Han characters reach below the baseline, in sizes.</summary>
    private const double HanDescent = 0.08;

    /// <summary>White between characters up to this many sizes belongs to them, as their advance; marks in full-width type have much of it.</summary>
    private const double AdvanceGap = 1;

    /// <summary>The same where a space was seen between them.</summary>
    private const double SpaceGap = 0.25;

    /// <param name="crop">The box that was recognised; glyphs are placed within it.</param>
    public static RecognizedLine Place(PixelBox ink, PixelBox crop, RecognizedGlyph[] glyphs, InkMask mask)
    {
        var seen = Array.FindAll(glyphs, glyph => !string.IsNullOrWhiteSpace(glyph.Text));
        var columns = TextBoxes.ColumnInk(mask, ink);
        var centers = Array.ConvertAll(seen, glyph => crop.Left + (glyph.Center * crop.Width) - ink.Left);
        var extents = Extents(columns, centers);
        var (size, baseline) = Measure(ink, mask, seen, extents);
        return new RecognizedLine(ink, seen, [.. Advances(seen, extents, size).Select(extent => (ink.Left + extent.From, ink.Left + extent.To))], size,
            baseline);
    }

    private static (double From, double To)[] Extents(int[] columns, double[] centers)
    {
        var bounds = new double[centers.Length + 1];
        bounds[^1] = columns.Length;
        for (var i = 1; i < centers.Length; i++) bounds[i] = Valley(columns, centers[i - 1], centers[i]);
        var extents = new (double, double)[centers.Length];
        for (var i = 0; i < extents.Length; i++)
        {
            var (from, to) = ((int)Math.Clamp(bounds[i], 0, columns.Length), (int)Math.Clamp(bounds[i + 1], 0, columns.Length));
            while (from < to - 1 && columns[from] == 0) from++;
            while (to > from + 1 && columns[to - 1] == 0) to--;
            extents[i] = (from, Math.Max(to, from + 1));
        }

        return extents;
    }

    /// <summary>The column with least ink between two characters, the one nearest to the middle of several.</summary>
    private static double Valley(int[] columns, double left, double right)
    {
        var middle = (left + right) / 2;
        var quarter = (right - left) / 3.2;
        var best = (Ink: int.MaxValue, Far: double.MaxValue, At: middle);
        for (var x = (int)Math.Max(0, middle - quarter); x <= middle + quarter && x < columns.Length; x++)
        {
            var far = Math.Abs(x + 0.5 - middle);
            if (columns[x] < best.Ink || (columns[x] == best.Ink && far < best.Far)) best = (columns[x], far, x + 0.5);
        }

        return best.At;
    }

    private static (double Size, double Baseline) Measure(PixelBox ink, InkMask mask, RecognizedGlyph[] glyphs, (double From, double To)[] extents)
    {
        var han = new List<(int Top, int Bottom)>();
        var digits = new List<(int Top, int Bottom)>();
        for (var i = 0; i < glyphs.Length; i++)
        {
            var list = IsHan(glyphs[i].Text) ? han : char.IsAsciiLetterOrDigit(glyphs[i].Text[0]) ? digits : null;
            if (list is null) continue;
            var rows = Rows(mask, new PixelBox(ink.Left + (int)extents[i].From, ink.Top, ink.Left + (int)extents[i].To, ink.Bottom));
            if (rows.Bottom > rows.Top) list.Add(rows);
        }

        if (han.Count > 0)
        {
            var (top, bottom) = (han.Min(rows => rows.Top), Typical(han.Select(rows => rows.Bottom), 0.8));
            var size = Math.Max(bottom - top, Typical(han.Select(rows => rows.Bottom - rows.Top), 0.8)) / HanHeight;
            return (size, bottom - (HanDescent * size));
        }

        if (digits.Count == 0) return (ink.Height / DigitHeight, ink.Bottom);
        return (Typical(digits.Select(rows => rows.Bottom - rows.Top), 0.5) / DigitHeight, Typical(digits.Select(rows => rows.Bottom), 0.5));
    }

    private static double Typical(IEnumerable<int> values, double share)
    {
        var sorted = values.Order().ToList();
        return sorted[(int)(share * (sorted.Count - 1))];
    }

    private static (int Top, int Bottom) Rows(InkMask mask, PixelBox box)
    {
        var (top, bottom) = (box.Top, box.Bottom);
        while (top < bottom && !mask.Row(top)[box.Left..box.Right].Contains(true)) top++;
        while (bottom > top && !mask.Row(bottom - 1)[box.Left..box.Right].Contains(true)) bottom--;
        return (top, bottom);
    }

    private static double Gap(RecognizedGlyph glyph) => glyph.FollowsSpace ? SpaceGap : AdvanceGap;

    private static bool IsHan(string text) => text[0] is >= '\u3400' and <= '\u9FFF' and not '一';

    /// <summary>Characters next to each other meet in the middle of the white between them, as letters of a font do.</summary>
    private static IEnumerable<(double From, double To)> Advances(RecognizedGlyph[] glyphs, (double From, double To)[] extents, double size)
    {
        for (var i = 0; i < extents.Length; i++)
        {
            var (from, to) = extents[i];
            if (i > 0 && from - extents[i - 1].To <= Gap(glyphs[i]) * size) from = (from + extents[i - 1].To) / 2;
            if (i + 1 < extents.Length && extents[i + 1].From - to <= Gap(glyphs[i + 1]) * size) to = (to + extents[i + 1].From) / 2;
            yield return (from, Math.Max(to, from + 0.5));
        }
    }
}
