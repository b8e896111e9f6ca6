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
        new("算术：总数等于各项之和", "Arithmetic: a total is the sum of its items"),
        new("各项年初预算之和 2,577.68，总数印为 2,557.68", "items of 2,577.68 under a total of 2,557.68"),
        Severity.Contradiction);

    /// <remarks>Many openings may share a section: its items are looked for once.</remarks>
    public IEnumerable<Verdict> Examine(PrintedAccounts accounts)
    {
        var sections = new Dictionary<(string Section, OperandKey Operand), Listed>();
        foreach (var statement in accounts.Of(StatementKinds.BudgetExecution, "general-budget"))
        {
            foreach (var operand in new[] { OperandKey.OriginalBudget, OperandKey.AdjustedBudget, OperandKey.Final })
            {
                if (statement[operand] is not { } total) continue;
                var key = (statement.Statement.SectionPath, operand);
                if (!sections.TryGetValue(key, out var listed)) sections[key] = listed = Listed.In(accounts, key.SectionPath, operand);
                if (listed.Items.Count > 0 && Compare(listed, total, operand) is { } verdict) yield return verdict;
            }
        }
    }

    private Verdict? Compare(Listed listed, Figure total, OperandKey operand)
    {
        var what = operand == OperandKey.OriginalBudget ? new Phrase("年初预算总数（正文）", "Original budget in all (narrative)")
            : operand == OperandKey.AdjustedBudget ? new Phrase("全年预算总数（正文）", "Full-year budget in all (narrative)")
            : new Phrase("支出决算总数（正文）", "Final figure in all (narrative)");
        if (listed.Parts.Count == 0)
            return operand == OperandKey.Final || total.IsZero ? null
                : Judge.NotComparable(Rule, what, new("各项没有印这一预算", "the items print no such budget"), total);
        if (!listed.AreInTable)
            return Judge.NotComparable(Rule, what, new("有的项在表中找不到", "some items are in no table"), total);
        var verdict = Parts.Against(Rule, what, total, listed.Parts, listed.IsComplete);
        return verdict is { Outcome: Outcome.Disagrees } && operand != OperandKey.Final && Combination.Sum(listed.Parts).Interval.High < total.Interval.Low
            ? verdict with { Severity = Severity.Warning }
            : verdict;
    }

    /// <summary>The items of a section, and what they state of one operand.</summary>
    /// <param name="AreInTable">Every item that spent something has its row.</param>
    /// <param name="IsComplete">The table has no further item, and each states the operand.</param>
    private sealed record Listed(IReadOnlyList<ItemReading> Items, IReadOnlyList<Figure> Parts, bool AreInTable, bool IsComplete)
    {
        private static readonly Listed Nothing = new([], [], false, false);

        /// <remarks>An item may state one figure twice (“…（项）”1,265.42，主要用于…。支出决算为1,265.42): it counts once.</remarks>
        public static Listed In(PrintedAccounts accounts, string section, OperandKey operand)
        {
            var items = Lowest([.. accounts.Items.Where(i => i.Statement.Statement.SectionPath is { } path
                && (path == section || path.StartsWith(section + ".", StringComparison.Ordinal)))]);
            if (items.Count == 0) return Nothing;
            var stated = items.Where(i => i.Statement.Has(operand)).DistinctBy(i => (i.Statement.Subject, i.Statement[operand]!.Value)).ToList();
            return new(
                items, [.. stated.Select(i => i.Statement[operand]!)],
                items[0].Table is not null && items.TrueForAll(i => i.Row is not null || i.Statement[OperandKey.Final] is { IsZero: true }),
                Covers(items) && stated.Select(i => i.Statement.Subject).ToHashSet().IsSupersetOf(items.Select(i => i.Statement.Subject)));
        }

        /// <summary>No leaf of the table with a figure is missing among the items.</summary>
        private static bool Covers(IReadOnlyList<ItemReading> items)
        {
            var read = items.Select(i => i.Row).ToHashSet();
            return items[0].Table is { } table && table.Tree.Rows
                .Where(r => r.Children.Count == 0 && table.Figure(r.Row, AccountColumns.Total) is { IsPrinted: true, IsZero: false })
                .All(r => read.Contains(r) || r.Above.Any(read.Contains));
        }

        /// <summary>A class that is told as a whole before its items is no further summand.</summary>
        private static List<ItemReading> Lowest(List<ItemReading> items)
        {
            var above = items.Where(i => i.Row is not null).SelectMany(i => i.Row!.Above).ToHashSet();
            return items.FindAll(i => i.Row is null || !above.Contains(i.Row));
        }
    }
}
