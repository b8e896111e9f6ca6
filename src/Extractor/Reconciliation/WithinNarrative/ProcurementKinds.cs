namespace Extractor.Reconciliation.WithinNarrative;

/// <summary>Goods, works and services, as sentences name and deny them.</summary>
internal static class ProcurementKinds
{
    public static readonly IReadOnlyList<(string Key, string Name, string English)> All =
        [("goods", "货物", "goods"), ("works", "工程", "works"), ("services", "服务", "services")];

    /// <summary>What may stand in a clause that denies kinds, besides their names.</summary>
    private static readonly string[] Beside = ["政府采购", "采购", "支出", "项目", "类", "、", "和", "及"];

    /// <summary>无工程类、服务类采购: whether a clause says no more than that there was none of the kind.</summary>
    public static bool IsDenied(string text, string name) => DeniedList.Holds(text, [name], All.Select(k => k.Name), Beside);
}
