using Extractor.Domain;

namespace Extractor.Forms.Known;

/// <summary>
/// 年初预算数 and 全年预算数 side by side in a 三公 table: the full-year one, which the form calls 预算数, is budget and the other
/// original-budget. Where one alone is printed, it is budget whatever it is called.
/// </summary>
internal static class TwoBudgets
{
    public static bool AreIn(IEnumerable<string> words)
    {
        var budgets = words.Where(w => w.Contains("预算", StringComparison.Ordinal) && !w.Contains("决算", StringComparison.Ordinal)).ToArray();
        return Array.Exists(budgets, IsOriginal)
            && Array.Exists(budgets, w => w.Contains("全年", StringComparison.Ordinal) || w.Contains("调整", StringComparison.Ordinal));
    }

    public static ColumnKey? Tell(ColumnKey? key, IReadOnlyList<string> words) =>
        key is { Item: { } item } && key.Whole == AccountColumns.Budget && words.Any(w => w.Contains("预算", StringComparison.Ordinal) && IsOriginal(w))
            ? AccountColumns.OriginalBudget.Of(item) : key;

    private static bool IsOriginal(string word) => word.Contains("年初", StringComparison.Ordinal);
}
