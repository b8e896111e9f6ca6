using Extractor.Narrative.Lexicon;
using Extractor.Narrative.Structure;
using Extractor.Narrative.Text;

namespace Extractor.Narrative.Figures;

/// <summary>The name that stands right before a figure, in the text and as printed.</summary>
/// <param name="Start">In the paragraph.</param>
internal sealed record NamePhrase(string Text, string Printed, int Start)
{
    /// <summary>In characters: 为, 支出, 合计 are words of measure and name nothing; 油料费用 does.</summary>
    public const int ShortestOwn = 4;

    /// <summary>Null where nothing but words of measure stands there.</summary>
    public static NamePhrase? Before(StatedFigure figure, ParagraphReading paragraph)
    {
        var lead = figure.WordsBefore;
        var words = lead.Clause;
        var start = lead.End - words.Length;
        var end = EndOf(words, figure.Direction);
        var from = RowStart(words, end, paragraph.Rows) ?? Math.Max(StartOf(words, end), BehindBrackets(words, end));
        while (from < end && (words[from] is '、' or '，' or '：' or '"' or '。' or '；' or '）' or '（'
            || Phrases.Joins.Begins(words.AsSpan(from)) is not null)) from++;
        // DR1台、彩超1台: what no name begins with ends at the mark that joins names.
        if (end > from && CharacterForms.IsLatin(words[from]) && words.LastIndexOf('、', end - 1, end - from) is var joint and > 0) from = joint + 1;
        while (end > from && (words[end - 1] is '"' or CodedMarks.Blank || words.AsSpan(from, end - from).EndsWith(Roles.Of))) end--;
        if (end <= from && paragraph.ListBefore(start) is { } list) return new NamePhrase(paragraph.Text[list.Start..list.End],
            paragraph.Source.Printed[list.Start..list.End], list.Start);
        if (end - from < 2 || !CharacterForms.IsIdeograph(words[from]) && words[from] != '"' && !BeginsWithPrice(words.AsSpan(from, end - from))) return null;
        if (Phrases.NoNames.Is(words.AsSpan(from, end - from)) || NamesBase(words.AsSpan(from, end - from))) return null;
        return new NamePhrase(words[from..end], paragraph.Source.Printed[(start + from)..(start + end)], start + from);
    }

    /// <summary>
    /// 1.教育支出-小学教育，年初预算10万元; 小学教育：年初预算10万元: the name that a comma behind a number, or a colon, sets off from words of measure, at the
    /// beginning of an item; null where none is.
    /// </summary>
    public static NamePhrase? Opening(StatedFigure figure, ParagraphReading paragraph)
    {
        var lead = figure.WordsBefore;
        if ((lead.Start > 0 && !lead.CrossesItem) || !lead.IsMeasureAlone) return null;
        var led = lead.Item[..^lead.Clause.Length];
        var before = led.TrimEnd('，', '：');
        var number = Math.Max(HeadingNumbers.Read(before).Length, PartStart(before));
        while (number < before.Length && Openers.Bullets.Contains(before[number], StringComparison.Ordinal)) number++;
        var name = before.AsSpan(number);
        if ((number == 0 && !led.EndsWith('：')) || name.Length < 2 || name.IndexOfAny("，：") >= 0 || !CharacterForms.IsIdeograph(name[0])
            || Phrases.NoNames.Is(name) || NamesBase(name) || Phrases.Asides.Begins(name) is not null) return null;
        var start = lead.End - lead.Item.Length + number;
        return new NamePhrase(name.ToString(), paragraph.Source.Printed[start..(start + name.Length)], start);
    }

    /// <summary>差异较大的科目有两个：一是小学教育: where the name of a numbered part begins; 0 where the words number none.</summary>
    public static int PartStart(ReadOnlySpan<char> words)
    {
        var from = words.LastIndexOf('：') + 1;
        return Openers.PartLength(words[from..]) is > 0 and var part ? from + part : 0;
    }

    /// <summary>采访车4辆（转播、采访）、其他用车5辆: brackets right behind the figure before are of that one.</summary>
    private static int BehindBrackets(string words, int end) =>
        words.StartsWith('（') && words.IndexOf('）') is var close and > 0 && close + 1 < end ? close + 1 : 0;

    /// <summary>50万元以上通用设备: a name that begins with what a piece costs.</summary>
    private static bool BeginsWithPrice(ReadOnlySpan<char> words) => CharacterForms.IsDigit(words[0]) && Phrases.PriceEnds.In(words);

    /// <summary>用于教育支出: the name behind a word that leads to it; null where it begins otherwise.</summary>
    public NamePhrase? After(string lead) => Text.StartsWith(lead, StringComparison.Ordinal) ? From(lead.Length) : null;

