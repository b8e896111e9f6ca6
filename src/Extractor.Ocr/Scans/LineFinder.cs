using System.Numerics;
using Extractor.Ocr.Images;

namespace Extractor.Ocr.Scans;

/// <summary>
/// Straight lines of a sheet that stands upright. A line is darker than what lies a little above and below it, and so
/// over nearly all of a length that no stroke of a letter has. How much darker counts up to a little only: a faint line
/// is one too, and a row of black strokes with white between is none.
/// </summary>
internal static class LineFinder
{
    /// <summary>The resolution at which lines are looked for.</summary>
    public const double MostDotsPerInch = 150;

    /// <summary>Inches over which a line must be dark: a row of body type is 0.17 high at the least, and so is a line between two rulings.</summary>
    private const double Reach = 0.14;

    /// <summary>Inches from a line's middle to where it must be light, nearer and farther; thick lines need the farther.</summary>
    private static readonly double[] Flanks = [0.015, 0.034];

    /// <summary>How much darker than its flanks a line is, of 255, on the whole.</summary>
    private const int LeastContrast = 15;

    /// <summary>More than this counts for no more: strokes of letters, dark as they are, cover less than two thirds of a row.</summary>
    private const int MostContrast = 24;

    /// <summary>A line ends where its contrast falls below this share of what it is in the middle.</summary>
    private const double LeastShare = 0.5;

    /// <summary>Inches of white that do not end a line; strokes of letters one below the other are farther apart.</summary>
    private const double MostGap = 0.035;

    /// <param name="sheet">At <see cref="MostDotsPerInch"/> or less.</param>
    public static List<RasterLine> Horizontal(GrayImage sheet, double dotsPerInch)
    {
        var reach = Math.Max(5, (int)(Reach * dotsPerInch)) | 1;
        var contrast = Contrast(sheet, dotsPerInch, reach);
        var strands = new List<Strand>();
        var open = new List<Strand>();
        for (var y = 1; y < sheet.Height - 1; y++)
        {
            var row = contrast.AsSpan(y * sheet.Width, sheet.Width);
            foreach (var (from, to) in Runs(contrast, sheet.Width, y, LeastContrast * reach))
            {
                var piece = new Strand(y, from, to, row[from..to]);
                foreach (var strand in open.FindAll(strand => strand.Touches(piece, gap: reach / 2)))
                {
                    piece.Take(strand);
                    open.Remove(strand);
                }

                open.Add(piece);
            }

            for (var i = open.Count - 1; i >= 0; i--)
            {
                if (open[i].LastRow >= y - 2) continue;
                strands.Add(open[i]);
                open.RemoveAt(i);
            }
        }

        strands.AddRange(open);
        return [.. strands.SelectMany(strand => Measure(sheet, strand, dotsPerInch, reach / 4)).Where(line => line.Length >= reach)];
    }

    /// <summary>For every sample the sum, over the reach around it, of how much darker it is than both its flanks.</summary>
    private static short[] Contrast(GrayImage sheet, double dotsPerInch, int reach)
    {
        var contrast = new short[sheet.Width * sheet.Height];
        var half = reach / 2;
        // Nothing on either side, so that the running sum meets no edge.
        var ridge = new short[sheet.Width + (2 * half) + 1];
        foreach (var flank in Flanks.Select(inches => Math.Max(2, (int)Math.Round(inches * dotsPerInch))).Distinct())
        {
            for (var y = 0; y < sheet.Height; y++)
            {
                var row = sheet.Row(y);
                var upper = sheet.Row(Math.Max(0, y - flank));
                var lower = sheet.Row(Math.Min(sheet.Height - 1, y + flank));
                Darker(row, upper, lower, ridge.AsSpan(half + 1, row.Length));
                Gather(ridge, contrast.AsSpan(y * sheet.Width, sheet.Width), reach);
            }
        }

        return contrast;
    }

    /// <summary>As many samples at once as the processor takes, then the rest.</summary>
    private static void Darker(ReadOnlySpan<byte> row, ReadOnlySpan<byte> upper, ReadOnlySpan<byte> lower, Span<short> ridge)
    {
        var done = 0;
        var (least, most) = (new Vector<short>(-MostContrast), new Vector<short>(MostContrast));
        for (; done <= ridge.Length - Vector<byte>.Count; done += Vector<byte>.Count)
        {
            Vector.Widen(Vector.Min(new Vector<byte>(upper[done..]), new Vector<byte>(lower[done..])), out var light, out var light2);
            Vector.Widen(new Vector<byte>(row[done..]), out var dark, out var dark2);
            Within(light, dark).CopyTo(ridge[done..]);
            Within(light2, dark2).CopyTo(ridge[(done + Vector<short>.Count)..]);
        }

        Vector<short> Within(Vector<ushort> lighter, Vector<ushort> darker) =>
            Vector.Min(most, Vector.Max(least, Vector.AsVectorInt16(lighter) - Vector.AsVectorInt16(darker)));
        unchecked
        {
            for (var x = done; x < ridge.Length; x++) ridge[x] = (short)Math.Clamp(Math.Min(upper[x], lower[x]) - row[x], -MostContrast, MostContrast);
        }
    }

