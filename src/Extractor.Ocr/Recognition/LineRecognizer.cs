using System.Numerics.Tensors;
using Extractor.Ocr.Images;
using Extractor.Ocr.Scans;

namespace Extractor.Ocr.Recognition;

/// <summary>Reads lines of text (PP-OCRv4 recognition): for each of many places along a line, how likely each character stands there.</summary>
internal sealed class LineRecognizer
{
    /// <summary>The height of a line as the network takes it.</summary>
    private const int Height = 48;

    private const int LeastWidth = 48;
    private const int MostWidth = 3200;

    /// <summary>Widths are rounded up to this many samples, so that lines of like width go together.</summary>
    private const int WidthStep = 32;

    /// <summary>Samples of the lines that go through the network together.</summary>
    private const int MostBatchWidth = 2400;

    /// <summary>The stroke 丶 is a character of no text; the comma that looks like it is one of every text.</summary>
    private const string Stroke = "丶";
    private const string EnumerationComma = "、";

    /// <summary>A second reading of a place that is less likely than this is none.</summary>
    private const float LeastOther = 0.02f;

    private readonly Network _network;
    private readonly string[] _characters;

    public LineRecognizer(Network network, string charactersFile)
    {
        _network = network;
        _characters = ["", .. File.ReadAllLines(charactersFile).Select(character => character == Stroke ? EnumerationComma : character), " "];
    }

    /// <summary>The characters of each box, in the order of the boxes.</summary>
    /// <param name="check">Called between batches; throws to end the work.</param>
    public Glyph[][] Read(GrayImage sheet, IReadOnlyList<PixelBox> boxes, Action check)
    {
        var results = new Glyph[boxes.Count][];
        var order = Enumerable.Range(0, boxes.Count).OrderBy(i => Width(boxes[i])).ToList();
        for (var at = 0; at < order.Count;)
        {
            check();
            var width = Width(boxes[order[at]]);
            var count = 1;
            while (at + count < order.Count && Width(boxes[order[at + count]]) == width && (count + 1) * width <= MostBatchWidth) count++;
            var batch = order.GetRange(at, count);
            var read = Read(sheet, batch.ConvertAll(i => boxes[i]), width);
            for (var i = 0; i < count; i++) results[batch[i]] = read[i];
            at += count;
        }

        return results;
    }

    private static int Width(PixelBox box)
    {
        var width = (int)Math.Ceiling((double)box.Width * Height / Math.Max(1, box.Height));
        return Math.Clamp((width + WidthStep - 1) / WidthStep * WidthStep, LeastWidth, MostWidth);
    }

    private Glyph[][] Read(GrayImage sheet, List<PixelBox> boxes, int width)
    {
        var plane = Height * width;
        var input = new float[boxes.Count * 3 * plane];
        var used = new double[boxes.Count];
        for (var i = 0; i < boxes.Count; i++) used[i] = Fill(input.AsSpan(i * 3 * plane, 3 * plane), sheet, boxes[i], width);
        return _network.Run(input, [boxes.Count, 3, Height, width], (output, shape) =>
        {
            var (places, kinds) = ((int)shape[1], (int)shape[2]);
            var lines = new Glyph[boxes.Count][];
            for (var i = 0; i < lines.Length; i++) lines[i] = Decode(output.Slice(i * places * kinds, places * kinds), places, kinds, used[i]);
            return lines;
        });
    }

    /// <summary>Lays a line at the left, in its proportions; gives the share of the width that it takes.</summary>
    private static double Fill(Span<float> target, GrayImage sheet, PixelBox box, int width)
    {
        var natural = Math.Clamp((int)Math.Round((double)box.Width * Height / Math.Max(1, box.Height)), 1, width);
        var line = Resampler.Resize(sheet, box, natural, Height);
        var plane = Height * width;
        for (var y = 0; y < Height; y++)
        {
            var row = line.Row(y);
            var at = y * width;
            for (var x = 0; x < natural; x++) target[at + x] = (row[x] / 127.5f) - 1;
        }

        for (var c = 1; c < 3; c++) target[..plane].CopyTo(target[(c * plane)..]);
        return (double)natural / width;
    }

    /// <summary>The likeliest character of each place; places in a row that agree are one character (connectionist temporal classification).</summary>
    private Glyph[] Decode(ReadOnlySpan<float> output, int places, int kinds, double used)
    {
        var glyphs = new List<Glyph>();
        var before = 0;
        for (var place = 0; place < places; place++)
        {
            var row = output.Slice(place * kinds, kinds);
            var kind = TensorPrimitives.IndexOfMax(row);
            var (from, to) = (place / (double)places / used, (place + 1) / (double)places / used);
            if (kind != 0 && kind < _characters.Length)
            {
                if (kind != before) glyphs.Add(Of(row, kind, from, to));
                else glyphs[^1] = Longer(glyphs[^1], Of(row, kind, from, to));
            }

            before = kind;
        }

        for (var i = 1; i < glyphs.Count; i++) if (glyphs[i - 1].Text == " ") glyphs[i] = glyphs[i] with { FollowsSpace = true };
        return [.. glyphs.Where(glyph => glyph.Text != " ")];
    }

    private static Glyph Longer(Glyph glyph, Glyph next)
    {
        var surer = next.Confidence > glyph.Confidence ? next : glyph;
        return surer with { From = glyph.From, To = next.To, FollowsSpace = glyph.FollowsSpace };
    }

    private Glyph Of(ReadOnlySpan<float> row, int kind, double from, double to)
    {
        var (other, likely) = (0, LeastOther);
        for (var i = 0; i < row.Length; i++)
        {
            if (i == kind || row[i] <= likely) continue;
            (other, likely) = (i, row[i]);
        }

        return new Glyph(_characters[kind], from, to, row[kind], other == 0 || other >= _characters.Length
            ? "" : _characters[other], other == 0 ? 0 : row[other]);
    }
}
