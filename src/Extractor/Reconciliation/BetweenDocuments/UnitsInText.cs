using System.Globalization;
using System.Text.RegularExpressions;
using Extractor.Domain;
using Extractor.Domain.Parsing;

namespace Extractor.Reconciliation.BetweenDocuments;

/// <summary>The units that a section lists after 编制范围…：, in a sentence, or in the paragraphs or headings below.</summary>
/// <remarks>A list that may have been cut off counts as none: the units left out would make the sum too small.</remarks>
internal static partial class UnitsInText
{
    /// <summary>The names as printed; empty where none are listed, or not beyond doubt all of them.</summary>
    public static List<string> Of(Section section)
    {
        List<string> paragraphs = [.. section.Paragraphs.Select(p => CharacterFolding.Unspaced(p.Text)).Where(p => p.Length > 0)];
        for (var i = 0; i < paragraphs.Count; i++)
        {
            var at = paragraphs[i].IndexOf("编制范围", StringComparison.Ordinal);
            var start = at < 0 ? -1 : paragraphs[i].IndexOfAny(['：', ':'], at);
            if (start < 0) continue;
            var rest = paragraphs[i][(start + 1)..];
            List<string> below = [.. paragraphs.Skip(i + 1)];
            List<string> headings = [.. section.Sections.Select(s => s.PrintedNumber + CharacterFolding.Unspaced(s.Title))];
            var names = rest.Length > 0 ? Sentence(rest, [.. below, .. headings]) : Lines(below, headings);
            return Announced(paragraphs[i][..start]) is { } count && count != names.Count ? [] : names;
        }

        return [];
    }

    /// <summary>To the full stop, wherever a page end has broken the paragraph.</summary>
    private static List<string> Sentence(string text, List<string> below)
    {
        var next = 0;
        while (!text.Contains('。', StringComparison.Ordinal) && next < below.Count)
            text += (IsNumbered(below[next]) ? "；" : "") + below[next++];
        var end = text.IndexOf('。', StringComparison.Ordinal) is >= 0 and var stop ? stop : text.Length;
        var after = end + 1 < text.Length ? text[(end + 1)..] : next < below.Count ? below[next] : "";
        return IsNumbered(after) ? [] : [.. text[..end].Split('、', '，', '；', ',', ';').Where(n => n.Length > 0)];
    }

    private static List<string> Lines(List<string> paragraphs, List<string> headings)
    {
        List<string> names = [.. paragraphs.TakeWhile(IsName)];
        var lines = names.Count > 0 ? [.. paragraphs, .. headings.Where(IsNumbered)] : headings;
        if (names.Count == 0 && paragraphs.Exists(IsNumbered)) return [];
        if (names.Count == 0) names = [.. headings.TakeWhile(IsName)];
        return names.Count < lines.Count && GoesOn(names, lines[names.Count]) ? [] : names;
    }

    /// <summary>Whether the line that is no name may be one of the list all the same.</summary>
    private static bool GoesOn(List<string> names, string line) =>
        IsNumbered(line) || !line.EndsWith('。') || names is [.., { } last] && last[^1] is '；' or ';' or '、' or '，';

    private static bool IsName(string line) => line.Length is > 3 and < 60 && line.AsSpan(0, line.Length - 1).IndexOfAny('。', '，', '：') < 0;

    private static bool IsNumbered(string line)
    {
        var text = line.TrimStart('（', '(');
        var digits = text.TakeWhile(c => char.IsDigit(c) || ChineseNumber.IsNumeral(c)).Count();
        return digits > 0 && digits < text.Length && text[digits] is '.' or '．' or '、' or '）' or ')';
    }

    /// <summary>共计2家, 共有预算单位三个: how many units the sentence says there are; the most where it says more than once.</summary>
    private static int? Announced(string sentence)
    {
        var counts = Count.Matches(sentence[(sentence.LastIndexOf('。') + 1)..]).Select(m => Value(m.Groups[1].Value) ?? 0).ToList();
        return counts.Count > 0 ? counts.Max() : null;
    }

    private static int? Value(string printed) =>
        int.TryParse(printed, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : printed == "两" ? 2 : ChineseNumber.Read(printed);

    [GeneratedRegex("共[计有]{0,2}(?:[^，。；：0-9]{0,8}单位)?([0-9]{1,4}|[一二三四五六七八九十两]{1,3})[个家户]")]
    private static partial Regex Count { get; }
}
