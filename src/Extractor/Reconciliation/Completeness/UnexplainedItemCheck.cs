using Extractor.Domain;
using Extractor.Reconciliation.Figures;

namespace Extractor.Reconciliation.Completeness;

/// <summary>530: every appropriated item is explained.</summary>
internal sealed class UnexplainedItemCheck : ICheck
{
    public RuleDescriptor Rule { get; } = new(
        "530",
        new("财政拨款各项均有说明", "Every appropriated item is explained"),
        new("收入表中全部来自财政拨款的项与正文逐项或按类款的说明、名词解释（政府性基金、国有资本经营预算表中的项除外）",
            "items of the revenue table paid by appropriation alone with the items or classes that narrative and glossary explain, fund tables apart"),
        new("预算法实施条例第六条：决算支出按功能分类公开到项，逐项说明应包括全部的项",
            "Article 6 of the Regulation for the Budget Law has expenditure disclosed by item; the explanation goes through all appropriated items"),
        new("十二项有说明，彩票公益金支出没有", "twelve items are explained, the lottery fund is not"),
        Severity.Warning);

    public IEnumerable<Verdict> Examine(PrintedAccounts accounts)
    {
        var explained = accounts.Items.Where(i => i.Row is not null).Select(i => i.Row!.Code).ToHashSet();
        if (explained.Count < 2 || accounts.Filled(TableKeys.Revenue) is not { } table)
            yield break;
        var glossary = accounts.Disclosure.Narrative.Glossary.Select(t => t.Term).ToList();
        var funds = ((string[])[TableKeys.GovernmentFund, TableKeys.StateCapital]).Select(accounts.Table).OfType<PrintedTable>().SelectMany(t => t.Tree.Rows)
            .Select(r => r.Code).ToHashSet();
        var items = table.Tree.Rows.Where(
            r => r.Code.Length == 7 && !funds.Contains(r.Code) && table.Figure(r.Row, AccountColumns.Appropriation) is { IsPrinted: true, IsZero: false } a
            && table.Figure(r.Row, AccountColumns.Total) is { IsPrinted: true } t && t.Value == a.Value);
        foreach (var row in items)
        {
            var isExplained = Array.Exists(WithParents(row.Code), explained.Contains)
                || glossary.Exists(t => t.Contains(row.Code, StringComparison.Ordinal));
            var place = new CitedFigure($"{table.Key}/{row.Code}", row.Row.Evidence);
            yield return isExplained
                ? Judge.Says(Rule, Outcome.Agrees, new($"{row.Code} 有说明", $"{row.Code} is explained"), place)
                : Judge.Says(Rule, Outcome.Disagrees, new($"{row.Code} {row.Row.Label} 没有说明", $"{row.Code} {row.Row.Label} is not explained"), place);
        }
    }

    /// <param name="code">Of an item, seven digits.</param>
    private static string[] WithParents(string code) => [code, code[..5], code[..3]];
}
