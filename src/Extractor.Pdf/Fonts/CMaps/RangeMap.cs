namespace Extractor.Pdf.Fonts.CMaps;

/// <summary>A run of codes with one value, both ends included.</summary>
internal readonly record struct CodeRange<T>(uint Low, uint High, T Value);

/// <summary>Sorted, disjoint ranges of codes, searched in logarithmic time. Of ranges that overlap, the one written last holds.</summary>
internal sealed class RangeMap<T>
{
    private readonly CodeRange<T>[] written;
    private readonly uint[] lows;
    private readonly uint[] highs;
    private readonly int[] sources;

    private RangeMap(CodeRange<T>[] written, uint[] lows, uint[] highs, int[] sources) =>
        (this.written, this.lows, this.highs, this.sources) = (written, lows, highs, sources);

    public static RangeMap<T> Empty { get; } = new([], [], [], []);

    public bool IsEmpty => lows.Length == 0;

    public static RangeMap<T> Build(IEnumerable<CodeRange<T>> ranges)
    {
        var kept = ranges.Where(r => r.Low <= r.High).ToArray();
        return kept.Length == 0 ? Empty : IsSortedAndDisjoint(kept) ? AsWritten(kept) : new Sweep(kept).Run();
    }

    /// <summary>The range as it was written (its low end may lie outside the part that still holds).</summary>
    public bool TryFind(uint code, out CodeRange<T> range)
    {
        var index = Array.BinarySearch(lows, code);
        index = index < 0 ? ~index - 1 : index;
        var found = index >= 0 && code <= highs[index];
        range = found ? written[sources[index]] : default;
        return found;
    }

    private static bool IsSortedAndDisjoint(CodeRange<T>[] ranges)
    {
        for (var i = 1; i < ranges.Length; i++)
        {
            if (ranges[i].Low <= ranges[i - 1].High)
            {
                return false;
            }
        }

        return true;
    }

    private static RangeMap<T> AsWritten(CodeRange<T>[] ranges) => new(
        ranges,
        Array.ConvertAll(ranges, r => r.Low),
        Array.ConvertAll(ranges, r => r.High),
        Enumerable.Range(0, ranges.Length).ToArray());

    /// <summary>Walks the codes upwards, cutting overlapping ranges into the parts in which each is the last written.</summary>
    private sealed class Sweep(CodeRange<T>[] ranges)
    {
        private readonly List<uint> lows = [];
        private readonly List<uint> highs = [];
        private readonly List<int> sources = [];
        private readonly PriorityQueue<int, int> open = new();

        public RangeMap<T> Run()
        {
            var byLow = Enumerable.Range(0, ranges.Length).OrderBy(i => ranges[i].Low).ToArray();
            var (next, at) = (0, 0L);
            while (next < byLow.Length || open.Count > 0)
            {
                at = open.Count == 0 ? Math.Max(at, ranges[byLow[next]].Low) : at;
                for (; next < byLow.Length && ranges[byLow[next]].Low <= at; next++)
                {
                    open.Enqueue(byLow[next], -byLow[next]);
                }

                at = Cut(at, next < byLow.Length ? ranges[byLow[next]].Low : long.MaxValue);
            }

            return new RangeMap<T>(ranges, [.. lows], [.. highs], [.. sources]);
        }

        private long Cut(long at, long nextLow)
        {
            while (open.TryPeek(out var top, out _))
            {
                if (ranges[top].High < at)
                {
                    open.Dequeue();
                    continue;
                }

                var end = Math.Min(ranges[top].High, nextLow - 1);
                lows.Add((uint)at);
                highs.Add((uint)end);
                sources.Add(top);
                return end + 1;
            }

            return at;
        }
    }
}
