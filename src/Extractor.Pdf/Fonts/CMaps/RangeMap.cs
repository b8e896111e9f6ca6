using System.Diagnostics.CodeAnalysis;

namespace Extractor.Pdf.Fonts.CMaps;

/// <summary>Sorted, disjoint ranges of codes, searched in logarithmic time. Of ranges that overlap, the one written last holds.</summary>
internal sealed class RangeMap<T>
{
    private readonly uint[] _lows;
    private readonly uint[] _highs;
    private readonly uint[] _origins;
    private readonly T[] _values;

    private RangeMap(uint[] lows, uint[] highs, uint[] origins, T[] values) =>
        (_lows, _highs, _origins, _values) = (lows, highs, origins, values);

    public static RangeMap<T> Empty { get; } = new([], [], [], []);

    public bool IsEmpty => _lows.Length == 0;

    public IEnumerable<(uint Low, uint High)> Ranges => _lows.Zip(_highs);

    public static RangeMap<T> Build(IEnumerable<CodeRange<T>> ranges)
    {
        var kept = ranges.Where(r => r.Low <= r.High).ToArray();
        return IsSortedAndDisjoint(kept)
            ? FromSorted(Array.ConvertAll(kept, r => r.Low), Array.ConvertAll(kept, r => r.High), Array.ConvertAll(kept, r => r.Value))
            : new Sweep(kept).Run();
    }

    /// <summary>From ranges known to be sorted and disjoint.</summary>
    public static RangeMap<T> FromSorted(uint[] lows, uint[] highs, T[] values) => new(lows, highs, lows, values);

    /// <param name="code">What to look up.</param>
    /// <param name="value">The value of the range that holds it.</param>
    /// <param name="offset">How far into that range, as it was written, the code lies.</param>
    public bool TryFind(uint code, [MaybeNullWhen(false)] out T value, out uint offset)
    {
        var index = Array.BinarySearch(_lows, code);
        index = index < 0 ? ~index - 1 : index;
        var isFound = index >= 0 && code <= _highs[index];
        (value, offset) = isFound ? (_values[index], code - _origins[index]) : (default, 0);
        return isFound;
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

    /// <summary>Walks the codes upwards, cutting overlapping ranges into the parts in which each is the last written.</summary>
    private sealed class Sweep(CodeRange<T>[] ranges)
    {
        private readonly List<uint> _lows = [];
        private readonly List<uint> _highs = [];
        private readonly List<int> _sources = [];
        private readonly PriorityQueue<int, int> _open = new();

        public RangeMap<T> Run()
        {
            var byLow = Enumerable.Range(0, ranges.Length).OrderBy(i => ranges[i].Low).ToArray();
            var (next, at) = (0, 0L);
            while (next < byLow.Length || _open.Count > 0)
            {
                at = _open.Count == 0 ? Math.Max(at, ranges[byLow[next]].Low) : at;
                for (; next < byLow.Length && ranges[byLow[next]].Low <= at; next++)
                {
                    _open.Enqueue(byLow[next], -byLow[next]);
                }

                at = Cut(at, next < byLow.Length ? ranges[byLow[next]].Low : long.MaxValue);
            }

            return new RangeMap<T>([.. _lows], [.. _highs], [.. _sources.Select(i => ranges[i].Low)], [.. _sources.Select(i => ranges[i].Value)]);
        }

        private long Cut(long at, long nextLow)
        {
            while (_open.TryPeek(out var top, out _))
            {
                if (ranges[top].High < at)
                {
                    _open.Dequeue();
                    continue;
                }

                var end = Math.Min(ranges[top].High, nextLow - 1);
                _lows.Add((uint)at);
                _highs.Add((uint)end);
                _sources.Add(top);
                return end + 1;
            }

            return at;
        }
    }
}

/// <summary>A run of codes with one value, both ends included.</summary>
internal readonly record struct CodeRange<T>(uint Low, uint High, T Value);
