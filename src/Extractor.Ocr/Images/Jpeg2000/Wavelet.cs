namespace Extractor.Ocr.Images.Jpeg2000;

/// <summary>Puts low and high frequencies together again (ITU-T T.800, annex F): the reversible 5-3 filter and the irreversible 9-7 one.</summary>
internal static class Wavelet
{
    private const float Alpha = -1.586134342f;
    private const float Beta = -0.052980119f;
    private const float Gamma = 0.882911076f;
    private const float Delta = 0.443506852f;
    private const float Scale = 1.230174105f;

    /// <summary>Samples mirrored at either end, as many as the longer filter reaches.</summary>
    private const int Margin = 4;

    /// <param name="samples">A plane whose low and high samples alternate already; becomes the picture.</param>
    public static void Synthesize(float[] samples, Area area, bool isReversible)
    {
        var line = new float[Math.Max(area.Width, area.Height) + (2 * Margin) + 1];
        for (var y = 0; y < area.Height; y++) Line(samples, y * area.Width, 1, area.Left, area.Width, line, isReversible);
        for (var x = 0; x < area.Width; x++) Line(samples, x, area.Width, area.Top, area.Height, line, isReversible);
    }

    /// <param name="first">Where the line begins on the plane: samples at even places are low ones.</param>
    private static void Line(float[] samples, int start, int step, int first, int count, float[] line, bool isReversible)
    {
        var odd = first & 1;
        if (count == 1)
        {
            if (odd == 1) samples[start] /= 2;
            return;
        }

        // In the line even places are low ones, and the first sample stands at Margin or one behind.
        var from = Margin + odd;
        for (var i = 0; i < count; i++) line[from + i] = samples[start + (i * step)];
        for (var i = 1; i <= Margin; i++)
        {
            if (from - i >= 0) line[from - i] = line[from + Mirrored(i, count)];
            if (from + count - 1 + i < line.Length) line[from + count - 1 + i] = line[from + Mirrored(count - 1 + i, count)];
        }

        if (isReversible) Reverse(line, from, from + count);
        else Lift(line, from, from + count);
        for (var i = 0; i < count; i++) samples[start + (i * step)] = line[from + i];
    }

    private static int Mirrored(int at, int count)
    {
        var period = 2 * (count - 1);
        at %= period;
        return at < count ? at : period - at;
    }

    private static void Reverse(float[] line, int from, int to)
    {
        for (var i = from & ~1; i < to + 1; i += 2) line[i] -= MathF.Floor((line[i - 1] + line[i + 1] + 2) / 4);
        for (var i = from | 1; i < to; i += 2) line[i] += MathF.Floor((line[i - 1] + line[i + 1]) / 2);
    }

    private static void Lift(float[] line, int from, int to)
    {
        for (var i = from - Margin; i < Math.Min(line.Length, to + Margin); i++) if (i >= 0) line[i] *= (i & 1) == 0 ? Scale : 1 / Scale;
        Step(line, from - 3, to + 3, 0, Delta);
        Step(line, from - 2, to + 2, 1, Gamma);
        Step(line, from - 1, to + 1, 0, Beta);
        Step(line, from, to, 1, Alpha);
    }

    /// <summary>Takes from each sample of a kind a share of its neighbours.</summary>
    private static void Step(float[] line, int from, int to, int odd, float share)
    {
        var start = Math.Max(1, from);
        if ((start & 1) != odd) start++;
        for (var i = start; i < Math.Min(line.Length - 1, to); i += 2) line[i] -= share * (line[i - 1] + line[i + 1]);
    }
}
