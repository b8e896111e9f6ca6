using Extractor.Ocr.Scans;

namespace Extractor.Ocr.Images;

/// <summary>Changes the size of a picture.</summary>
internal static class Resampler
{
    public static GrayImage Resize(GrayImage image, int width, int height) =>
        Resize(image, new PixelBox(0, 0, image.Width, image.Height), width, height);

    /// <summary>
    /// A part of a picture in another size: the mean of what each new sample covers when it shrinks, in between the nearest ones when it grows.
    /// </summary>
    public static GrayImage Resize(GrayImage image, PixelBox part, int width, int height)
    {
        var across = new Weights(part.Left, part.Right, width, image.Width);
        var down = new Weights(part.Top, part.Bottom, height, image.Height);
        var (first, last) = (down.First(0), down.Last(height - 1));
        var rows = new int[(last - first + 1) * width];
        for (var y = first; y <= last; y++) across.Apply(image.Row(y), rows.AsSpan((y - first) * width, width));
        var target = new GrayImage(width, height);
        for (var y = 0; y < height; y++)
        {
            var row = target.Row(y);
            for (var x = 0; x < width; x++) row[x] = (byte)((down.Sum(rows, x, width, y, first) + (1 << 15)) >> 16);
        }

        return target;
    }

    /// <summary>Which samples make a new one, and with what weights (a triangle as wide as the new sample), in 1/256.</summary>
    private sealed class Weights
    {
        private readonly int[] _from;
        private readonly int[][] _weights;

        public Weights(int from, int to, int count, int most)
        {
            _from = new int[count];
            _weights = new int[count][];
            var scale = (double)(to - from) / count;
            var reach = Math.Max(1, scale);
            for (var i = 0; i < count; i++)
            {
                var center = from + ((i + 0.5) * scale) - 0.5;
                var (first, last) = (Math.Clamp((int)Math.Ceiling(center - reach), 0, most - 1), Math.Clamp((int)Math.Floor(center + reach), 0, most - 1));
                var shares = Enumerable.Range(first, last - first + 1).Select(at => Math.Max(0, 1 - (Math.Abs(at - center) / reach))).ToArray();
                var sum = shares.Sum();
                if (sum <= 0) (shares[0], sum) = (1, 1);
                _from[i] = first;
                _weights[i] = [.. shares.Select(share => (int)Math.Round(share / sum * 256))];
                _weights[i][Array.IndexOf(shares, shares.Max())] += 256 - _weights[i].Sum();
            }
        }

        public int First(int i) => _from[i];

        public int Last(int i) => _from[i] + _weights[i].Length - 1;

        public void Apply(ReadOnlySpan<byte> row, Span<int> target)
        {
            for (var i = 0; i < target.Length; i++)
            {
                var (sum, from, weights) = (0, _from[i], _weights[i]);
                for (var k = 0; k < weights.Length; k++) sum += row[from + k] * weights[k];
                target[i] = sum;
            }
        }

        public int Sum(int[] rows, int x, int width, int i, int first)
        {
            var (sum, at, weights) = (0, ((_from[i] - first) * width) + x, _weights[i]);
            foreach (var weight in weights)
            {
                sum += rows[at] * weight;
                at += width;
            }

            return sum;
        }
    }
}
