namespace Extractor.Layout.Aligned;

/// <summary>A row of a body while the lines of its cells are put together.</summary>
internal sealed class StackedRow(TextRow text)
{
    private (double Top, double Bottom) _reach = (text.Top, text.Bottom);
    private bool _isJoined;

    public TextRow Text => text;

    public List<Segment> Segments { get; } = [.. text.Segments];

    public bool HasFigure(CodeStrip strip) => Segments.Exists(s => s.IsNumeric && s.X0 > strip.X1 && s.X1 < strip.Right);

    /// <summary>The other row's labels, where it has no figures of its own.</summary>
    public void Take(StackedRow other, CodeStrip strip)
    {
        if (other == this || other.HasFigure(strip)) return;
        var labels = other.Segments.FindAll(s => !s.IsNumeric && s.X1 > strip.X1 && s.X1 < strip.Right);
        Segments.AddRange(labels);
        other.Segments.RemoveAll(labels.Contains);
        if (other.Segments.Count > 0) return;
        _reach = (Math.Min(_reach.Top, other._reach.Top), Math.Max(_reach.Bottom, other._reach.Bottom));
        _isJoined = true;
    }

    /// <summary>Words below each other are one cell's.</summary>
    public TextRow ToText()
    {
        if (!_isJoined) return text.With([.. Segments.OrderBy(static s => s.X0)]);
        var cells = new List<Segment>();
        foreach (var segment in Segments.OrderBy(static s => s.Baseline))
        {
            var above = segment.IsNumeric ? -1 : cells.FindIndex(c => !c.IsNumeric && c.Overlap(segment.X0, segment.X1) > 0);
            if (above < 0) cells.Add(segment);
            else cells[above] = cells[above].WithBelow(segment);
        }
        return new TextRow([.. cells.OrderBy(static s => s.X0)], text.Printed, _reach.Top, _reach.Bottom, text.Baseline, text.PointSize);
    }
}
