namespace Extractor.Layout.Parts;

/// <summary>
/// The lines of a column put to the rows beside which they stand: the lines of a cell are set around the middle of its row, or begin at
/// its first line. Of all ways to share them out in their order the one that fits best.
/// </summary>
/// <param name="Rows">The row of each line.</param>
/// <param name="Off">In points: how far the worst cell is off its row.</param>
internal sealed record RowFit(int[] Rows, double Cost, double Off, int Worst)
{
    /// <param name="lines">Baselines from top to bottom.</param>
    /// <param name="rows">The height of each row.</param>
    /// <param name="em">The letter height.</param>
    /// <param name="atTop">Cells begin at their row's first line, and are not set around its middle.</param>
    /// <param name="isOpen">The page may end within the last row, whose cells then begin at its first line.</param>
    public static RowFit Of(double[] lines, double[] rows, double em, bool atTop, bool isOpen)
    {
        var best = new (double Cost, int From)[rows.Length + 1, lines.Length + 1];
        for (var r = 0; r <= rows.Length; r++)
            for (var end = 0; end <= lines.Length; end++)
            {
                best[r, end] = r == 0 ? (end == 0 ? 0 : double.PositiveInfinity, end) : (best[r - 1, end].Cost, end);
                if (r == 0) continue;
                for (var start = end - 1; start >= 0 && (start == end - 1 || lines[start + 1] - lines[start] <= LayoutSettings.WidestLine * em); start--)
                {
                    var miss = Miss(lines, start, end, rows[r - 1], atTop, isOpen && r == rows.Length);
                    var cost = best[r - 1, start].Cost + miss - (LayoutSettings.MoreCells * em);
                    if (cost < best[r, end].Cost) best[r, end] = (cost, start);
                }
            }
        return Trace(best, lines, rows, atTop, isOpen);
    }

    private static RowFit Trace((double Cost, int From)[,] best, double[] lines, double[] rows, bool atTop, bool isOpen)
    {
        var of = new int[lines.Length];
        var (off, worst, end) = (0.0, -1, lines.Length);
        if (double.IsInfinity(best[rows.Length, lines.Length].Cost)) return new RowFit(of, double.PositiveInfinity, double.PositiveInfinity, 0);
        for (var r = rows.Length; r > 0; r--)
        {
            var start = best[r, end].From;
            if (start < end && Miss(lines, start, end, rows[r - 1], atTop, isOpen && r == rows.Length) is var own && own > off) (off, worst) = (own, start);
            for (var i = start; i < end; i++) of[i] = r - 1;
            end = start;
        }
        return new RowFit(of, best[rows.Length, lines.Length].Cost, off, worst);
    }

    /// <summary>How far the lines are off the row as its cell: by their middle, and by steps between them that are not the same.</summary>
    private static double Miss(double[] lines, int start, int end, double row, bool atTop, bool mayBeCut)
    {
        var miss = Math.Abs((atTop ? lines[start] : (lines[start] + lines[end - 1]) / 2) - row);
        if (mayBeCut) miss = Math.Min(miss, Math.Abs(lines[start] - row));
        if (end - start < 3) return miss;
        var step = double.PositiveInfinity;
        for (var i = start + 1; i < end; i++) step = Math.Min(step, lines[i] - lines[i - 1]);
        return miss + lines[end - 1] - lines[start] - (step * (end - start - 1));
    }
}
