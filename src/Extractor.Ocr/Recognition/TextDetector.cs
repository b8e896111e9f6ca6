using Extractor.Ocr.Images;
using Extractor.Ocr.Scans;

namespace Extractor.Ocr.Recognition;

/// <summary>
/// Finds where text stands: a map of how likely each sample belongs to text (PP-OCRv4, differentiable binarisation), and the boxes of its connected parts.
/// </summary>
internal sealed class TextDetector(Network network)
{
    /// <summary>At this resolution body type is 13 samples high: enough to find it, if not to read it.</summary>
    private const double DotsPerInch = 90;

    /// <summary>Samples of the network's input; its memory grows with them.</summary>
    private const double MostSamples = 1.8e6;

    /// <summary>The network's input is a multiple of this many samples a side.</summary>
    private const int Multiple = 32;

    private const float LeastLikely = 0.3f;
    private const float LeastMean = 0.5f;
    private const int LeastSide = 3;

    /// <summary>The map holds text shrunk by this much; from the paper on the method.</summary>
    private const double Unclip = 1.5;

    /// <summary>Means and deviations of the pictures that the network has learnt from; blue, green, red.</summary>
    private static readonly float[] Means = [0.485f, 0.456f, 0.406f];
    private static readonly float[] Deviations = [0.229f, 0.224f, 0.225f];

    /// <summary>Boxes in the sheet's samples.</summary>
    public List<PixelBox> Find(GrayImage sheet, double dotsPerInch)
    {
        var scale = Math.Min(DotsPerInch / dotsPerInch, Math.Sqrt(MostSamples / ((double)sheet.Width * sheet.Height)));
        if (scale > 0.9 && scale < 1.15) scale = 1;
        var (width, height) = (Rounded(sheet.Width * scale), Rounded(sheet.Height * scale));
        return network.Run(Input(Resampler.Resize(sheet, width, height)), [1, 3, height, width], (map, _) =>
            Boxes(map.ToArray(), width, height, (double)sheet.Width / width, (double)sheet.Height / height));
    }

    private static int Rounded(double samples) => Math.Max(Multiple, (int)Math.Round(samples / Multiple) * Multiple);

    private static float[] Input(GrayImage image)
    {
        var size = image.Pixels.Length;
        var input = new float[3 * size];
        for (var c = 0; c < 3; c++)
        {
            var (factor, offset) = (1 / (255 * Deviations[c]), -Means[c] / Deviations[c]);
            for (var i = 0; i < size; i++) input[(c * size) + i] = (image.Pixels[i] * factor) + offset;
        }

        return input;
    }

    private static List<PixelBox> Boxes(float[] map, int width, int height, double scaleX, double scaleY)
    {
        var boxes = new List<PixelBox>();
        var stack = new Stack<int>();
        for (var start = 0; start < map.Length; start++)
        {
            if (map[start] < LeastLikely) continue;
            var (box, mean, count) = Part(map, width, height, start, stack);
            if (box.Width < LeastSide || box.Height < LeastSide || mean < LeastMean) continue;
            var margin = (double)box.Width * box.Height * Unclip / (2 * (box.Width + box.Height));
            boxes.Add(new PixelBox(
                (int)((box.Left - margin) * scaleX), (int)((box.Top - margin) * scaleY),
                (int)Math.Ceiling((box.Right + margin) * scaleX), (int)Math.Ceiling((box.Bottom + margin) * scaleY)));
        }

        return boxes;
    }

    /// <summary>Takes a connected part out of the map.</summary>
    private static (PixelBox Box, double Mean, int Count) Part(float[] map, int width, int height, int start, Stack<int> stack)
    {
        var box = new PixelBox(width, height, 0, 0);
        var (sum, count) = (0.0, 0);
        void Visit(int at)
        {
            if (map[at] < LeastLikely) return;
            sum += map[at];
            count++;
            map[at] = 0;
            stack.Push(at);
        }

        Visit(start);
        while (stack.TryPop(out var at))
        {
            var (x, y) = (at % width, at / width);
            box = new PixelBox(Math.Min(box.Left, x), Math.Min(box.Top, y), Math.Max(box.Right, x + 1), Math.Max(box.Bottom, y + 1));
            if (x > 0) Visit(at - 1);
            if (x < width - 1) Visit(at + 1);
            if (y > 0) Visit(at - width);
            if (y < height - 1) Visit(at + width);
        }

        return (box, sum / count, count);
    }
}
