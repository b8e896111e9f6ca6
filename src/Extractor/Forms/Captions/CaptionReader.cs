using Extractor.Domain;
using Extractor.Domain.Parsing;
using Extractor.Forms.Heads;
using Extractor.Forms.Sheets;
using Extractor.Layout;

namespace Extractor.Forms.Captions;

/// <summary>Reads what is printed over a table, from the lines above its grid and from rows that the grid draws around them.</summary>
internal static class CaptionReader
{
    /// <summary>A title is broken over two lines, at most.</summary>
    private const int LinesOfTitle = 2;

    /// <summary>How many lines may stand between a title and its grid: label, body, unit, year.</summary>
    private const int LinesBelowTitle = 5;

    private const int LongestYear = 14;

    /// <summary>人民币万元）</summary>
    private const int LongestRestOfUnit = 6;

    private const int LongestDate = 24;

    public static Caption Read(IReadOnlyList<TextLine> above)
    {
        var lines = above.Where(l => !PageNumbers.Is(l.Text)).ToArray();
        var caption = Caption.Empty;
        for (var i = lines.Length - 1; i >= 0 && lines.Length - i <= LinesBelowTitle + LinesOfTitle; i--)
        {
            if (TitleAt(lines, i, out var first) is { } title)
                return WithLine(caption, lines[i]) with { Title = title, Lines = [.. caption.Lines, .. lines[first..(i + 1)]], FollowsText = first > 0 };
            if (TornUnit(lines, i) is { } torn)
            {
                caption = WithLine(caption, torn) with { Lines = [.. caption.Lines, lines[i], lines[i - 1]] };
                i--;
                continue;
            }

            var read = WithLine(caption, lines[i]);
            if (ReferenceEquals(read, caption) && !IsYear(lines[i].Text)) return caption with { FollowsText = true };
            if (TitleText.IsNumbered(lines[i].Text)) return read with { FollowsText = true };
            caption = read with { Lines = [.. caption.Lines, lines[i]] };
        }
        return caption;
    }

    /// <summary>The rows at the grid's top that hold one printed cell each: title, label, body and unit drawn inside the frame.</summary>
    public static Caption Read(IReadOnlyList<SheetRow> rows, out int count)
    {
        var caption = Caption.Empty;
        for (count = 0; count < rows.Count; count++)
        {
            var printed = rows[count].Printed.ToArray();
            if (printed.Length is 0 or > 3 || Array.Exists(printed, IsHeadWithUnit)) return caption;
            var before = caption;
            foreach (var cell in printed) caption = WithCell(caption, cell, printed.Length == 1);
            if (ReferenceEquals(before, caption) && !(printed.Length == 1 && IsYear(printed[0].Text))) return caption;
        }
        return caption;
    }

    /// <summary>预算数（单位：万元）: the one head in the first row that prints a unit; null where none does, or several do.</summary>
    public static Evidence? UnitInHead(IReadOnlyList<SheetRow> rows) =>
        rows.Count > 0 && rows[0].Printed.Where(IsHeadWithUnit).ToArray() is [var cell] ? WithCell(Caption.Empty, cell, false).UnitText : null;

    /// <summary>决算数 单位：元: a column's head, and no line over the columns.</summary>
    private static bool IsHeadWithUnit(SheetCell cell)
    {
        var at = cell.Word.LastIndexOf("单位:", StringComparison.Ordinal);
        var head = at > 0 ? cell.Word[..at] : "";
        return head is not "金额" && !head.EndsWith('表') && !head.Contains(':', StringComparison.Ordinal) && HeadWords.IsHead(head)
            && HeadWords.UnitOf(cell.Word[at..]) is not null;
    }

    /// <summary>单位：万 and 元 below it, which alone would be another unit: a line too long for the paper. The whole line; null where this is none.</summary>
    private static TextLine? TornUnit(TextLine[] lines, int last)
    {
        if (last == 0 || lines[last].Text.Length > LongestRestOfUnit) return null;
        var (upper, rest) = (lines[last - 1], lines[last]);
        var whole = upper with { Text = upper.Text + rest.Text, CharacterBoxes = [.. upper.CharacterBoxes, .. rest.CharacterBoxes] };
        return CaptionLine.Read(whole.Text, whole.Slice).UnitText is { Text: var unit }
            && !upper.Text.Contains(unit, StringComparison.Ordinal) && !rest.Text.Contains(unit, StringComparison.Ordinal) ? whole : null;
    }

