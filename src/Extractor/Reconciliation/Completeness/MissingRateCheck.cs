using Extractor.Domain;
using Extractor.Reconciliation.Figures;

namespace Extractor.Reconciliation.Completeness;

/// <summary>514: an item with a budget says how much of it was spent.</summary>
internal sealed class MissingRateCheck : ICheck
{
    public RuleDescriptor Rule { get; } = new(
        "514",
        new("有预算的项印有完成率", "An item with a budget says how much of it was spent"),
        new("各项有非零预算时是否印出完成率或与预算的差额（全文都不印完成率者除外）",
            "whether an item with a budget above zero prints its completion or the difference, unless no item prints one"),
        new("情况说明格式：支出决算为……，完成年初预算的……", "The form of the narrative: final figure, and completion of the budget"),
        new("其余各项均有，第二项缺完成率", "the second item lacks the rate that the others have"),
        Severity.Warning);

    public IEnumerable<Verdict> Examine(PrintedAccounts accounts)
    {
        var items = accounts.Of(StatementKinds.ItemExecution).ToList();
        if (!items.Exists(i => i.Has(OperandKey.Completion)))
            yield break;
        foreach (var item in items)
        {
            var budget = item[OperandKey.OriginalBudget] ?? item[OperandKey.AdjustedBudget];
            if (budget is null or { IsZero: true } || item[OperandKey.Final] is not { } final || SaysDifference(item))
                continue;
            yield return item.Has(OperandKey.Completion)
                ? Judge.Says(Rule, Outcome.Agrees, item.Name + new Phrase(" 印有完成率", " prints its completion"), item[OperandKey.Completion]!.Cited)
                : Judge.Says(Rule, Outcome.Disagrees, item.Name + Missing(Formula.Completion.Working([final, budget], Writing.Of(final, budget))),
                    budget.Cited, final.Cited);
        }
    }

    /// <summary>超预算3万元, 节约3万元: how far the budget was kept is told by the amount, and by no rate.</summary>
    private static bool SaysDifference(PrintedStatement item) => !item.Has(OperandKey.Completion)
        && item.Statement.Operands.Any(o => o.Key == OperandKey.Change && o.Basis is { IsBudget: true });

    private static Phrase Missing(string working) => new($" 没有印完成率（{working}）", $" prints no completion ({working})");
}
