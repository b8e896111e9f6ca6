using System.Globalization;
using Extractor.Domain;
using Extractor.Narrative.Text;

namespace Extractor.Narrative.Statements;

/// <summary>What a comparison is made with, and which words before it name the subject.</summary>
internal static class ComparisonReader
{
    private static readonly (string Word, string? Basis)[] Words =
    [
        ("年初预算", ComparisonBases.OriginalBudget), ("全年预算", ComparisonBases.AdjustedBudget), ("调整预算", ComparisonBases.AdjustedBudget),
        ("调整后预算", ComparisonBases.AdjustedBudget), ("预算数", null), ("比预算", null), ("较预算", null), ("与预算", null), ("预算相比", null),
        ("上年", ComparisonBases.LastYear), ("去年", ComparisonBases.LastYear), ("上一年", ComparisonBases.LastYear), ("上一度", ComparisonBases.LastYear),
        ("同期", ComparisonBases.LastYear), ("同比", ComparisonBases.LastYear), ("同口径", ComparisonBases.LastYear),
    ];

    private static readonly string[] Openers = ["相比较", "相比", "较", "比", "与", "同"];

    /// <summary>Found: whether the words name a base at all; the basis is null for 预算 without saying which.</summary>
    public static (bool Found, string? Basis, int? Year) Basis(string words)
    {
        var best = (At: -1, Basis: (string?)null, Year: (int?)null);
        foreach (var (word, basis) in Words)
            if (words.LastIndexOf(word, StringComparison.Ordinal) is var at && at > best.At && !(word == "预算数" && IsQualified(words, at))) best = (at, basis, null);
        foreach (var (at, year) in Years(words))
            if (at > best.At && OpensComparison(words, at)) best = (at, ComparisonBases.LastYear, year);
        return (best.At >= 0, best.Basis, best.Year);
    }

    /// <summary>The words that may name the subject of a comparison: after 相比, before 比 or 较; nearest first.</summary>
    public static IEnumerable<string> SubjectZones(string words)
    {
        var together = words.LastIndexOf("相比", StringComparison.Ordinal);
        if (together >= 0)
        {
            yield return words[(together + 2)..];
            var with = words.AsSpan(0, together).LastIndexOfAny('与', '同', '和');
            if (with > 0) yield return LastClause(words[..with]);
            yield break;
        }

        var opener = LastOpener(words);
        yield return LastClause(opener >= 0 ? words[..opener] : words);
        if (opener >= 0 && words.AsSpan(opener).IndexOf('，') is var comma and >= 0) yield return words[(opener + comma)..];
    }

    /// <summary>The words since the last mark. Before a comma at the very end only a short opening of a sentence names the subject: 收支，较上年….</summary>
    private static string LastClause(string words)
    {
        if (!words.EndsWith('，')) return words[(words.LastIndexOfAny(['，', '。', '；', '：']) + 1)..];
        var start = words.AsSpan(0, words.Length - 1).LastIndexOfAny("，。；：") + 1;
        if (WordFinder.SaysNoChange(words[start..])) return words[start..];
        var opens = start == 0 || words[start - 1] is '。' or '；';
        return opens && words.Length - start <= 16 ? words[start..] : "";
    }

    private static int LastOpener(string words)
    {
        for (var i = words.Length - 2; i >= 0; i--)
        {
            if (words[i] is not ('比' or '较') || (i > 0 && words[i - 1] is '占' or '同' or '相')) continue;
            var rest = words.AsSpan(i + 1);
            if (rest.StartsWith("上") || rest.StartsWith("去年") || rest.StartsWith("年初") || rest.StartsWith("预算") || rest.StartsWith("全年") || rest.StartsWith("调整") || rest.StartsWith("同期") || PrintedForms.IsDigit(rest[0]))
                return i;
        }

        return words.LastIndexOf("同比", StringComparison.Ordinal);
    }

    /// <summary>年初预算数 says which budget; 预算数 alone does not.</summary>
    private static bool IsQualified(string words, int at) =>
        at >= 2 && words.AsSpan(at - 2, 2) is "年初" or "全年" or "调整" || (at >= 1 && words[at - 1] == '后');

    private static bool OpensComparison(string words, int at)
    {
        foreach (var opener in Openers)
            if (at >= opener.Length && string.CompareOrdinal(words, at - opener.Length, opener, 0, opener.Length) == 0) return true;
        return false;
    }

    private static IEnumerable<(int At, int Year)> Years(string words)
    {
        for (var at = words.IndexOf("20", StringComparison.Ordinal); at >= 0 && at + 4 <= words.Length; at = words.IndexOf("20", at + 2, StringComparison.Ordinal))
            if (int.TryParse(words.AsSpan(at, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year)) yield return (at, year);
    }
}
