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

    /// <summary>The network tells a character for so many samples of a line's width.</summary>
    private const int WidthStep = 8;

    /// <summary>
    /// A line that would be wider is squeezed from here on to this share: long lines are texts, and the network has learnt from squeezed ones.
    /// </summary>
    private const double LongFrom = 480;
    private const double LongShare = 0.7;

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
    /// <remarks>One by one: what a line needs stays in the processor's cache, and several together take half as long again.</remarks>
    /// <param name="check">Called between lines; throws to end the work.</param>
    public RecognizedGlyph[][] Read(GrayImage sheet, IReadOnlyList<PixelBox> boxes, Action check)
    {
        var results = new RecognizedGlyph[boxes.Count][];
        for (var i = 0; i < results.Length; i++)
        {
            check();
            results[i] = Read(sheet, boxes[i]);
        }

        return results;
    }

    private RecognizedGlyph[] Read(GrayImage sheet, PixelBox box)
    {
        var natural = Math.Clamp(NaturalWidth(box), 1, MostWidth);
        var width = Math.Max(LeastWidth, (natural + WidthStep - 1) / WidthStep * WidthStep);
        var input = new float[3 * Height * width];
        Fill(input, Resampler.Resize(sheet, box, natural, Height), width);
        return _network.Run(input, [1, 3, Height, width],
            (output, shape) => Decode(output, (int)shape[1], (int)shape[2], (double)natural / width));
    }

    private static int NaturalWidth(PixelBox box)
    {
        var width = (double)box.Width * Height / Math.Max(1, box.Height);
        return (int)Math.Round(width <= LongFrom ? width : LongFrom + ((width - LongFrom) * LongShare));
    }

    /// <summary>Lays a line at the left; beside it is grey.</summary>
    private static void Fill(float[] target, GrayImage line, int width)
    {
        for (var y = 0; y < Height; y++)
        {
            var row = line.Row(y);
            for (var x = 0; x < row.Length; x++) target[(y * width) + x] = (row[x] / 127.5f) - 1;
        }

        var plane = Height * width;
        for (var c = 1; c < 3; c++) target.AsSpan(0, plane).CopyTo(target.AsSpan(c * plane));
    }

    /// <summary>The likeliest character of each place; places in a row that agree are one character (connectionist temporal classification).</summary>
    private RecognizedGlyph[] Decode(ReadOnlySpan<float> output, int places, int kinds, double used)
    {
        var glyphs = new List<RecognizedGlyph>();
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

    private static RecognizedGlyph Longer(RecognizedGlyph glyph, RecognizedGlyph next)
    {
        var surer = next.Confidence > glyph.Confidence ? next : glyph;
        return surer with { From = glyph.From, To = next.To, FollowsSpace = glyph.FollowsSpace };
    }

    private RecognizedGlyph Of(ReadOnlySpan<float> row, int kind, double from, double to)
    {
        var (other, likely) = (0, LeastOther);
        for (var i = 0; i < row.Length; i++)
        {
            if (i == kind || row[i] <= likely) continue;
            (other, likely) = (i, row[i]);
        }

        return new RecognizedGlyph(_characters[kind], from, to, row[kind], other == 0 || other >= _characters.Length
            ? "" : _characters[other], other == 0 ? 0 : row[other]);
    }
}
