using Extractor.Domain;
using Extractor.Forms.Heads;
using Extractor.Forms.Sheets;

namespace Extractor.Forms.Rows;

/// <summary>Reads a row's code from its code columns: one column, or 类, 款 and 项 apart, where an empty 类 or 款 is the row's above.</summary>
internal sealed class CodeReader
{
    private string[] _above = ["", ""];

    public string? Read(SheetRow row, ColumnGroup group)
    {
        var parts = group.Codes.Select(c => row[c.Index]).Select((c, i) => c.StartsHere && c.Column == group.Codes[i].Index && IsCodePart(c.Word) ? c.Word : "")
            .ToArray();
        if (parts.All(p => p.Length == 0)) return null;
        if (parts.Length != 3) return Join(parts);
        for (var i = 0; i < 2; i++)
        {
            if (parts[i].Length > 0) _above = i == 0 ? [parts[0], ""] : [_above[0], parts[1]];
            else if (parts[(i + 1)..].Any(p => p.Length == 2)) parts[i] = _above[i];
        }
        return Join(parts);
    }

    /// <summary>201 | 06 | 01 is joined; 201 | 20106 | 2010601 repeats itself.</summary>
    private static string Join(string[] parts)
    {
        var printed = parts.Where(p => p.Length > 0).ToArray();
        return printed.Length > 1 && printed[^1].Length > printed[0].Length && printed[^1].StartsWith(printed[0], StringComparison.Ordinal)
            ? printed[^1] : string.Concat(printed);
    }

    /// <summary>Digits, or what a misprinted code is made of (2031-39-99); never words.</summary>
    public static bool IsCodePart(string text) => text.Length > 0 && char.IsAsciiDigit(text[0])
        && text.All(c => char.IsAsciiDigit(c) || c is '-' or '.' or '|' or '—');

    public static bool IsLevelWord(string text) => text is "类" or "款" or "项" or "类款项" or "类款" or "款项";

    /// <summary>2010601行政运行, [2010601]行政运行, 2010601-行政运行.</summary>
    public static bool SplitGlued(string label, out string code, out string name)
    {
        var start = label.StartsWith('[') ? 1 : 0;
        var end = start;
        while (end < label.Length && char.IsDigit(label[end])) end++;
        var at = end - start is 3 or 5 or 7 ? NameAfter(label, end) : -1;
        (code, name) = at < 0 ? ("", "") : (label[start..end], label[at..]);
        return at >= 0;
    }

    /// <returns>Where the name begins behind the code's end and a sign between them; -1 where none does.</returns>
    private static int NameAfter(string label, int end)
    {
        var bracket = end < label.Length && label[end] == ']' ? end + 1 : end;
        var sign = bracket < label.Length && label[bracket] is '-' or '—' or '|' ? bracket + 1 : bracket;
        if (BeginsName(label, sign)) return sign;
        if (BeginsName(label, bracket)) return bracket;
        return BeginsName(label, end) ? end : -1;
    }

    private static bool BeginsName(string label, int at) =>
        at < label.Length && !char.IsDigit(label[at]) && label[at] is not ('年' or '-' or '—' or '.' or ',' or '，');
}
