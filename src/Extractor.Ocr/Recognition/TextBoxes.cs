using Extractor.Ocr.Scans;

namespace Extractor.Ocr.Recognition;

/// <summary>Boxes that the detector found → boxes of ink, each within one cell, one line high; and ink that the detector left out.</summary>
internal sealed class TextBoxes
{
    /// <summary>Height of a line where no line tells, in inches: body type of 10 points.</summary>
    private const double UsualHeight = 0.13;

    /// <summary>Gaps wider than this, in line heights, part two pieces of text.</summary>
    private const double WideGap = 1.4;

    /// <summary>A box so many line heights high holds more than one line.</summary>
    private const double Tall = 1.6;

    /// <summary>Ink that is left over is text where it is at least this high, in line heights.</summary>
    private const double LeastLeftHeight = 0.45;

    /// <summary>White between characters of one piece, in line heights, at the most.</summary>
    private const double Near = 0.8;

    private readonly InkMask _ink;
    private readonly IReadOnlyList<RasterLine> _lines;

    private TextBoxes(InkMask ink, IReadOnlyList<RasterLine> lines) => (_ink, _lines) = (ink, lines);

    /// <param name="found">What the detector found.</param>
    /// <param name="lineHeight">The usual height of the ink of a line, in samples.</param>
    public static List<PixelBox> From(IReadOnlyList<PixelBox> found, InkMask ink, IReadOnlyList<RasterLine> lines, double dotsPerInch, out double lineHeight)
    {
        var boxes = new TextBoxes(ink, lines);
        var whole = found.SelectMany(box => boxes.AtVertical(box.Within(ink.Width, ink.Height))).SelectMany(boxes.AtHorizontal)
            .Select(boxes.Tight).Where(box => !box.IsEmpty).ToList();
        var heights = whole.Where(box => box.Width > 2 * box.Height).Select(box => box.Height).Order().ToList();
        lineHeight = heights.Count > 0 ? heights[heights.Count / 2] : UsualHeight * dotsPerInch;
        var usual = lineHeight;
        var pieces = whole.SelectMany(box => boxes.AtRows(box, usual)).SelectMany(box => boxes.AtGaps(box, usual)).ToList();
        boxes.AddLeftOver(pieces, usual);
        return pieces;
    }

    private IEnumerable<PixelBox> AtVertical(PixelBox box)
    {
        var cuts = _lines.Where(line => !line.IsHorizontal && line.Position > box.Left && line.Position < box.Right && line.From < box.CenterY
            && line.To > box.CenterY)
            .Select(line => (int)line.Position).Order().ToList();
        var left = box.Left;
        foreach (var cut in cuts.Append(box.Right))
        {
            if (cut > left) yield return box with { Left = left, Right = cut };
            left = cut;
        }
    }

    private IEnumerable<PixelBox> AtHorizontal(PixelBox box)
    {
        var cuts = _lines.Where(line => line.IsHorizontal && line.Position > box.Top && line.Position < box.Bottom
            && Math.Min(line.To, box.Right) - Math.Max(line.From, box.Left) > box.Width / 2.0)
            .Select(line => (int)line.Position).Order().ToList();
        var top = box.Top;
        foreach (var cut in cuts.Append(box.Bottom))
        {
            if (cut > top) yield return box with { Top = top, Bottom = cut };
            top = cut;
        }
    }

    /// <summary>Around the ink in a box; specks of one sample are none.</summary>
    private PixelBox Tight(PixelBox box)
    {
        var (rows, columns) = (RowInk(box), ColumnInk(box));
        var (top, bottom) = Ends(rows, least: 2);
        var (left, right) = Ends(columns, least: 1);
        return new PixelBox(box.Left + left, box.Top + top, box.Left + right, box.Top + bottom);
    }

    private static (int From, int To) Ends(int[] ink, int least)
    {
        var (from, to) = (0, ink.Length);
        while (from < to && ink[from] < least) from++;
        while (to > from && ink[to - 1] < least) to--;
        return (from, to);
    }

