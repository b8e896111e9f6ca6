namespace Extractor.Layout.Aligned;

/// <summary>Words of one row that belong to one cell: no column's gap between them.</summary>
internal sealed record Segment(IReadOnlyList<Word> Words, string Text, double X0, double X1)
{
    public double CenterX => (X0 + X1) / 2;

    public double Top => Words[0].Top;

    public double Bottom => Words[0].Bottom;

    public double Baseline => Words[0].Baseline;

    public double PointSize => Words[0].PointSize;

    public SegmentKind Kind { get; } = SegmentKinds.Of(Text);

    public bool IsNumeric => Kind is not SegmentKind.Text;

    /// <summary>Labels that stand centred over the code and the name column, and so over the gutter between them.</summary>
    public bool IsMergedLabel => Kind == SegmentKind.Text
        && (Text is "栏次" or "项目" || Text.EndsWith("合计", StringComparison.Ordinal) || Text.EndsWith("总计", StringComparison.Ordinal));

    public double Width => X1 - X0;

    public double Overlap(double x0, double x1) => Math.Min(X1, x1) - Math.Max(X0, x0);

    public static Segment Of(IReadOnlyList<Word> words) =>
        new(words, string.Concat(words), words[0].Box.X0, words[^1].Box.X1);

    /// <summary>Its pieces, cut between the words that are parted; itself where none are.</summary>
    public IEnumerable<Segment> Cut(Func<Word, Word, bool> areParted)
    {
        var start = 0;
        for (var i = 1; i <= Words.Count; i++)
        {
            if (i < Words.Count && !areParted(Words[i - 1], Words[i])) continue;
            yield return i - start == Words.Count ? this : Of([.. Words.Skip(start).Take(i - start)]);
            start = i;
        }
    }

    /// <summary>The same cell's next line joined to it.</summary>
    public Segment WithBelow(Segment line) =>
        new([.. Words, .. line.Words], Text + line.Text, Math.Min(X0, line.X0), Math.Max(X1, line.X1));
}