    /// <summary>The name without its first letters.</summary>
    public NamePhrase From(int at) => at == 0 ? this : new NamePhrase(Text[at..], Printed[at..], Start + at);

    /// <summary>较2023年, 比上年: what is compared with, no name.</summary>
    private static bool NamesBase(ReadOnlySpan<char> words) =>
        Bases.OpensAmount.Contains(words[0], StringComparison.Ordinal) && words.Length > 1
            && (CharacterForms.IsDigit(words[1]) || Bases.NoName.Begins(words[1..]) is not null);

    private static int EndOf(string words, Direction? direction)
    {
        var end = words.Length;
        if (direction is not null && words.LastIndexOf(direction.Word, StringComparison.Ordinal) is var at and >= 0) end = at;
        for (var again = true; again && end > 0;)
        {
            again = false;
            if (CodeBefore(words, end) is var open and >= 0) (end, again) = (open, true);
            if (Phrases.Ends.Ends(words.AsSpan(0, end)) is { } tail) (end, again) = (end - tail.Length, true);
        }

        return end;
    }

    /// <summary>Where a bracketed code that ends here opens; -1 where none does.</summary>
    public static int CodeBefore(string words, int end)
    {
        if (end < 5 || words[end - 1] != '）') return -1;
        var open = end - 2;
        while (open >= 0 && CharacterForms.IsDigit(words[open])) open--;
        return open >= 0 && words[open] == '（' && end - open - 2 is 3 or 5 or 7 ? open : -1;
    }

    private static int StartOf(string words, int end)
    {
        var from = HeadingNumbers.Read(words).Length;
        while (from < end && Openers.Bullets.Contains(words[from], StringComparison.Ordinal)) from++;
        from = Math.Max(from, from + YearLength(words.AsSpan(from)));
        from = Math.Max(from, BehindYear(words, end));
        if (ClassStart(words, end) is var begins and >= 0) return begins;
        foreach (var cut in Phrases.Cuts.Words)
            if (end > 0 && words.LastIndexOf(cut, end - 1, StringComparison.Ordinal) is var at && at >= 0 && at + cut.Length <= end
                && (cut[0] != '（' || words.IndexOf('）', at, end - at) < 0)) from = Math.Max(from, at + cut.Length);
        var open = words.LastIndexOf('（', Math.Max(0, end - 1));
        if (open >= from && open < end && words.IndexOf('）', open, end - open) < 0) from = open + 1;
        from = Math.Max(from, words.AsSpan(0, end).LastIndexOfAnyInRange('①', '⑳') + 1);
        while (from < end && words[from] is '、' or '，' or '：') from++;
        from += Openers.PartLength(words.AsSpan(from, Math.Max(0, end - from)));
        from = Math.Max(from, from + HeadingNumbers.Read(words[from..]).Length);
        return Math.Min(end, from + YearLength(words.AsSpan(from)));
    }

    /// <summary>抗疫特别国债安排的支出: where a class begins whose own name holds what elsewhere leads to a name; -1 where none ends here.</summary>
    private static int ClassStart(string words, int end)
    {
        var name = words.AsSpan(0, end);
        if (!name.EndsWith(Classes.Expenditure)) return -1;
        return Classes.Functional.Ends(name[..^Classes.Expenditure.Length]) is { } named && Phrases.Cuts.Ends(named) is not null
            ? end - Classes.Expenditure.Length - named.Length : -1;
    }

    /// <summary>教育费附加安排的支出: where a row's name begins that holds what elsewhere leads to a name; null where none ends here.</summary>
    private static int? RowStart(string words, int end, RowNames rows)
    {
        if (!Phrases.Cuts.In(words.AsSpan(0, end))) return null;
        for (var from = Math.Max(0, end - rows.Longest); from < end; from++)
            if (rows.Bear(words.AsSpan(from, end - from))) return Phrases.Cuts.In(words.AsSpan(from, end - from)) ? from : null;
        return null;
    }

    /// <summary>学院2021年收入: where the name begins that stands behind a year; 0 where none stands in the words.</summary>
    private static int BehindYear(string words, int end)
    {
        var at = end < 6 ? -1 : words.LastIndexOf(Units.Year, end - 1);
        return at < 4 || words.AsSpan(at - 4, 4).ContainsAnyExceptInRange('0', '9') ? 0
            : Math.Min(end, at + (at + 1 < end && words[at + 1] == Units.YearEnd ? 2 : 1));
    }

    /// <summary>How long 2023年度 or 2023年 is, where the words begin with it.</summary>
    internal static int YearLength(ReadOnlySpan<char> words)
    {
        var digits = words.IndexOfAnyExceptInRange('0', '9');
        if (digits <= 0 || words[digits] != Units.Year) return 0;
        return digits + 1 < words.Length && words[digits + 1] == Units.YearEnd ? digits + 2 : digits + 1;
    }
}
