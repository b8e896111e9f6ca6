using Extractor.Domain;
using Extractor.Forms.Heads;

namespace Extractor.Forms.Known;

/// <summary>The words of a 三公 table, in column heads or row labels → budget.vehicles, final.reception …</summary>
internal static class ThreePublicKeys
{
    public static IReadOnlyList<ColumnKey> All { get; } =
    [
        AccountColumns.Budget, AccountColumns.Final, AccountColumns.OriginalBudget, AccountColumns.LastYear, AccountColumns.Change, AccountColumns.ChangeRate,
        AccountColumns.Total, .. ThreePublicItems.All,
    ];

    private static readonly string[] Purchases = ["购置数", "购置量", "购车数", "(辆)", "购买数量"];

    /// <param name="column">The head's words from top to bottom.</param>
    /// <param name="row">The row's label, or none.</param>
    public static ColumnKey? Of(IReadOnlyList<string> column, IReadOnlyList<string> row)
    {
        var all = column.Concat(row).Select(Plain).ToArray();
        var against = ChangeColumns.Of([.. column.Select(Plain)]);
        var items = all.Where((w, i) => against is null || i >= column.Count || !NamesComparison(w)).Select(WithoutBasis).Where(w => w.Length > 0).ToArray();
        return Subject(items) is { } subject ? (against ?? Basis(all)).Of(subject) : null;
    }

    /// <summary>budget where 预算数 is printed, original-budget where 年初 stands beside a full-year one; else final.</summary>
    private static ColumnKey Basis(string[] words)
    {
        var basis = words.FirstOrDefault(w => WithoutBasis(w) != w && !w.Contains("预决算", StringComparison.Ordinal)) ?? "";
        return basis.Contains("预算", StringComparison.Ordinal) && !basis.Contains("决算", StringComparison.Ordinal) ? AccountColumns.Budget : AccountColumns.Final;
    }

    /// <summary>上年决算数, 比上年增减, 增减额, 增减(%): what a column compares, not what it is for.</summary>
    private static bool NamesComparison(string word) => ChangeColumns.IsChange(word) || ChangeColumns.IsLastYear(word) || word is "金额" or "比例" or "比率" or "%"
        or "幅度";

    /// <summary>Whether the head says which figure its column holds: 预算数, 决算数, 上年数.</summary>
    public static bool HasBasis(IReadOnlyList<string> column) =>
        column.Select(Plain).ToArray() is var words && (ChangeColumns.Of(words) is not null || Array.Exists(words, w => WithoutBasis(w) != w));

    public static bool IsBasis(string word) => Plain(word).Length > 0 && WithoutBasis(Plain(word)).Length == 0;

    public static ColumnKey? Subject(IReadOnlyList<string> items)
    {
        if (items.Count == 0) return AccountColumns.Total;
        var leaf = items[^1];
        var isTotal = leaf is "小计" or "合计" or "总计" or "金额";
        if (isTotal) leaf = items.Count > 1 ? items[^2] : "合计";
        return Count(items[^1], items) ?? Money(leaf);
    }

    private static ColumnKey? Money(string word)
    {
        if (word.Contains("机关运行", StringComparison.Ordinal)) return ThreePublicItems.OperatingCosts;
        if (word.Contains("会议", StringComparison.Ordinal)) return ThreePublicItems.Meetings;
        if (word.Contains("培训", StringComparison.Ordinal)) return ThreePublicItems.Training;
        if (word.Contains("出国", StringComparison.Ordinal)) return ThreePublicItems.Abroad;
        if (word.Contains("国内", StringComparison.Ordinal) && word.Contains("接待", StringComparison.Ordinal)) return ThreePublicItems.DomesticReception;
        if (word.Contains("外事接待", StringComparison.Ordinal) || word.Contains("国(境)外接待", StringComparison.Ordinal)) return ThreePublicItems.ForeignReception;
        if (word.Contains("接待", StringComparison.Ordinal)) return ThreePublicItems.Reception;
        var (bought, kept) = (word.Contains("购置", StringComparison.Ordinal), word.Contains("运行", StringComparison.Ordinal)
            || word.Contains("维护", StringComparison.Ordinal));
        if (bought && kept) return ThreePublicItems.Vehicles;
        if (bought) return ThreePublicItems.VehiclePurchase;
        if (kept) return ThreePublicItems.VehicleOperation;
        if (word.Contains("用车", StringComparison.Ordinal)) return ThreePublicItems.Vehicles;
        return word.Contains("合计", StringComparison.Ordinal) || word.Contains("三公", StringComparison.Ordinal) || word is "总计" ? AccountColumns.Total : null;
    }

    /// <summary>The counts that older forms print below the amounts.</summary>
    private static ColumnKey? Count(string leaf, IReadOnlyList<string> items)
    {
        var word = items.Count > 1 && leaf.Length < 6 ? string.Concat(items) : leaf;
        if (word.Contains("团组", StringComparison.Ordinal)) return ThreePublicItems.Abroad.Of(ThreePublicItems.Groups);
        if (word.Contains("人次", StringComparison.Ordinal) || word.Contains("人数", StringComparison.Ordinal)) return word.Contains("接待", StringComparison.Ordinal)
            ? ThreePublicItems.Reception.Of(ThreePublicItems.Persons) : ThreePublicItems.Abroad.Of(ThreePublicItems.Persons);
        if (word.Contains("批次", StringComparison.Ordinal)
            || word.Contains("批数", StringComparison.Ordinal)) return ThreePublicItems.Reception.Of(ThreePublicItems.Batches);
        if (word.Contains("保有", StringComparison.Ordinal)) return ThreePublicItems.VehiclesKept;
        return CountsPurchases(word) ? ThreePublicItems.VehiclesBought : null;
    }

    private static bool CountsPurchases(string word) => Array.Exists(Purchases, p => word.Contains(p, StringComparison.Ordinal));

    private static string Plain(string word) => Quotes.Without(HeadWords.Normalize(word));

    private static string WithoutBasis(string word) => BasisWords.Without(word);
}
