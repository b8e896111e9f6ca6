using System.Globalization;
using Extractor.Domain;

namespace Extractor.Forms;

/// <summary>Tells code, label, line number and figure columns apart: by their heads, and where these leave it open, by what stands below.</summary>
internal static class ColumnRoles
{
    public static HeadColumn[] Assign(HeadColumn[] columns, SheetRow[] body)
    {
        var named = columns.Select(c => c with { Role = ByHead(c) }).ToArray();
        body = Array.FindAll(body, r => !HeadReader.IsHeadRow(r));
        for (var i = 0; i < named.Length; i++)
        {
            var texts = TextsOf(body, i);
            if (named[i].Role == ColumnRole.Label && texts.Count > 0 && texts.All(IsCode)) named[i] = named[i] with { Role = ColumnRole.Code };
            else if (named[i].Role == ColumnRole.Figure && CountsRows(texts)) named[i] = named[i] with { Role = ColumnRole.LineNumber };
            else if (named[i].Role == ColumnRole.Figure && named[i].Path.Count == 0) named[i] = named[i] with { Role = ByContent(texts) };
            else if (named[i].Role == ColumnRole.Figure && NamesRows(texts)) named[i] = named[i] with { Role = ColumnRole.Label };
        }
        for (var i = 1; i < named.Length - 1; i++)
        {
            var amongCodes = named[i - 1].Role == ColumnRole.Code && named[i + 1].Role is ColumnRole.Code or ColumnRole.Label;
            if (amongCodes && TextsOf(body, i) is { Count: > 0 } parts && parts.All(IsCodePart)) named[i] = named[i] with { Role = ColumnRole.Code };
        }
        return named;
    }

    /// <summary>款 or 项 in a column of its own, whose head may be torn.</summary>
    private static bool IsCodePart(string text) => text.Length == 2 && text.All(char.IsAsciiDigit);

    private static ColumnRole ByHead(HeadColumn column)
    {
        foreach (var leaf in column.Leaves)
        {
            if (leaf is "行次" or "序号" or "行号") return ColumnRole.LineNumber;
            if (leaf is "备注" or "说明") return ColumnRole.Remark;
            if (leaf is "类" or "款" or "项" or "类款项" or "类款" or "款项" || ColumnHeads.NamesCode(leaf)) return ColumnRole.Code;
            if (ColumnHeads.NamesLabel(leaf)) return ColumnRole.Label;
        }
        return ColumnRole.Figure;
    }

    /// <summary>The head of a code or label column.</summary>
    public static bool NamesRows(string head) => ColumnHeads.NamesCode(head) || ColumnHeads.NamesLabel(head);

    private static ColumnRole ByContent(List<string> texts)
    {
        if (texts.Count == 0) return ColumnRole.Remark;
        if (texts.All(IsCode)) return ColumnRole.Code;
        return texts.All(t => AmountParser.Parse(t, null).State != CellState.Unreadable) ? ColumnRole.Figure : ColumnRole.Label;
    }

    private static List<string> TextsOf(SheetRow[] body, int column) =>
        [.. body.Select(r => r[column]).Where(c => c.StartsHere && c.Column == column && c.ColumnSpan == 1 && !c.IsBlank).Select(c => c.Word)];

    /// <summary>Where a head is torn, words all the way down still show a label column.</summary>
    private static bool NamesRows(List<string> texts) => texts.Count >= 4 && texts.Count(t => t.Any(IsHan)) > FormSettings.NearlyAll * texts.Count;

    public static bool IsHan(char c) => c is >= '\u4E00' and <= '\u9FFF';

    private static bool IsCode(string text) => FunctionalCode.TryParse(text, out _) || EconomicCode.TryParse(text, out _);

    /// <summary>Whole numbers that go up by one from row to row: line numbers without a head.</summary>
    private static bool CountsRows(List<string> texts)
    {
        if (texts.Count < 5) return false;
        var numbers = texts.ConvertAll(t => int.TryParse(t, NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : -2);
        return numbers.All(n => n > 0) && numbers.Zip(numbers.Skip(1)).All(p => p.Second == p.First + 1);
    }
}
