using System.Globalization;
using Extractor.Domain;
using Extractor.Domain.Parsing;
using Extractor.Forms.Sheets;

namespace Extractor.Forms.Heads;

/// <summary>Tells code, label, line number and figure columns apart: by their heads, and where these leave it open, by what stands below.</summary>
internal static class ColumnRoles
{
    /// <summary>Texts in a column whose head is torn; fewer may be one label beside figures.</summary>
    private const int FewestWords = 4;

    /// <summary>The share of them that must be words: a column of labels may hold a code or a dash.</summary>
    private const double MostOfWords = 0.8;

    /// <summary>Numbers in a row; fewer may be small amounts.</summary>
    private const int FewestNumbers = 5;

    public static HeadColumn[] Assign(HeadColumn[] columns, SheetRow[] body)
    {
        var named = columns.Select(c => c with { Role = ByHead(c) }).ToArray();
        body = Array.FindAll(body, r => !HeadReader.IsHeadRow(r));
        for (var i = 0; i < named.Length; i++)
        {
            var texts = TextsOf(body, i);
            if (named[i].Role == ColumnRole.Label && Are(texts, ClassificationCode.Is)) named[i] = named[i] with { Role = ColumnRole.Code };
            else if (named[i].Role == ColumnRole.Figure && CountsRows(texts)) named[i] = named[i] with { Role = ColumnRole.LineNumber };
            else if (named[i].Role == ColumnRole.Figure && named[i].Path.Count == 0) named[i] = named[i] with { Role = ByContent(texts) };
            else if (named[i].Role == ColumnRole.Figure && NamesRows(texts)) named[i] = named[i] with { Role = ColumnRole.Label };
            else if (named[i].Role == ColumnRole.Figure && ListsCodes(texts)) named[i] = named[i] with { Role = ColumnRole.Code };
        }
        for (var i = 1; i < named.Length - 1; i++)
        {
            var amongCodes = named[i - 1].Role == ColumnRole.Code && named[i + 1].Role is ColumnRole.Code or ColumnRole.Label;
            if (amongCodes && Are(TextsOf(body, i), IsCodePart)) named[i] = named[i] with { Role = ColumnRole.Code };
        }
        return named;
    }

    /// <summary>款 or 项 in a column of its own, whose head may be torn.</summary>
    private static bool IsCodePart(string text) => text.Length == 2 && text.All(char.IsAsciiDigit);

    private static ColumnRole ByHead(HeadColumn column)
    {
        foreach (var leaf in column.Leaves)
        {
            if (leaf.EndsWith("行次", StringComparison.Ordinal) || leaf is "序号" or "行号") return ColumnRole.LineNumber;
            if (leaf is "备注" or "说明") return ColumnRole.Remark;
            if (leaf is "类" or "款" or "项" or "类款项" or "类款" or "款项" || ColumnHeads.NamesCode(leaf)) return ColumnRole.Code;
            if (ColumnHeads.NamesLabel(leaf)) return ColumnRole.Label;
        }
        return ColumnRole.Figure;
    }

    /// <summary>The head of a code or label column.</summary>
    public static bool NamesRows(string head) => ColumnHeads.NamesCode(head) || ColumnHeads.NamesLabel(head);

    private static ColumnRole ByContent(IEnumerable<string> texts)
    {
        if (!texts.Any()) return ColumnRole.Remark;
        if (texts.All(ClassificationCode.Is)) return ColumnRole.Code;
        return texts.All(t => AmountParser.Parse(t, null).State != CellState.Unreadable) ? ColumnRole.Figure : ColumnRole.Label;
    }

    private static IEnumerable<string> TextsOf(SheetRow[] body, int column)
    {
        foreach (var row in body)
            if (row[column] is { StartsHere: true, ColumnSpan: 1, IsBlank: false } cell && cell.Column == column) yield return cell.Word;
    }

    private static bool Are(IEnumerable<string> texts, Func<string, bool> kind)
    {
        var any = false;
        foreach (var text in texts)
        {
            if (!kind(text)) return false;
            any = true;
        }
        return any;
    }

    /// <summary>Where a head is torn, words all the way down still show a label column.</summary>
    private static bool NamesRows(IEnumerable<string> texts)
    {
        var (all, words) = (0, 0);
        foreach (var text in texts)
        {
            all++;
            if (text.AsSpan().ContainsAnyInRange('\u4E00', '\u9FFF')) words++;
        }
        return all >= FewestWords && words > MostOfWords * all;
    }

    public static bool IsHan(char c) => c is >= '\u4E00' and <= '\u9FFF';

    /// <summary>
    /// Codes and no other number all the way down, each once and some below others: no column of money looks so, whatever its head was read as.
    /// </summary>
    private static bool ListsCodes(IEnumerable<string> texts)
    {
        var seen = new HashSet<string>();
        var isBelow = false;
        foreach (var text in texts)
        {
            if (!text.Any(char.IsAsciiDigit)) continue;
            if (!ClassificationCode.Is(text) || !seen.Add(text)) return false;
            isBelow |= text.Length > 3 && seen.Contains(text[..3]);
        }
        return isBelow && seen.Count >= FewestNumbers;
    }

    /// <summary>Whole numbers that go up by one from row to row: line numbers without a head.</summary>
    private static bool CountsRows(IEnumerable<string> texts)
    {
        var (count, last) = (0, 0);
        foreach (var text in texts)
        {
            if (!int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number <= 0) return false;
            if (count++ > 0 && number - 1 != last) return false;
            last = number;
        }
        return count >= FewestNumbers;
    }
}
