using Extractor.Layout.Letters;

namespace Extractor.Layout;

/// <summary>Words → lines: words whose bands overlap, from left to right, the lines from top to bottom.</summary>
internal static class LineBuilder
{
    private const int OpenRows = 4;

    public static List<List<Word>> Rows(List<Word> words)
    {
        Sort(words, static (a, b) => a.Baseline.CompareTo(b.Baseline));
        var rows = new List<List<Word>>();
        foreach (var word in words)
        {
            var row = FindRow(rows, word);
            if (row is null) rows.Add([word]);
            else row.Add(word);
        }
        foreach (var row in rows) Sort(row, static (a, b) => a.Box.X0.CompareTo(b.Box.X0));
        return rows;
    }

    /// <summary>Most words come in order.</summary>
    private static void Sort(List<Word> words, Comparison<Word> order)
    {
        for (var i = 1; i < words.Count; i++)
        {
            if (order(words[i - 1], words[i]) <= 0) continue;
            words.Sort(order);
            return;
        }
    }

    public static List<TextLine> Build(List<Word> words, int page, ReadingFrame frame)
    {
        if (words.Count == 1) return [Line(words, page, frame)];
        var rows = Rows(words);
        var lines = new List<TextLine>(rows.Count);
        foreach (var row in rows) lines.Add(Line(row, page, frame));
        return lines;
    }

    public static TextLine Line(List<Word> row, int page, ReadingFrame frame)
    {
        var text = Text(row);
        var box = row[0].Box;
        for (var i = 1; i < row.Count; i++) box = box.Union(row[i].Box);
        return new TextLine
        {
            Page = page,
            Text = text,
            Box = frame.ToPage(box),
            Upright = box,
            CharacterBoxes = new LetterBoxes(row.ToArray(), text.Length, frame),
            PointSize = PrevailingSize.Of(row),
            IsBold = IsBold(row),
            Direction = frame.Direction,
        };
    }

    /// <summary>The words with a space between them.</summary>
    private static string Text(List<Word> row)
    {
        if (row.Count == 1) return row[0].Text;
        var texts = new string[row.Count];
        for (var i = 0; i < texts.Length; i++) texts[i] = row[i].Text;
        return string.Join(' ', texts);
    }

    private static List<Word>? FindRow(List<List<Word>> rows, Word word)
    {
        for (var i = rows.Count - 1; i >= Math.Max(0, rows.Count - OpenRows); i--)
        {
            var first = rows[i][0];
            var smaller = Math.Min(first.PointSize, word.PointSize);
            var overlap = Math.Min(first.Bottom, word.Bottom) - Math.Max(first.Top, word.Top);
            if (overlap > LayoutSettings.SameLine * smaller) return rows[i];
        }
        return null;
    }

    private static bool IsBold(List<Word> row)
    {
        var bold = 0;
        var all = 0;
        foreach (var word in row)
            foreach (var letter in word.Letters)
            {
                all++;
                if (letter.Font.IsBold) bold++;
            }
        return bold * 2 > all;
    }
}
