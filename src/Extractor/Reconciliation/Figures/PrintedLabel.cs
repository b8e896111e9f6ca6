using Extractor.Domain;
using Extractor.Domain.Parsing;

namespace Extractor.Reconciliation.Figures;

/// <summary>Labels reduced to what they name, for comparison only.</summary>
internal static class PrintedLabel
{
    /// <summary>Without its number (十二、), spaces and “其中：”.</summary>
    public static string Bare(string label)
    {
        var text = CharacterFolding.Unspaced(label);
        var start = 0;
        while (start < text.Length && ChineseNumber.IsNumeral(text[start]))
            start++;
        if (start > 0 && start < text.Length && text[start] is '、' or '.' or '．')
            text = text[(start + 1)..];
        return text.Replace("其中：", "", StringComparison.Ordinal).Replace("其中:", "", StringComparison.Ordinal);
    }

    /// <summary>A class, section or item name without （类）（款）（项）, brackets' width, and a closing 支出: 教育支出 and 教育（类） are both 教育.</summary>
    public static string Name(string label)
    {
        var text = Bare(label);
        foreach (var mark in (string[])["（类）", "（款）", "（项）", "(类)", "(款)", "(项)"])
            text = text.Replace(mark, "", StringComparison.Ordinal);
        text = text.Replace('（', '(').Replace('）', ')').Trim('“', '”', '"', '、', '。', '：', ':');
        while (text.Length > 2 && text.EndsWith("支出", StringComparison.Ordinal))
            text = text[..^2];
        return text;
    }

    /// <summary>其他, without saying of what: what is left of a whole, which need not be the class of that name.</summary>
    public static bool IsRest(string label) => Bare(label) is "其他" or "其它";

    /// <summary>其中：省级资金: a part of the row above it.</summary>
    public static bool IsOfWhich(string label) => label.StartsWith("其中", StringComparison.Ordinal);

    /// <summary>Whether a figure with decimals stands in a label: two cells or two rows were read as one.</summary>
    public static bool HoldsFigure(string label)
    {
        for (var at = label.IndexOf('.', StringComparison.Ordinal); at >= 0; at = label.IndexOf('.', at + 1))
        {
            if (at > 0 && at + 2 < label.Length && char.IsAsciiDigit(label[at - 1]) && char.IsAsciiDigit(label[at + 1]) && char.IsAsciiDigit(label[at + 2]))
                return true;
        }

        return false;
    }

    /// <summary>Whether every character of the shorter stands in the longer in the same order: a name shortened or lengthened.</summary>
    public static bool IsVariant(string a, string b) => IsWithin(a, b) || IsWithin(b, a);

    private static bool IsWithin(string shorter, string longer)
    {
        var found = 0;
        foreach (var c in longer)
        {
            if (found < shorter.Length && shorter[found] == c)
                found++;
        }

        return shorter.Length > 0 && found == shorter.Length;
    }
}
