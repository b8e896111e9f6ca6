namespace Extractor.Layout.Aligned;

/// <summary>What stands on one height of the page, from left to right.</summary>
/// <param name="Printed">The words as they are printed; those of the segments are cut where a figure runs into a label.</param>
internal sealed record TextRow(IReadOnlyList<Segment> Segments, IReadOnlyList<Word> Printed, double Top, double Bottom, double Baseline, double PointSize)
{
    /// <summary>In ems: what parts two cells at least. A space inside a cell's text is as wide as half a letter, and producers round it.</summary>
    private const double ColumnGap = 0.52;

    /// <summary>In ems: what parts a figure from the text next to it.</summary>
    private const double FigureGap = 0.28;

    public bool HasNumber { get; } = Segments.Any(static s => s.IsNumeric);

    /// <summary>The widest gap between neighbours, in ems.</summary>
    public double WidestGap { get; } = Widest(Segments);

    public string Text { get; } = string.Concat(Segments.Select(static s => s.Text));

    /// <summary>The row with other segments; what is printed stays.</summary>
    public TextRow With(IReadOnlyList<Segment> segments) => new(segments, Printed, Top, Bottom, Baseline, PointSize);

    /// <summary>The same; where all of them have a line at a lower height too, they stand in the middle of their two lines.</summary>
    public TextRow With(IReadOnlyList<Segment> segments, double lower)
    {
        var down = segments.All(s => s.Words.Any(w => w.Baseline > s.Baseline)) ? (lower - segments[0].Baseline) / 2 : 0;
        return new(segments, Printed, Top + down, Bottom + down, segments[0].Baseline + down, PointSize);
    }

    /// <summary>The texts of both, from left to right.</summary>
    public TextRow Beside(TextRow other) => new(
        [.. Segments.Concat(other.Segments).OrderBy(static s => s.X0)], [.. Printed, .. other.Printed],
        Math.Min(Top, other.Top), Math.Max(Bottom, other.Bottom),
        Math.Min(Baseline, other.Baseline), Math.Max(PointSize, other.PointSize));

    public static TextRow Of(List<Word> printed)
    {
        var words = GluedFigures.Split(printed);
        var segments = new List<Segment>();
        var current = new List<Word> { words[0] };
        for (var i = 1; i < words.Count; i++)
        {
            var gap = words[i].Box.X0 - current[^1].Box.X1;
            var size = Math.Max(words[i].PointSize, current[^1].PointSize);
            if (gap > LeastGap(words, i) * size && !IsSpacedLabel(current, words[i], gap / size))
            {
                segments.Add(Segment.Of(current));
                current = [];
            }
            current.Add(words[i]);
        }
        segments.Add(Segment.Of(current));
        return new TextRow(
            segments,
            printed,
            words.Min(static w => w.Top),
            words.Max(static w => w.Bottom),
            words[0].Baseline,
            words.Max(static w => w.PointSize));
    }

    /// <summary>
    /// Figures hold no spaces: a word's gap between two of them parts columns. A figure with its unit behind it is one of running
    /// text; any other is a cell of its own, however near a label stands.
    /// </summary>
    private static double LeastGap(List<Word> words, int right)
    {
        if (TornFigures.AreSpaced(words[right - 1].Text, words[right].Text)) return ColumnGap;
        var (before, after) = (SegmentKinds.Of(words[right - 1].Text), SegmentKinds.Of(words[right].Text));
        if (before is not SegmentKind.Text && after is not SegmentKind.Text) return double.MinValue;
        if (before is SegmentKind.Text && after is SegmentKind.Text) return ColumnGap;
        if (before is SegmentKind.Amount or SegmentKind.Dash && GluedFigures.IsCut(words[right - 1], words[right])) return double.MinValue;
        if (after is SegmentKind.Amount or SegmentKind.Dash && GluedFigures.IsCut(words[right - 1], words[right])) return double.MinValue;
        if (before is SegmentKind.Dash && GluedFigures.BeginsNumbered(words[right].Text)) return 0;
        if (before is SegmentKind.Amount && !GluedFigures.IsUnit(words[right].Text)) return 0;
        if (after is SegmentKind.Amount && !(right + 1 < words.Count && GluedFigures.IsUnit(words[right + 1].Text))) return 0;
        return before == SegmentKind.Amount || after == SegmentKind.Amount ? FigureGap : ColumnGap;
    }

    /// <summary>合　计, 收　入: two-letter labels set apart to fill their cell.</summary>
    private static bool IsSpacedLabel(List<Word> current, Word next, double gap) =>
        (gap < LayoutSettings.SureGap && next.ToString() is "科目编码" or "科目代码" && current[^1].ToString().EndsWith("分类", StringComparison.Ordinal))
        || (gap < LayoutSettings.SpacedLabel && current.Count == 1
            && string.Concat(current[0], next) is "合计" or "总计" or "小计" or "项目" or "栏次" or "行次" or "收入" or "支出" or "金额");

    private static double Widest(IReadOnlyList<Segment> segments)
    {
        var widest = 0.0;
        for (var i = 1; i < segments.Count; i++)
            widest = Math.Max(widest, (segments[i].X0 - segments[i - 1].X1) / segments[i].PointSize);
        return widest;
    }
}
