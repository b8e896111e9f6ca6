using Extractor.Reconciliation.Figures;

namespace Extractor.Reconciliation.BetweenDocuments;

/// <summary>704: what a unit spends is part of what its department spends.</summary>
internal sealed class UnitWithinDepartmentCheck : IUnitsCheck
{
    public RuleDescriptor Rule { get; } = new(
        "704",
        new("所属单位的数字不大于部门的同一数字", "A unit's figure is not above its department's"),
        new("部门决算列出的各单位中有同年文件者：收支总计、一般公共预算财政拨款支出及其各科目、“三公”经费决算数，与部门决算的同一数字；列出的单位不齐时",
            "grand total, general budget expenditure with each of its items, and three public expenses of each unit whose document of the year is there, "
            + "with the department's; where not all units are there"),
        new("部门决算汇总本级与所属各单位；上下级之间的往来只会使部门数小于各单位之和，不会小于其中之一",
            "A department's accounts hold those of its units; transfers between them make the department's less than the sum, never less than one of them"),
        new("所属中心培训支出 12.40，部门决算 2.40", "12.40 spent on training by a centre, 2.40 by its department"),
        Severity.Warning);

    public IEnumerable<Verdict> Examine(Department department)
    {
        if (department.Missing.Count == 0) yield break;
        foreach (var unit in department.Units)
        {
            foreach (var (key, whole) in department.Accounts.Amounts)
            {
                if (!unit.Amounts.TryGetValue(key, out var part)) continue;
                var what = (Phrase)$"{unit.Body.Text}（{unit.Document}）·" + part.Name;
                var name = (Phrase)$"{department.Accounts.Body.Text}（{department.Accounts.Document}）·" + whole.Name;
                if (Judge.AtMost(Rule, what, Combination.Of(BetweenDocumentsText.In(unit, part.Figure)), whole.Figure, name) is { } verdict)
                    yield return verdict;
            }
        }
    }
}
