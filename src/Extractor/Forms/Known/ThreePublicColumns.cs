using Extractor.Domain;
using Extractor.Forms.Heads;

namespace Extractor.Forms.Known;

/// <summary>The keys of the figure columns of a 三公 table whose items are columns.</summary>
internal static class ThreePublicColumns
{
    public static IReadOnlyList<ColumnKey?> Keys(IReadOnlyList<HeadColumn> figures) =>
        AsBlocks(figures) ?? WithoutDoubtful(figures, [.. figures.Select(f => ThreePublicKeys.Of(f.Path, []))]);

    /// <summary>Two columns of one item, one of which does not say whether it is 预算数 or 决算数: which it is, nothing tells.</summary>
    private static ColumnKey?[] WithoutDoubtful(IReadOnlyList<HeadColumn> figures, ColumnKey?[] keys) =>
        [.. keys.Select((key, i) => key is not null && keys.Count(k => k == key) > 1 && !ThreePublicKeys.HasBasis(figures[i].Path) ? null : key)];

    /// <summary>
    /// The same items twice, 预算数 over the left half and 决算数 over the right one: the order of the lowest heads tells
    /// all, also where the heads above them are drawn over too few or too many columns.
    /// </summary>
    private static IReadOnlyList<ColumnKey?>? AsBlocks(IReadOnlyList<HeadColumn> figures)
    {
        var items = figures.Select((f, i) => Item(f, i + 1 < figures.Count ? figures[i + 1] : null)).ToArray();
        var half = items.Length / 2;
        if (half < 4 || items.Length % 2 != 0 || items.Contains(null)) return null;
        if (!items[..half].SequenceEqual(items[half..]) || items[..half].Distinct().Count() != half) return null;
        if (!figures.Take(half).Any(f => f.Has("预算")) || figures.Skip(half).Any(f => f.Has("预算")) || !figures.Skip(half).Any(f => f.Has("决算"))) return null;
        return [.. items.Select((item, i) => (i < half ? AccountColumns.Budget : AccountColumns.Final).Of(item!))];
    }

    private static ColumnKey? Item(HeadColumn column, HeadColumn? next)
    {
        var item = LowestItem(column);
        var opensVehicles = item == AccountColumns.Total && next is not null
            && LowestItem(next)?.IsOneOf(ThreePublicItems.VehiclePurchase, ThreePublicItems.VehicleOperation) == true;
        return opensVehicles ? ThreePublicItems.Vehicles : item;
    }

    private static ColumnKey? LowestItem(HeadColumn column) =>
        column.Leaves.Where(l => !ThreePublicKeys.IsBasis(l)).Select(l => ThreePublicKeys.Subject([l])).FirstOrDefault(s => s is not null);
}