    private IEnumerable<PixelBox> AtRows(PixelBox box, double lineHeight)
    {
        if (box.Height < Tall * lineHeight) return [box];
        var parts = Runs(RowInk(box), 0).ToList();
        var high = parts.FindAll(part => part.To - part.From >= 0.6 * lineHeight && part.To - part.From <= Tall * lineHeight);
        if (high.Count < 2) return [box];
        return high.Select(part => Tight(box with { Top = box.Top + part.From, Bottom = box.Top + part.To })).Where(part => !part.IsEmpty);
    }

    private IEnumerable<PixelBox> AtGaps(PixelBox box, double lineHeight) => Runs(ColumnInk(box), (int)(WideGap * Math.Max(lineHeight, box.Height)))
        .Select(part => Tight(box with { Left = box.Left + part.From, Right = box.Left + part.To })).Where(part => !part.IsEmpty);

    /// <summary>Stretches with ink; white up to the gap does not part them.</summary>
    private static IEnumerable<(int From, int To)> Runs(int[] ink, int gap)
    {
        var (from, last) = (-1, -1);
        for (var i = 0; i < ink.Length; i++)
        {
            if (ink[i] == 0) continue;
            if (from >= 0 && i - last > gap + 1)
            {
                yield return (from, last + 1);
                from = i;
            }

            if (from < 0) from = i;
            last = i;
        }

        if (from >= 0) yield return (from, last + 1);
    }

    /// <summary>Ink outside the pieces is the beginning or the end of one, or text of its own.</summary>
    private void AddLeftOver(List<PixelBox> pieces, double lineHeight)
    {
        var parts = InkParts.Of(_ink, pieces)
            .FindAll(part => part.Height <= Tall * lineHeight && part.Width <= 40 * lineHeight
                && (part.Height >= LeastLeftHeight * lineHeight || part.Width >= LeastLeftHeight * lineHeight));
        parts.Sort((a, b) => a.Left.CompareTo(b.Left));
        foreach (var part in parts)
        {
            var at = pieces.FindIndex(piece => Continues(piece, part, lineHeight));
            if (at < 0) pieces.Add(part);
            else pieces[at] = pieces[at].Union(part);
        }
    }

    private bool Continues(PixelBox piece, PixelBox part, double lineHeight)
    {
        var (left, right) = piece.Left < part.Left ? (piece, part) : (part, piece);
        return right.Left - left.Right < Near * Math.Max(lineHeight, Math.Min(piece.Height, part.Height))
            && part.CenterY > piece.Top && part.CenterY < piece.Bottom
                && Math.Max(part.Bottom, piece.Bottom) - Math.Min(part.Top, piece.Top) < Tall * Math.Max(lineHeight, piece.Height)
            && !IsParted(left, right)
            && !IsParted(part.Top < piece.Top ? part : piece, part.Bottom > piece.Bottom ? part : piece, part);
    }

    /// <summary>A ruling runs across between the upper and the lower edge.</summary>
    private bool IsParted(PixelBox upper, PixelBox lower, PixelBox part) => _lines.Any(line =>
        line.IsHorizontal && line.Position > upper.Top && line.Position < lower.Bottom && line.From < part.CenterX && line.To > part.CenterX);

    private bool IsParted(PixelBox left, PixelBox right) => _lines.Any(line =>
        !line.IsHorizontal && line.Position > left.Right - 2 && line.Position < right.Left + 2 && line.From < right.CenterY && line.To > right.CenterY);

    private int[] RowInk(PixelBox box)
    {
        var ink = new int[box.Height];
        for (var y = 0; y < ink.Length; y++) ink[y] = _ink.Row(box.Top + y)[box.Left..box.Right].Count(true);
        return ink;
    }

    private int[] ColumnInk(PixelBox box) => ColumnInk(_ink, box);

    /// <summary>How many samples of each column of a box are ink.</summary>
    public static int[] ColumnInk(InkMask mask, PixelBox box)
    {
        var ink = new int[Math.Max(0, box.Width)];
        for (var y = box.Top; y < box.Bottom; y++)
        {
            var row = mask.Row(y)[box.Left..box.Right];
            for (var x = 0; x < row.Length; x++) if (row[x]) ink[x]++;
        }

        return ink;
    }
}
