using System.Text;
using Extractor.Pdf;

namespace Extractor.Layout;

/// <summary>Words → lines: words whose bands overlap, from left to right, the lines from top to bottom.</summary>
internal static class LineBuilder
{
    private const int OpenRows = 4;

    public static List<List<Word>> Rows(List<Word> words)
    {
        words.Sort(static (a, b) => a.Baseline.CompareTo(b.Baseline));
        var rows = new List<List<Word>>();
        foreach (var word in words)
        {
            var row = FindRow(rows, word);
            if (row is null) rows.Add([word]);
            else row.Add(word);
        }
        foreach (var row in rows) row.Sort(static (a, b) => a.Box.X0.CompareTo(b.Box.X0));
        return rows;
    }

    public static List<TextLine> Build(List<Word> words, int page, ReadingFrame frame)
    {
        var rows = Rows(words);
        var lines = new List<TextLine>(rows.Count);
        foreach (var row in rows) lines.Add(Line(row, page, frame));
        return lines;
    }

    public static TextLine Line(List<Word> row, int page, ReadingFrame frame)
    {
        var length = Length(row);
        var text = new StringBuilder(length);
        var boxes = new List<Box>(length);
        var box = row[0].Box;
        for (var i = 0; i < row.Count; i++)
        {
            if (i > 0)
            {
                text.Append(' ');
                boxes.Add(frame.ToPage(Gap(row[i - 1].Box, row[i].Box)));
            }
            foreach (ref readonly var letter in row[i].Letters.AsSpan()) Append(text, boxes, letter, frame);
            box = box.Union(row[i].Box);
        }
        return new TextLine
        {
            Page = page,
            Text = text.ToString(),
            Box = frame.ToPage(box),
            CharacterBoxes = boxes.ToArray(),
            PointSize = PrevailingSize(row),
            IsBold = IsBold(row),
            Direction = frame.Direction,
        };
    }

    /// <summary>UTF-16 units of the words and of the spaces between them.</summary>
    private static int Length(List<Word> row)
    {
        var length = row.Count - 1;
        foreach (var word in row)
            foreach (ref readonly var letter in word.Letters.AsSpan()) length += letter.Text.Length;
        return length;
    }

    private static List<Word>? FindRow(List<List<Word>> rows, Word word)
    {
        for (var i = rows.Count - 1; i >= Math.Max(0, rows.Count - OpenRows); i--)
        {
            var first = rows[i][0];
            var smaller = Math.Min(first.PointSize, word.PointSize);
            var overlap = Math.Min(first.Bottom, word.Bottom) - Math.Max(first.Top, word.Top);
            if (overlap > 0.5 * smaller) return rows[i];
        }
        return null;
    }

    private static Box Gap(Box left, Box right) =>
        new(Math.Min(left.X1, right.X0), Math.Max(left.Y0, right.Y0), Math.Max(left.X1, right.X0), Math.Min(left.Y1, right.Y1));

    private static void Append(StringBuilder text, List<Box> boxes, in Letter letter, ReadingFrame frame)
    {
        var value = letter.Text;
        text.Append(value);
        var step = letter.Box.Width / value.Length;
        for (var i = 0; i < value.Length; i++)
        {
            var x = letter.Box.X0 + i * step;
            boxes.Add(frame.ToPage(letter.Box with { X0 = x, X1 = x + step }));
        }
    }

    private static double PrevailingSize(List<Word> row)
    {
        if (row.Count == 1) return row[0].PointSize;
        var letters = new Dictionary<double, int>();
        foreach (var word in row) letters[word.PointSize] = letters.GetValueOrDefault(word.PointSize) + word.Letters.Length;
        double best = row[0].PointSize;
        var bestCount = 0;
        foreach (var size in letters.Keys)
        {
            var count = 0;
            foreach (var (other, number) in letters)
                if (Math.Abs(other - size) < 0.1) count += number;
            if (count <= bestCount) continue;
            bestCount = count;
            best = size;
        }
        return best;
    }

    private static bool IsBold(List<Word> row)
    {
        var bold = 0;
        var all = 0;
        foreach (var word in row)
            foreach (ref readonly var letter in word.Letters.AsSpan())
            {
                all++;
                if (letter.Font.IsBold) bold++;
            }
        return bold * 2 > all;
    }
}
