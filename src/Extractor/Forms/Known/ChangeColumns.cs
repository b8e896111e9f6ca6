using Extractor.Domain;

namespace Extractor.Forms.Known;

/// <summary>The columns that set a year against the one before: 上年决算数, and 比上年增减 with its amount and its rate.</summary>
internal static class ChangeColumns
{
    /// <summary>last-year, change or change-rate; null for a column of this year's figures.</summary>
    public static ColumnKey? Of(IReadOnlyList<string> path)
    {
        if (path.Any(IsChange)) return IsRate(path[^1]) || path.Count(IsChange) == 1 && path.Any(IsRate)
            ? AccountColumns.ChangeRate : AccountColumns.Change;
        return path.Any(IsLastYear) ? AccountColumns.LastYear : null;
    }

    public static bool IsLastYear(string word) =>
        (word.StartsWith("上年", StringComparison.Ordinal) || word.StartsWith("上一年", StringComparison.Ordinal) || word.StartsWith("去年", StringComparison.Ordinal))
        && (word.Contains("决算", StringComparison.Ordinal) || word.EndsWith('数')) && !IsChange(word);

    public static bool IsChange(string word) =>
        word.Contains("增减", StringComparison.Ordinal) || word.Contains("差异", StringComparison.Ordinal)
        || word.Contains('比') && (word.Contains("增长", StringComparison.Ordinal) || word.Contains("增加", StringComparison.Ordinal)
            || word.Contains("上年", StringComparison.Ordinal));

    private static bool IsRate(string word) =>
        word.Contains('%') || word.EndsWith('率') || word.EndsWith("比例", StringComparison.Ordinal) || word.EndsWith("幅度", StringComparison.Ordinal);
}
