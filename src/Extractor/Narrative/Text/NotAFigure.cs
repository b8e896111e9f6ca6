using Extractor.Narrative.Lexicon;

namespace Extractor.Narrative.Text;

/// <summary>Tells the numbers that are no figures: years and dates, numbering, ordinals, labels, document numbers, thresholds, codes.</summary>
internal static class NotAFigure
{
    /// <summary>In characters: of a class, a section or an item.</summary>
    private const int LongestName = 40;

    /// <param name="end">One past the number.</param>
    /// <param name="unitEnd">One past its unit.</param>
    public static bool Is(string text, int start, int end, FigureKind kind, int unitEnd)
    {
        var before = start > 0 ? text[start - 1] : '\0';
        var after = end < text.Length ? text[end] : '\0';
        if (CharacterForms.IsLatin(before) || CharacterForms.IsLatin(after)) return true;
        if (after == Units.Year || IsPartOfLongerMark(text, start, end)) return true;
        var whole = IsWhole(text, start, end);
        return (whole && (IsDate(text, start, end, kind) || IsNumbering(text, start, end) || IsLabel(text, start, end, kind)
                || IsLevelCode(text, start, end)))
            || (kind == FigureKind.Bare && Units.RateBases.Ends(text.AsSpan(0, start)) is not null)
            || (kind == FigureKind.Points && start > 1 && Units.Through.Ends(text.AsSpan(0, start)) is not null
                && Units.RangeEnds.Ends(text.AsSpan(0, start - 1)) is not null)
            || (kind == FigureKind.Points && RunsOn(text, unitEnd))
            || before == Units.Ordinal || after == Units.NumberEnd || (after == Units.Edition && !whole)
            || (kind is FigureKind.Bare or FigureKind.Points && Units.Limits.At(text, unitEnd) is not null)
            || (kind == FigureKind.Money && Units.Thresholds.At(text, unitEnd) is { } limit && !IsKeptBudget(text, start, limit));
    }

    /// <summary>控制在年初预算5万元以内: the budget itself, not only a limit.</summary>
    private static bool IsKeptBudget(string text, int start, string limit) =>
        limit == Units.Within && Roles.BudgetBehind.Ends(Roles.Fillers.Trim(text.AsSpan(0, start))) is not null;

    public static bool IsCode(string text, int start, int end, FigureKind kind)
    {
        if (end - start is not (3 or 5 or 7) || !IsWhole(text, start, end)) return false;
        if (kind != FigureKind.Bare) return kind == FigureKind.Count && OpensItem(text, start, end);
        var bracketed = start > 0 && text[start - 1] == '（' && end < text.Length && text[end] == '）';
        var joined = end + 1 < text.Length && text[end] is '-' or '—' && CharacterForms.IsIdeograph(text[end + 1]);
        if (bracketed || end - start == 3) return bracketed || (joined && text[start] == '2');
        var isCalled = Classes.CodeWords.Ends(text.AsSpan(0, start)) is not null;
        var named = joined || isCalled
            || (end < text.Length && text[end] != Units.Year && (CharacterForms.IsIdeograph(text[end]) || text[end] is '"' or '（'));
        return named && text[start] is '1' or '2' or '3' or '5'
            && (start == 0 || isCalled || !Units.AmountLeads.Contains(text[start - 1], StringComparison.Ordinal));
    }

    /// <summary>②2010104人大会议：: seven digits that open an item, before a name that happens to begin with a measure word.</summary>
    private static bool OpensItem(string text, int start, int end) =>
        end - start == 7 && text[start] == '2' && (start == 0 || text[start - 1] is '。' or '；' or '：' or '、' or '）' or '.' or (>= '①' and <= '⑳'))
            && end + 2 < text.Length && text.AsSpan(end, 3).IndexOfAny("，。；：、") < 0;

    /// <summary>201一般公共服务支出（类）03人大事务（款）01行政运行（项）: the part of the code that each level adds, before its name.</summary>
    private static bool IsLevelCode(string text, int start, int end)
    {
        var isBehindMark = start >= 3 && Classes.UpperMarks.At(text, start - 3) is not null;
        if (!(isBehindMark && end - start == 2) && !(end - start == 3 && text[start] == '2')) return false;
        if (end >= text.Length || !CharacterForms.IsIdeograph(text[end])) return false;
        var rest = text.AsSpan(end);
        var name = rest.IndexOfAny("，。；：") is var stop and >= 0 ? rest[..stop] : rest;
        return Classes.LevelMarks.FirstIn(name) is > 0 and <= LongestName;
    }

    private static bool IsWhole(string text, int start, int end) => text.AsSpan(start, end - start).IndexOfAny(',', '.') < 0;

    /// <summary>2024.12.31, 2031-39-99, 0371-6580888, 2024/12: digits on the other side of a joining mark.</summary>
    private static bool IsPartOfLongerMark(string text, int start, int end)
    {
        if (end + 1 < text.Length && text[end] is '.' or '-' or '/' or '~' or '～' && CharacterForms.IsDigit(text[end + 1])) return true;
        if (RunsOn(text, end) || (start >= 2 && RunsOn(text, start - 1) && CharacterForms.IsDigit(text[start - 2]))) return true;
        if (start >= 2 && text[start - 1] is '.' or '/' && CharacterForms.IsDigit(text[start - 2])) return true;
        return start >= 2 && text[start - 1] is '-' or '—' or '~' or '～' && (CharacterForms.IsDigit(text[start - 2]) || text[start - 2] == '）');
    }

    /// <summary>80至90分: from one number to the next.</summary>
    private static bool RunsOn(string text, int at) => at + 1 < text.Length && Units.Through.At(text, at) is not null && CharacterForms.IsDigit(text[at + 1]);

    private static bool IsDate(string text, int start, int end, FigureKind kind)
    {
        var length = end - start;
        var after = end < text.Length ? text[end] : '\0';
        if (after is Units.Month or Units.Day && length <= 3) return true;
        if (Units.Until.At(text, end) is not null && RunsToYear(text, end + 1)) return true;
        return length == 4 && kind == FigureKind.Bare && text[start] is '1' or '2' && text.AsSpan(start, 2) is "19" or "20";
    }

    private static bool RunsToYear(string text, int at)
    {
        while (at < text.Length && text[at] is '—' or '–' or '-') at++;
        var start = at;
        while (at < text.Length && CharacterForms.IsDigit(text[at])) at++;
        return at > start && at - start <= 4 && at < text.Length && text[at] is Units.Year or Units.Month or Units.Day;
    }

    private static bool IsNumbering(string text, int start, int end)
    {
        if (end - start > 2) return false;
        var before = start > 0 ? text[start - 1] : '。';
        var after = end < text.Length ? text[end] : '\0';
        if (before == '（' && after == '）') return true;
        var opens = before is '。' or '；' or '：' or '"' or '！';
        return opens && (after is '.' or '、' or '）' || (after == '"' && end + 1 < text.Length && text[end + 1] == '.'));
    }

    private static bool IsLabel(string text, int start, int end, FigureKind kind)
    {
        if (end < text.Length && end - start <= 2 && text.AsSpan(end).StartsWith(Units.OfTable)) return true;
        if (Units.LabelEnds.At(text, end) is not null) return true;
        if (start > 0 && text[start - 1] is '〔' or '[' or '［' or '【') return true;
        if (kind == FigureKind.Bare && end - start >= 7) return true;
        return kind != FigureKind.Money && kind != FigureKind.Percent && end - start <= 2 && Units.Labels.Ends(text.AsSpan(0, start)) is not null;
    }
}
