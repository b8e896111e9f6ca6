using Extractor.Pdf;

namespace Extractor.Layout;

/// <summary>The strips at a page's top and foot where page numbers and running heads stand.</summary>
internal static class PageMargins
{
    public static bool Holds(double y, double pageHeight) => Holds(y, pageHeight, LayoutSettings.NumberStrip);

    private static bool Holds(double y, double pageHeight, double strip) => y < strip * pageHeight || y > (1 - strip) * pageHeight;

    /// <summary>Takes a page number on the page's first or last row out of the words.</summary>
    /// <param name="tables">Whose numbers are none of the page: the last digit of a code that wraps stands alone.</param>
    public static List<List<Word>> TakeNumbers(List<Word> words, double pageHeight, List<Box> tables)
    {
        var numbers = new List<List<Word>>();
        if (words.Count == 0) return numbers;
        Take(words, words.Max(static w => w.Baseline), pageHeight, tables, numbers);
        if (words.Count > 0) Take(words, words.Min(static w => w.Baseline), pageHeight, tables, numbers);
        return numbers;
    }

    private static void Take(List<Word> words, double baseline, double pageHeight, List<Box> tables, List<List<Word>> numbers)
    {
        if (!Holds(baseline, pageHeight, LayoutSettings.DashedNumberStrip)) return;
        var row = words.FindAll(w => Math.Abs(w.Baseline - baseline) < LayoutSettings.OtherLine * w.PointSize);
        row.Sort(static (a, b) => a.Box.X0.CompareTo(b.Box.X0));
        var text = string.Concat(row);
        if (PageNumbers.Read(text) is null || PageNumbers.IsBare(text) && (!Holds(baseline, pageHeight) || AreOfTable(row, words, tables))) return;
        foreach (var word in row) words.Remove(word);
        numbers.Add(row);
    }

    private static bool AreOfTable(List<Word> row, List<Word> words, List<Box> tables) =>
        AreFigures(row) || AreWithin(row, tables) || words.Exists(w => IsCodeOver(row[0], w));

    private static bool AreWithin(List<Word> row, List<Box> tables) => tables.Exists(t => t.Contains(row[0].Box.CenterX, row[0].CenterY));

    /// <summary>20502 and 01 right below it: the last line of a code that wraps in a table without frame.</summary>
    private static bool IsCodeOver(Word rest, Word code)
    {
        var start = LayoutSettings.SameStart * code.PointSize;
        var isUnder = Math.Abs(rest.Box.X0 - code.Box.X0) < start || (rest.Box.X0 > code.Box.X0 && rest.Box.X1 < code.Box.X1 + start);
        return PageNumbers.IsBare(code.Text) && isUnder
            && Math.Abs(code.Baseline - rest.Baseline) / code.PointSize is > LayoutSettings.OtherLine and < LayoutSettings.WidestLine;
    }

    /// <summary>Numbers in several columns: the last row of a table.</summary>
    private static bool AreFigures(List<Word> row) => row.Count > 1 && row[^1].Box.X0 - row[0].Box.X1 > LayoutSettings.NumberGap * row[0].PointSize;
}
