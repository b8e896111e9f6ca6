using Extractor.Domain.Parsing;
using Extractor.Layout.Letters;

namespace Extractor.Layout.Aligned;

/// <summary>
/// Cells set so near to each other that their words run into one (本年收入合计14,190.44本年支出合计): cuts them where a figure begins
/// and ends. A figure of running text, which has its unit or a mark of punctuation behind it, is not cut out.
/// </summary>
internal static class GluedFigures
{
    /// <summary>What follows a figure within a sentence; no label begins with these.</summary>
    private const string Units = "万亿元%％，。；、：,个次辆倍分";

    /// <summary>In ems: digits of one figure stand no farther apart.</summary>
    private const double LeastGap = 0.08;

    /// <summary>The words of a row, each glued one in its parts.</summary>
    public static List<Word> Split(List<Word> row)
    {
        List<Word>? split = null;
        for (var i = 0; i < row.Count; i++)
        {
            var parts = Parts(row[i]);
            if (parts is not null) split ??= row.GetRange(0, i);
            if (parts is not null) split!.AddRange(parts);
            else split?.Add(row[i]);
        }
        return split ?? row;
    }

    /// <summary>Whether a unit, or what else follows a figure in a sentence, stands there; 年末 begins a label, 年 alone a sentence's next word.</summary>
    public static bool IsUnit(string text, int at = 0) =>
        Units.Contains(text[at], StringComparison.Ordinal) || (text[at] == '年' && !(at + 1 < text.Length && text[at + 1] is '初' or '末'));

    /// <summary>A figure with decimals and its unit behind it: 72.5 万元，较上年增加.</summary>
    public static bool HasUnit(string text)
    {
        for (var at = text.IndexOf('元', StringComparison.Ordinal); at > 0; at = text.IndexOf('元', at + 1))
        {
            var end = text[at - 1] is '万' or '亿' ? at - 1 : at;
            var start = end;
            while (start > 0 && (char.IsAsciiDigit(text[start - 1]) || text[start - 1] is '.' or ',')) start--;
            if (start < end && text.IndexOf('.', start, end - start) > 0) return true;
        }
        return false;
    }

    /// <summary>Whether two neighbours were cut from one word: no word's gap parts them.</summary>
    public static bool IsCut(Word left, Word right) => !LetterGap.IsWordGap(left.Letters[^1], right.Letters[0]);

    private static List<Word>? Parts(Word word)
    {
        var text = word.Text;
        if (text.Length != word.Letters.Length || text.Length < 3) return null;
        List<Word>? parts = null;
        var start = 0;
        for (var at = 0; at < text.Length;)
        {
            var end = FigureEnd(word, at);
            if (end < 0)
            {
                at++;
                continue;
            }
            if (at > start) (parts ??= []).Add(word.Part(start, at));
            if (parts is not null || end < text.Length) (parts ??= []).Add(word.Part(at, end));
            (start, at) = (end, end);
        }
        if (parts is not null && start < text.Length) parts.Add(word.Part(start, text.Length));
        return parts;
    }

    /// <returns>The end of a figure of a cell, or of the dashes in its place, that begins here; -1 where none does.</returns>
    private static int FigureEnd(Word word, int at)
    {
        var text = word.Text;
        if (Dashes.Is(text[at])) return DashEnd(text, at) is var dashes and >= 0 ? dashes : char.IsAsciiDigit(Next(text, at)) ? AmountEnd(word, at)
            : -1;
        return char.IsAsciiDigit(text[at]) && (at == 0 || !IsOfNumber(text[at - 1]) || IsGap(word, at)) ? AmountEnd(word, at) : -1;
    }

    private static char Next(string text, int at) => at + 1 < text.Length ? text[at + 1] : ' ';

    private static bool IsOfNumber(char c) => char.IsAsciiDigit(c) || c is '.' or ',' or '，' || Dashes.Is(c);

    /// <summary>Dashes stand for a figure at a word's end, and before a label that its number begins: —九、卫生健康支出.</summary>
    private static int DashEnd(string text, int at)
    {
        var end = at;
        while (end < text.Length && Dashes.Is(text[end])) end++;
        if (end == text.Length) return at > 0 && end == at + 1 ? end : -1;
        return BeginsNumbered(text[end..]) ? end : -1;
    }

    /// <summary>九、卫生健康支出, 二十三、其他支出.</summary>
    public static bool BeginsNumbered(string text)
    {
        var mark = text.IndexOf('、', StringComparison.Ordinal);
        return mark is > 0 and <= 3 && IsOfNumbering(text[..mark]);
    }

    /// <summary>二十, of which 三、其他支出 may stand on the next line.</summary>
    public static bool IsOfNumbering(string text) => text.AsSpan().IndexOfAnyExcept("一二三四五六七八九十") < 0;

    /// <summary>An amount has decimals and no unit; what stands right behind it is a letter, or a gap parts it from a further figure.</summary>
    private static int AmountEnd(Word word, int at)
    {
        var text = word.Text;
        var (end, point) = (at + 1, -1);
        while (end < text.Length && !IsGap(word, end) && (char.IsAsciiDigit(text[end]) || text[end] is '.' or ','))
        {
            if (text[end] == '.') point = point < 0 ? end : text.Length;
            end++;
        }
        if (point < 0 || point >= end - 1 || !char.IsAsciiDigit(text[end - 1]) || point == text.Length) return -1;
        return end == text.Length || !IsUnit(text, end) || IsGap(word, end) ? end : -1;
    }

    private static bool IsGap(Word word, int at) => word.Letters[at].Box.X0 - word.Letters[at - 1].Box.X1 > LeastGap * word.PointSize;
}
