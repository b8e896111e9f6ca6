using System.Text;

namespace Extractor.Forms.Known;

/// <summary>预算数, 年初预算数, 全年预算数, 决算统计数: what a figure is, not what it is for.</summary>
internal static class BasisWords
{
    private static readonly string[] Years = ["本年", "当年", "全年", "年初", "调整"];

    private static readonly string[] Bases = ["预算", "决算"];

    private static readonly string[] Sources = ["统计", "支出"];

    /// <summary>The word without what names its basis; nothing is left of 年初预算, which stands alone.</summary>
    public static string Without(string word)
    {
        if (!word.Contains('算')) return word;
        if (IsBare(word)) return "";
        StringBuilder? kept = null;
        var from = 0;
        for (var i = 0; i < word.Length;)
        {
            var length = LengthAt(word, i);
            if (length > 0)
            {
                (kept ??= new StringBuilder()).Append(word, from, i - from);
                from = i + length;
            }
            i += Math.Max(length, 1);
        }
        return kept is null ? word : kept.Append(word, from, word.Length - from).ToString();
    }

    private static bool IsBare(string word)
    {
        var start = Skip(word, 0, Years);
        return word[start..] is "预算" or "决算" && !word.StartsWith("当年", StringComparison.Ordinal);
    }

    /// <summary>How long a 年初预算数 that begins here is; 0 where none does.</summary>
    private static int LengthAt(string word, int start)
    {
        var basis = Skip(word, start, Years);
        var end = Skip(word, basis, Bases);
        if (end == basis) return 0;
        end = Skip(word, end, Sources);
        return end < word.Length && word[end] == '数' ? end + 1 - start : 0;
    }

    private static int Skip(string word, int at, string[] words) =>
        Array.Exists(words, w => string.CompareOrdinal(word, at, w, 0, w.Length) == 0) ? at + words[0].Length : at;
}