    /// <summary>Keeps the larger of what is there and the running sum, which short numbers hold: a reach is some twenty samples.</summary>
    /// <param name="ridge">With half a reach and one sample before the row, and half a reach after it.</param>
    private static void Gather(ReadOnlySpan<short> ridge, Span<short> target, int reach)
    {
        unchecked
        {
            var sum = 0;
            for (var x = 0; x < reach; x++) sum += ridge[x];
            for (var x = 0; x < target.Length; x++)
            {
                sum += ridge[x + reach] - ridge[x];
                if (sum > target[x]) target[x] = (short)sum;
            }
        }
    }

    /// <summary>Stretches of a row that have contrast, more than the rows next to it.</summary>
    private static List<(int From, int To)> Runs(short[] contrast, int width, int y, int least)
    {
        var runs = new List<(int, int)>();
        var row = contrast.AsSpan(y * width, width);
        var above = contrast.AsSpan((y - 1) * width, width);
        var below = contrast.AsSpan((y + 1) * width, width);
        for (var x = 0; x < width; x++)
        {
            if (row[x] < least || row[x] < above[x] || row[x] < below[x]) continue;
            var from = x;
            while (x < width && row[x] >= least && row[x] >= above[x] && row[x] >= below[x]) x++;
            runs.Add((from, x));
        }

        return runs;
    }

    /// <summary>The running sum tells only about where lines end; that is where they are half as dark as in the middle.</summary>
    private static IEnumerable<RasterLine> Measure(GrayImage sheet, Strand strand, double dotsPerInch, int margin)
    {
        var (y, far) = ((int)Math.Round(strand.Position), Math.Max(3, (int)Math.Round(Flanks[^1] * dotsPerInch)));
        var (first, last) = (Math.Max(0, strand.From - margin), Math.Min(sheet.Width, strand.To + margin));
        var ink = new int[last - first];
        double dark = 0, light = 0;
        for (var i = 0; i < ink.Length; i++)
        {
            var paper = Math.Max(At(sheet, first + i, y - far), At(sheet, first + i, y + far));
            for (var dy = -2; dy <= 2; dy++)
            {
                var depth = Math.Max(0, paper - At(sheet, first + i, y + dy));
                ink[i] = Math.Max(ink[i], depth);
                dark += depth;
            }

            light += Math.Max(1, paper);
        }

        var thickness = Math.Clamp(dark / Math.Max(1, light), 0.5, 5);
        return Stretches(ink, Math.Max(2, (int)(MostGap * dotsPerInch)))
            .Select(part => new RasterLine(true, strand.Position + 0.5, first + part.From, first + part.To, thickness));
    }

    private static IEnumerable<(int From, int To)> Stretches(int[] ink, int gap)
    {
        var sorted = ink.Order().ToArray();
        var least = sorted[sorted.Length * 3 / 4] * LeastShare;
        var (from, last) = (-1, -1);
        for (var i = 0; i < ink.Length; i++)
        {
            if (ink[i] < least) continue;
            if (from >= 0 && i - last > gap + 1)
            {
                yield return (from, last + 1);
                from = -1;
            }

            if (from < 0) from = i;
            last = i;
        }

        if (from >= 0) yield return (from, last + 1);
    }

    private static int At(GrayImage sheet, int x, int y) => sheet.Pixels[(Math.Clamp(y, 0, sheet.Height - 1) * sheet.Width) + x];

    /// <summary>Pieces of neighbouring rows that make one line.</summary>
    private sealed class Strand
    {
        private readonly List<(int Y, int From, int To, int Contrast)> _pieces = [];

        public Strand(int y, int from, int to, ReadOnlySpan<short> contrast)
        {
            var sum = 0;
            foreach (var value in contrast) sum += value;
            _pieces.Add((y, from, to, sum / contrast.Length));
            (From, To, LastRow) = (from, to, y);
        }

        public int From { get; private set; }

        public int To { get; private set; }

        public int LastRow { get; private set; }

        public double Position => _pieces.Sum(p => (double)p.Y * (p.To - p.From) * p.Contrast) / _pieces.Sum(p => (double)(p.To - p.From) * p.Contrast);

        public bool Touches(Strand other, int gap) =>
            other.LastRow - LastRow <= 2 && other.From <= To + gap && From <= other.To + gap;

        public void Take(Strand other)
        {
            _pieces.AddRange(other._pieces);
            (From, To, LastRow) = (Math.Min(From, other.From), Math.Max(To, other.To), Math.Max(LastRow, other.LastRow));
        }
    }
}
