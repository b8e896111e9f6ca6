using Extractor.Domain;
using Extractor.Narrative.Text;

namespace Extractor.Narrative.Statements;

/// <summary>Tells whether the words after a reason's semicolon state a figure of their own, so that the reason is over.</summary>
internal static class Resumption
{
    private static readonly string[] Own = ["支出决算数", "支出决算", "决算数", "决算", "支出", "收入"];
    private static readonly string[] BaseParts = ["上一年", "上年", "去年", "本年", "年初", "全年", "调整", "同期", "年度", "度", "支出", "收入", "预算", "决算", "数"];
    private static readonly string[] Joints = ["相比较", "相比", "比较", "，", "支出", "收入"];

    /// <param name="before">The words from the semicolon up to the first figure.</param>
    /// <param name="first">That figure.</param>
    public static bool Opens(string before, Figure first)
    {
        if (first.Kind == FigureKind.Count) return before.StartsWith("单价", StringComparison.Ordinal) || before.StartsWith("单位价值", StringComparison.Ordinal);
        if (first.Kind is not (FigureKind.Money or FigureKind.Percent)) return false;
        if (DirectionWords.AtEnd(before) is { } direction) return IsBareComparison(before, direction);
        return first.Kind == FigureKind.Money ? Subjects.AnySubject(before) : IsCompletion(before);
    }

    /// <summary>原因是厉行节约，与上年相比减少1.5万元，减少的主要原因是…: after a difference from the budget, the one from last year with a reason of its own.</summary>
    /// <param name="sentence">The words after a comma of the reason, up to the full stop.</param>
    public static bool TurnsToLastYear(string sentence)
    {
        if (sentence.Length == 0 || sentence[0] is not ('较' or '比' or '与' or '同')) return false;
        var first = FigureScanner.Scan(sentence).FirstOrDefault(f => f.Kind != FigureKind.Code);
        if (first is not { Kind: FigureKind.Money }) return false;
        var before = sentence[..first.Start];
        return ComparisonReader.Basis(before).Basis == ComparisonBases.LastYear && DirectionWords.AtEnd(before) is { } direction && IsBareComparison(before, direction)
            && sentence.AsSpan(first.End).Contains("主要原因", StringComparison.Ordinal);
    }

    /// <summary>较2021年度决算减少, 与上年相比，下降: nothing but the base and the direction, so that it is no part of the reason that is compared.</summary>
    private static bool IsBareComparison(string before, Direction direction)
    {
        var words = Without(before, Own, once: true);
        if (words.IsEmpty || words[0] is not ('较' or '比' or '与' or '同')) return false;
        words = words[1..];
        if (!words.StartsWith("比"))
        {
            var based = WithoutBase(words);
            if (based.Length == words.Length) return false;
            words = Without(based, Joints, once: false);
        }
        else words = words[1..];
        return words.StartsWith(direction.Word);
    }

    private static ReadOnlySpan<char> WithoutBase(ReadOnlySpan<char> words) =>
        Without(words.Length > 4 && words[4] == '年' && PrintedForms.IsDigit(words[0]) && PrintedForms.IsDigit(words[3]) ? words[5..] : words, BaseParts, once: false);

    private static ReadOnlySpan<char> Without(ReadOnlySpan<char> words, string[] parts, bool once)
    {
        for (var i = 0; i < parts.Length; i++)
        {
            if (!words.StartsWith(parts[i])) continue;
            words = words[parts[i].Length..];
            if (once) break;
            i = -1;
        }

        return words;
    }

    /// <summary>支出完成年初预算, 完成预算的.</summary>
    private static bool IsCompletion(string before)
    {
        var done = before.IndexOf("完成", StringComparison.Ordinal);
        return done is >= 0 and <= 4 && before.AsSpan(done).Contains("预算", StringComparison.Ordinal);
    }
}
