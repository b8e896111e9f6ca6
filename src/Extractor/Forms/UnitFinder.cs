using Extractor.Domain;

namespace Extractor.Forms;

/// <summary>A table's unit: from its own line or heads, else the one that the document's other tables agree on.</summary>
internal sealed class UnitFinder
{
    private readonly MoneyUnit? _common;

    public UnitFinder(IEnumerable<StitchedTable> drafts)
    {
        var units = drafts.Select(Own).OfType<MoneyUnit>().Distinct().Take(2).ToArray();
        _common = units is [var unit] ? unit : null;
    }

    public MoneyUnit? Of(StitchedTable draft) => Own(draft) ?? (InHeads(draft).Length > 1 ? null : _common);

    /// <summary>Each column prints its own.</summary>
    public static bool IsInAllHeads(StitchedTable draft) =>
        draft.Parts[0].Head.Figures.Any() && draft.Parts[0].Head.Figures.All(static c => c.Unit is not null);

    private static MoneyUnit? Own(StitchedTable draft) => draft.Caption.Unit ?? (InHeads(draft) is [var unit] ? unit : null);

    /// <summary>决算数（万元）; several where columns are in several.</summary>
    private static MoneyUnit[] InHeads(StitchedTable draft) => [.. draft.Parts[0].Head.Figures.Select(static c => c.Unit).OfType<MoneyUnit>().Distinct()];
}
