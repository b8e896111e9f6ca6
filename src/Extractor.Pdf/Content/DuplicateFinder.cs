using System.Runtime.CompilerServices;

namespace Extractor.Pdf.Content;

/// <summary>
/// Finds letters that are drawn again over themselves. Letters are hashed by their text and the cell of a grid
/// that they begin in, so that a page takes time in proportion to its letters.
/// </summary>
internal sealed class DuplicateFinder
{
    /// <summary>Points. Most letters are so far from a cell's border that only their own is searched.</summary>
    private const double CellSize = 8;

    /// <summary>How far a repeated letter may be shifted, as a part of its size.</summary>
    private const double Shift = 0.1;

    /// <summary>Points.</summary>
    private const double LongestShift = 2;

    /// <summary>So many of one letter begin in one cell only where somebody put them there; the rest are no longer compared.</summary>
    private const int MostLooks = 256;

    private int[] _buckets = new int[4096];
    private Entry[] _entries = new Entry[4096];

    /// <summary>A letter's hash, the letter before it in its bucket, one higher than its index, and what the letter was shown as.</summary>
    /// <remarks>A letter's own text may be another by then: that of the marked content around it (入 for ⼊).</remarks>
    private record struct Entry(uint Hash, int Next, string Text);

    public void Clear() => Array.Clear(_buckets);

    /// <summary>Whether the letter repeats one before it; if not, it is kept in mind under its index.</summary>
    /// <param name="ownString">
    /// The first letter of the string that the letter is shown with. Letters of one string do not repeat each other,
    /// even where their font gives no widths and they all stand in one place.
    /// </param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public bool Repeats(ReadOnlySpan<Letter> before, Letter letter, int ownString)
    {
        var reach = Math.Min(letter.PointSize * Shift, LongestShift);
        var (x, y) = (Cell(letter.Box.X0), Cell(letter.Box.Y0));
        var (x0, x1) = Near(x, letter.Box.X0, reach);
        var (y0, y1) = Near(y, letter.Box.Y0, reach);
        for (var column = x0; column <= x1; column++)
        {
            for (var row = y0; row <= y1; row++)
            {
                if (Find(Hash(letter.Text, column, row), before, letter, reach) is var same and >= 0) return same < ownString;
            }
        }

        Remember(Hash(letter.Text, x, y), before.Length, letter.Text);
        return false;
    }

    /// <summary>The index of a letter that is drawn in the same place; -1 for none.</summary>
    private int Find(uint hash, ReadOnlySpan<Letter> before, Letter letter, double reach)
    {
        var looks = 0;
        for (var i = _buckets[hash & (uint)(_buckets.Length - 1)] - 1; i >= 0 && looks < MostLooks; i = _entries[i].Next - 1, looks++)
        {
            if (_entries[i].Hash != hash) continue;
            var other = before[i];
            if (Math.Abs(other.Box.X0 - letter.Box.X0) <= reach
                && Math.Abs(other.Box.Y0 - letter.Box.Y0) <= reach
                && Math.Abs(other.PointSize - letter.PointSize) <= reach
                && _entries[i].Text == letter.Text
                && other.Direction == letter.Direction) return i;
        }

        return -1;
    }

    private void Remember(uint hash, int index, string text)
    {
        if (index >= _entries.Length) Array.Resize(ref _entries, Math.Max(index + 1, _entries.Length * 2));
        ref var bucket = ref _buckets[hash & (uint)(_buckets.Length - 1)];
        _entries[index] = new Entry(hash, bucket, text);
        bucket = index + 1;
    }

    private static int Cell(double value)
    {
        var cells = (value < -1e6 ? -1e6 : value > 1e6 ? 1e6 : value) / CellSize;
        var cell = unchecked((int)cells);
        return cells < cell ? cell - 1 : cell;
    }

    /// <summary>The cells within reach of a position, which is shorter than a cell.</summary>
    private static (int First, int Last) Near(int cell, double position, double reach)
    {
        var inside = position - (cell * CellSize);
        return (inside < reach ? cell - 1 : cell, inside + reach >= CellSize ? cell + 1 : cell);
    }

    private static uint Hash(string text, int x, int y)
    {
        unchecked
        {
            var hash = (uint)x * 73856093u ^ (uint)y * 19349663u ^ text[0] * 83492791u;
            return hash ^ (hash >> 13);
        }
    }
}
