using Extractor.Domain;
using Extractor.Reconciliation.Figures;

namespace Extractor.Reconciliation.WithinNarrative;

/// <summary>406: the items make up the budget and the final figure that open their list.</summary>
internal sealed class ItemsTotalCheck : ICheck
{
    public RuleDescriptor Rule { get; } = new(
        "406",
        new("各项的预算、决算之和等于总数", "The items make up the budget and final figures that open their list"),
        new("各项年初预算、全年预算、支出决算之和与具体情况开头的总数；表中另有未列出的项时，只要求不超过；预算合计偏小可能因有预算而无支出的项未列，仅作提醒",
            "original budget, full-year budget and final over the items with the opening totals; where the table has further items the sum must not be "
            + "above; a budget that falls short may be of items never spent, and is a warning"),
        new("总数等于各项之和", "A total is the sum of its items"),
        new("各项年初预算之和 2,577.68，总数印为 2,557.68", "items of 2,577.68 under a total of 2,557.68"),
        Severity.Contradiction);

    public IEnumerable<Verdict> Examine(PrintedAccounts accounts)
    {
        foreach (var statement in accounts.Of(StatementKinds.BudgetExecution, "general-budget"))
        {
            var section = statement.Statement.SectionPath;
            var items = Lowest([.. accounts.Items.Where(i => i.Statement.Statement.SectionPath is { } path
                && (path == section || path.StartsWith(section + ".", StringComparison.Ordinal)))]);
            if (items.Count == 0)
                continue;
            foreach (var operand in new[] { "original-budget", "adjusted-budget", "final" })
            {
                if (statement[operand] is { } total && Compare(items, total, operand) is { } verdict)
                    yield return verdict;
            }
        }
    }

    /// <remarks>An item may state one figure twice (“…（项）”1,265.42，主要用于…。支出决算为1,265.42): it counts once.</remarks>
    private Verdict? Compare(IReadOnlyList<ItemReading> items, Figure total, string operand)
    {
        var what = operand switch
        {
            "original-budget" => new Phrase("年初预算总数（正文）", "Original budget in all (narrative)"),
            "adjusted-budget" => new Phrase("全年预算总数（正文）", "Full-year budget in all (narrative)"),
            _ => new Phrase("支出决算总数（正文）", "Final figure in all (narrative)"),
        };
        var stated = items.Where(i => i.Statement.Has(operand)).DistinctBy(i => (i.Statement.Subject, i.Statement[operand]!.Value)).ToList();
        var parts = stated.Select(i => i.Statement[operand]!).ToList();
        if (parts.Count == 0)
            return operand == "final" || total.IsZero ? null : Judge.NotComparable(Rule, what, new("各项没有印这一预算", "the items print no such budget"), total);
        if (items[0].Table is null || items.Any(i => i.Row is null && i.Statement["final"] is not { IsZero: true }))
            return Judge.NotComparable(Rule, what, new("有的项在表中找不到", "some items are in no table"), total);
        var isComplete = IsComplete(items) && stated.Select(i => i.Statement.Subject).ToHashSet().IsSupersetOf(items.Select(i => i.Statement.Subject));
        var verdict = Parts.Against(Rule, what, total, parts, isComplete);
        return verdict is { Outcome: Outcome.Disagrees } && operand != "final" && Combination.Sum(parts).Interval.High < total.Interval.Low
            ? verdict with { Severity = Severity.Warning }
            : verdict;
    }

    /// <summary>A class that is told as a whole before its items is no further summand.</summary>
    private static List<ItemReading> Lowest(List<ItemReading> items)
    {
        var above = items.Where(i => i.Row is not null).SelectMany(i => Above(i.Row!)).ToHashSet();
        return items.FindAll(i => i.Row is null || !above.Contains(i.Row));
    }

    private static bool IsComplete(IReadOnlyList<ItemReading> items)
    {
        var read = items.Select(i => i.Row).ToHashSet();
        return items[0].Table is { } table && table.Tree.Rows
            .Where(r => r.Children.Count == 0 && table.Figure(r.Row, "total") is { IsPrinted: true, IsZero: false })
            .All(r => read.Contains(r) || Above(r).Any(read.Contains));
    }

    private static IEnumerable<ClassifiedRow> Above(ClassifiedRow row)
    {
        for (var above = row.Parent; above is not null; above = above.Parent)
            yield return above;
    }
}
