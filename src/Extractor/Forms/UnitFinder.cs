using Extractor.Domain;
using Extractor.Domain.Parsing;

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

    public MoneyUnit? Of(StitchedTable draft) => Own(draft) ?? _common;

    private static MoneyUnit? Own(StitchedTable draft) => draft.Caption.Unit ?? InHeads(draft);

    /// <summary>决算数（万元）</summary>
    private static MoneyUnit? InHeads(StitchedTable draft)
    {
        var units = draft.Parts[0].Head.Figures
            .Select(c => CharacterFolding.Squeeze(c.Head.Text))
            .Select(t => t.EndsWith("(万元)", StringComparison.Ordinal) ? MoneyUnit.TenThousandYuan : t.EndsWith("(元)", StringComparison.Ordinal)
                ? MoneyUnit.Yuan : (MoneyUnit?)null)
            .OfType<MoneyUnit>().Distinct().Take(2).ToArray();
        return units is [var unit] ? unit : null;
    }
}