    private static Caption WithLine(Caption caption, TextLine line) =>
        With(caption, CaptionLine.Read(line.Text, line.Slice));

    private static Caption WithCell(Caption caption, SheetCell cell, bool isAlone)
    {
        if (isAlone && caption.Title is null && TitleText.IsTableTitle(cell.Text)) caption = caption with { Title = cell.Evidence };
        return With(caption, CaptionLine.Read(cell.Text, (start, length) => cell.Evidence with { Text = cell.Text.Substring(start, length) }));
    }

    private static Caption With(Caption caption, CaptionLine line) => line.IsEmpty ? caption : caption with
    {
        Label = caption.Label ?? line.Label,
        Body = caption.Body ?? line.Body,
        UnitText = caption.UnitText ?? line.UnitText,
        Unit = caption.Unit ?? line.Unit,
    };

    /// <summary>The title that ends with line <paramref name="last"/>, alone or together with the line before it.</summary>
    private static Evidence? TitleAt(TextLine[] lines, int last, out int first)
    {
        first = last;
        if (Wrapped(lines, last) is { } wrapped)
        {
            first = last - 1;
            return wrapped;
        }
        var whole = BesideUnit(lines[last]);
        if (!TitleText.IsTableTitle(whole.Text)) return null;
        if (last == 0 || KnownForms.ByTitle(TitleText.From(whole.Text)) is not null && !IsTornOff(whole.Text)) return whole;
        var joined = lines[last - 1].Text + lines[last].Text;
        if (!CouldBeginTitle(lines[last - 1]) || !TitleText.IsTableTitle(joined) || KnownForms.ByTitle(TitleText.From(joined)) is not { } form) return whole;
        if (form == KnownForms.ByTitle(TitleText.From(whole.Text))) return whole;
        first = last - 1;
        return new Evidence(whole.Page, lines[first].Box, joined);
    }

    /// <summary>
    /// The rest of a title that fills the line above: 表 under …财政拨款基本支出决算, and 及会议费、培训费支出决算表, which alone names another form.
    /// </summary>
    private static Evidence? Wrapped(TextLine[] lines, int last)
    {
        if (last == 0 || !lines[last].Text.TrimEnd().EndsWith('表')) return null;
        var (upper, rest) = (lines[last - 1], lines[last]);
        if (Math.Abs(upper.PointSize - rest.PointSize) > FormSettings.SameSize || upper.Text.Length <= rest.Text.Length || !CouldBeginTitle(upper)) return null;
        var joined = upper.Text + rest.Text;
        if (!TitleText.IsTableTitle(joined) || KnownForms.ByTitle(TitleText.From(joined)) is not { } form) return null;
        return TitleText.IsTableTitle(rest.Text) && KnownForms.ByTitle(TitleText.From(rest.Text)) == form
            ? null : new Evidence(rest.Page, upper.Box, joined);
    }

    /// <summary>支出决算表 单位：万元 on one line.</summary>
    private static Evidence BesideUnit(TextLine line)
    {
        var at = line.Text.LastIndexOf("单位", StringComparison.Ordinal);
        if (at > 1 && line.Text[at - 2] == '金') at -= 2;
        var title = at > 0 ? line.Text[..at].TrimEnd(' ', '　', '（', '(') : "";
        return title.EndsWith('表') && CaptionLine.Read(line.Text, line.Slice).UnitText is not null ? line.Slice(0, title.Length) : line.Evidence;
    }

    /// <summary>支出决算表 alone may be the lower half of a longer title.</summary>
    private static bool IsTornOff(string text) => CharacterFolding.Squeeze(text).Length <= 5;

    private static bool CouldBeginTitle(TextLine line) =>
        !line.Text.TrimEnd().EndsWith('表') && line.Text.IndexOfAny(['。', '；', '，', '：']) < 0
        && CharacterFolding.Squeeze(line.Text) is { Length: > 3 } text && !text.StartsWith('第') && CaptionLine.Read(line.Text, line.Slice).IsEmpty;

    /// <summary>（2024年度）, 填报日期：2025年3月15日.</summary>
    private static bool IsYear(string text) =>
        CharacterFolding.Squeeze(text) is var word && word.Length <= (word.Contains("日期", StringComparison.Ordinal) ? LongestDate : LongestYear)
        && word.Contains('年', StringComparison.Ordinal) && word.Any(char.IsAsciiDigit);
}
