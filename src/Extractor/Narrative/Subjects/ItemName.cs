using Extractor.Domain;
using Extractor.Narrative.Figures;
using Extractor.Narrative.Lexicon;
using Extractor.Narrative.Structure;
using Extractor.Narrative.Text;

namespace Extractor.Narrative.Subjects;

/// <summary>Reads the class, section and item that a sentence names: X（类）Y（款）Z（项）, or a name with its code.</summary>
internal static class ItemName
{
    /// <summary>In characters: （室）, （境）, （镇街）.</summary>
    private const int LongestBracket = 4;

    /// <summary>The item named in the words before a figure; null where they name none.</summary>
    /// <param name="allowClass">Whether a class alone, without section and item, is one: where a budget or a completion is stated of it.</param>
    public static StatementTarget? Find(WordsBefore lead, ParagraphReading paragraph, bool allowClass = false)
    {
        var text = paragraph.Text;
        var mark = LastMark(text, lead.Start, lead.End);
        if (mark < 0 && allowClass) mark = LastBefore(text, Classes.OfClass, lead.Start, lead.End);
        if (mark >= 0) return Marked(paragraph, lead.Start, mark);
        if (LevelNames.Quoted(lead, paragraph) is { } quoted) return quoted;
        return paragraph.CodeIn(lead.Start, lead.End) is { } code ? Coded(paragraph, lead, code) : null;
    }

    private static int LastMark(string text, int start, int end)
    {
        if (end - start < 3) return -1;
        var item = text.LastIndexOf(Classes.OfItem, end - 1, end - start, StringComparison.Ordinal);
        var section = text.LastIndexOf(Classes.OfSection, end - 1, end - start, StringComparison.Ordinal);
        return item >= 0 ? item : section;
    }

    private static StatementTarget? Marked(ParagraphReading paragraph, int start, int mark)
    {
        var text = paragraph.Text;
        var section = LastBefore(text, Classes.OfSection, start, mark);
        var isClass = string.CompareOrdinal(text, mark, Classes.OfClass, 0, 3) == 0;
        var from = NameStart(text, start, !isClass && LastBefore(text, Classes.OfClass, start, section >= 0 ? section : mark) is var c and >= 0 ? c
            : section >= 0 ? section : mark);
        var names = Parts(paragraph, from, mark);
        if (names.Count == 0) return null;
        var code = paragraph.CodeIn(LastLevel(text, from, mark), Math.Min(text.Length, mark + 12));
        return new StatementTarget(StatementKinds.ItemExecution, string.Join('/', names), OperandKey.Final)
        {
            Code = code?.Number.Text ?? CodedMarks.CodeIn(text.AsSpan(from, mark - from), paragraph.Source.Printed.AsSpan(from)),
        };
    }

    private static int LastBefore(string text, string mark, int start, int end) =>
        end - start < mark.Length ? -1 : text.LastIndexOf(mark, end - 1, end - start, StringComparison.Ordinal);

    /// <summary>Where the outermost name starts: after the mark, the number or the connecting words before it.</summary>
    private static int NameStart(string text, int start, int nameEnd)
    {
        var from = nameEnd;
        while (from > start && !IsBoundary(text, from - 1)) from--;
        if (from > start && text[from - 1] == '"' && OpensQuote(text, from - 1, nameEnd)) return from - 1;
        from += HeadingNumbers.Read(text[from..nameEnd]).Length;
        foreach (var word in Classes.BeforeName.Words)
        {
            if (word == Openers.For && Classes.ForUses.In(text.AsSpan(from, nameEnd - from))) continue;
            if (string.CompareOrdinal(text, from, word, 0, word.Length) == 0) from += word.Length;
        }

        while (from < nameEnd && text[from] is '"' or '：' && !OpensQuote(text, from, nameEnd)) from++;
        return SkipYear(text, BehindUse(text, from, nameEnd), nameEnd);
    }

    /// <summary>支出全部用于小学教育（项）: the name stands behind the word for its use, unless it begins with that word itself.</summary>
    private static int BehindUse(string text, int from, int end)
    {
        var at = text.AsSpan(from, end - from).LastIndexOf(Openers.For);
        if (at <= 0) return from;
        return from + at + (Classes.ForUses.In(text.AsSpan(from + at, end - from - at)) ? 0 : Openers.For.Length);
    }

    private static bool IsBoundary(string text, int i) => text[i] is '。' or '；' or '，' or '：' || (text[i] == '"' && i > 0 && text[i - 1] is '。' or '；' or '、');

    private static int SkipYear(string text, int from, int end)
    {
        var year = text.IndexOf(Units.Year, from, end - from);
        if (year < 0 || year - from != 4 || !CharacterForms.IsDigit(text[from])) return from;
        return year + 1 < end && text[year + 1] == Units.YearEnd ? year + 2 : year + 1;
    }

