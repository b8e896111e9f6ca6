namespace Extractor.Pdf.Content;

/// <summary>Joins lines that a producer drew as many short bits, one behind the other.</summary>
internal static class DottedLines
{
    /// <summary>A longer bit is a line of its own; points.</summary>
    private const double LongestBit = 8;

    private const double WidestGap = 6;

    private const double SameLine = 0.5;

    private const int FewestBits = 4;

    /// <summary>The rulings in their order; a joined line stands where its first bit stood.</summary>
    public static IReadOnlyList<Ruling> Join(List<Ruling> rulings)
    {
        var bits = Enumerable.Range(0, rulings.Count).Where(i => IsBit(rulings[i])).ToList();
        if (bits.Count < FewestBits) return rulings.ToArray();
        var result = new Ruling?[rulings.Count];
        for (var i = 0; i < result.Length; i++) result[i] = rulings[i];
        foreach (var horizontal in (ReadOnlySpan<bool>)[true, false])
        {
            var line = bits.Where(i => result[i] is { } bit && (IsDot(bit) || bit.IsHorizontal == horizontal))
                .OrderBy(i => Math.Round(Position(rulings[i], horizontal) / SameLine))
                .ThenBy(i => Start(rulings[i], horizontal))
                .ToList();
            JoinRuns(line, rulings, result, horizontal);
        }

        return [.. result.OfType<Ruling>()];
    }

    private static bool IsBit(Ruling ruling) => ruling.Kind != RulingKind.FillEdge && ruling.Length <= LongestBit;

    private static bool IsDot(Ruling ruling) => ruling.Length < 2 * ruling.Thickness;

    private static void JoinRuns(List<int> bits, List<Ruling> rulings, Ruling?[] result, bool horizontal)
    {
        for (var from = 0; from < bits.Count;)
        {
            var to = from + 1;
            while (to < bits.Count && Continues(rulings[bits[to - 1]], rulings[bits[to]], horizontal)) to++;
            if (to - from >= FewestBits) JoinRun(bits, from, to, rulings, result);
            from = to;
        }
    }

    private static void JoinRun(List<int> bits, int from, int to, List<Ruling> rulings, Ruling?[] result)
    {
        var box = rulings[bits[from]].Box;
        for (var i = from; i < to; i++)
        {
            box = box.Union(rulings[bits[i]].Box);
            result[bits[i]] = null;
        }

        result[bits[from]] = rulings[bits[from]] with { Box = box };
    }

    private static bool Continues(Ruling before, Ruling next, bool horizontal) =>
        Math.Abs(Position(next, horizontal) - Position(before, horizontal)) <= SameLine
        && Start(next, horizontal) - End(before, horizontal) <= WidestGap;

    private static double Position(Ruling ruling, bool horizontal) => horizontal ? ruling.Box.CenterY : ruling.Box.CenterX;

    private static double Start(Ruling ruling, bool horizontal) => horizontal ? ruling.Box.X0 : ruling.Box.Y0;

    private static double End(Ruling ruling, bool horizontal) => horizontal ? ruling.Box.X1 : ruling.Box.Y1;
}