    private static List<string> Parts(ParagraphReading paragraph, int from, int mark)
    {
        var (text, printed) = (paragraph.Text, paragraph.Source.Printed);
        var parts = new List<string>();
        for (var start = from; start < mark;)
        {
            var (end, next) = NextLevel(text, start, mark);
            var (a, b) = Trimmed(text, start, end);
            if (b > a) parts.Add(printed[a..b]);
            start = next;
            // X（类）支出Y（款）: the word belongs to the mark before it.
            if (string.CompareOrdinal(text, start, Classes.Expenditure, 0, 2) == 0 && start + 2 < mark) start += 2;
        }

        return parts;
    }

    /// <summary>Where the name of one level ends, and where that of the next begins: at （类）, （款）, or a class's or a section's code in brackets.</summary>
    private static (int End, int Next) NextLevel(string text, int start, int mark)
    {
        for (var i = start; i < mark; i++)
        {
            if (Classes.UpperMarks.At(text, i) is { } upper) return (i, i + upper.Length);
            if (text[i] == '（' && CodeEnd(text, i, mark) is var end and > 0) return (i, end);
        }

        return (mark, mark);
    }

    private static int LastLevel(string text, int from, int mark)
    {
        while (NextLevel(text, from, mark) is var (_, next) && next < mark) from = next;
        return from;
    }

    /// <summary>Behind （205） or （20502）; 0 where no such code is opened here.</summary>
    private static int CodeEnd(string text, int open, int mark)
    {
        var end = open + 1;
        while (end < mark && CharacterForms.IsDigit(text[end])) end++;
        return end - open - 1 is 3 or 5 && end < mark && text[end] == '）' ? end + 1 : 0;
    }

    /// <summary>A name without the quotes, codes and joining marks around it.</summary>
    private static (int Start, int End) Trimmed(string text, int start, int end)
    {
        while (start < end && !OpensQuote(text, start, end)
            && (text[start] is '"' or '、' or '-' or '—' or '/' or '》' or '《' || CharacterForms.IsDigit(text[start]))) start++;
        while (end > start && text[end - 1] is '"' or '、' or CodedMarks.Blank) end--;
        if (end <= start) return (start, start);
        var open = text.LastIndexOf('（', end - 1, end - start);
        if (open > start && text[end - 1] == '）' && open + 1 < end && CharacterForms.IsDigit(text[open + 1])) end = open;
        return (start, end);
    }

    /// <summary>“两房”建设: quotes around the first word of a name are its own.</summary>
    private static bool OpensQuote(string text, int start, int end) =>
        text[start] == '"' && text[end - 1] != '"' && text.IndexOf('"', start + 1, end - start - 1) > start + 1;

    /// <summary>小学教育（2050202）, with the names and codes above it before; 2050202小学教育; or 小学教育，科目编码2050202.</summary>
    private static StatementTarget? Coded(ParagraphReading paragraph, WordsBefore lead, NumberInText code)
    {
        var text = paragraph.Text;
        var bracketed = code.Start > 0 && text[code.Start - 1] == '（';
        var (from, to) = bracketed ? (NameStart(text, lead.Start, code.Start - 1), code.Start - 1) : (code.End, NameEnd(text, code.End, lead.End));
        if (!bracketed && to - from < 2)
        {
            to = lead.Start + Classes.BeforeCode.Trim(text.AsSpan(lead.Start, code.Start - lead.Start)).Length;
            from = NameStart(text, lead.Start, to);
        }

        var names = Parts(paragraph, from, to);
        return names.Count == 0 || names[^1].Length < 2 ? null
            : new StatementTarget(StatementKinds.ItemExecution, string.Join('/', names), OperandKey.Final) { Code = code.Number.Text };
    }

    /// <summary>政府办公厅（室）及相关机构事务: behind brackets inside a name, which goes on; 0 where none stand.</summary>
    private static int BracketEnd(string text, int at, int limit) =>
        text[at] == '（' && Classes.LevelMarks.At(text, at) is null
            && text.IndexOf('）', at, limit - at) is var close && close > at + 1 && close <= at + LongestBracket && close + 1 < limit
            && CharacterForms.IsIdeograph(text[at + 1]) && CharacterForms.IsIdeograph(text[close + 1]) ? close + 1 : 0;

    private static int NameEnd(string text, int start, int limit)
    {
        var end = start < limit && text[start] is '-' or '—' ? start + 1 : start;
        while (end < limit)
        {
            if (CharacterForms.IsIdeograph(text[end]) || text[end] is '"' or '、') end++;
            else if (BracketEnd(text, end, limit) is var behind and > 0) end = behind;
            else break;
        }

        foreach (var word in Classes.AfterName.Words)
            if (text.IndexOf(word, start, end - start, StringComparison.Ordinal) is var at and > 0) end = Math.Min(end, at);
        return end;
    }
}
