using Extractor.Reconciliation.Figures;

namespace Extractor.Reconciliation.BetweenDocuments;

/// <summary>705: a department's appropriated expenditure is that of its units.</summary>
internal sealed class UnitsMakeDepartmentCheck : IUnitsCheck
{
    public RuleDescriptor Rule { get; } = new(
        "705",
        new("部门的财政拨款支出等于所属各单位之和", "A department's appropriated expenditure is the sum of its units'"),
        new("列出的各单位都有同年文件时：一般公共预算财政拨款支出合计及其各科目、“三公”经费决算数，与各单位同一数字之和",
            "where each unit listed has a document of the year: general budget expenditure with each of its items, and three public expenses, with the sum "
            + "over the units"),
        new("财政拨款由实际使用的单位列支，部门决算逐级汇总；收支总计因抵销往来而不要求相等",
            "An appropriation is booked by the unit that spends it; grand totals need not add up, transfers between units are taken out"),
        new("三个单位公务接待费 1.00、2.00、3.00，部门决算 5.00", "reception of 1.00, 2.00 and 3.00 in three units, 5.00 in the department's"),
        Severity.Warning);

    public IEnumerable<Verdict> Examine(Department department)
    {
        var what = (Phrase)$"{department.Accounts.Body.Text}（{department.Accounts.Document}）";
        if (Hindrance(department) is { } reason) return [Judge.NotComparable(Rule, what, reason)];
        return department.Accounts.Amounts.Where(a => !a.Key.StartsWith(DocumentFigures.GrandTotal, StringComparison.Ordinal))
            .Select(a => Compare(department, a.Key, what + (Phrase)"·" + a.Value.Name)).OfType<Verdict>();
    }

    private static Phrase? Hindrance(Department department)
    {
        var (listed, there) = (department.Units.Count + department.Missing.Count, department.Units.Count);
        if (department.Missing.Count > 0)
            return new($"列有 {listed} 个单位，只有 {there} 个有文件，缺{string.Join("、", department.Missing)}",
            $"{listed} units are listed, {there} are there; {string.Join(", ", department.Missing)} is missing");
        if (department.Units.DistinctBy(u => u.Sha256).Count() < there) return new("两个单位名称指向同一文件", "two of the names stand for one document");
        return department.Units.FirstOrDefault(u => u.Scope == "department") is { } other
            ? new Phrase($"{other.Document} 也是部门决算", $"{other.Document} is a department's accounts too") : null;
    }

    /// <summary>Null where neither side prints anything.</summary>
    private Verdict? Compare(Department department, string key, Phrase what)
    {
        var stated = department.Accounts.Amounts[key].Figure;
        var parts = new List<Figure>();
        foreach (var unit in department.Units)
        {
            if (unit.Amounts.TryGetValue(key, out var part)) parts.Add(BetweenDocumentsText.In(unit, part.Figure));
            else if (!unit.HasNone(key))
                return Judge.NotComparable(Rule, what, new($"{unit.Document} 的这一数字未印出或未读全", $"{unit.Document} does not print it, or was not read in full"),
                stated);
        }

        return Judge.Equal(Rule, what, stated, Combination.Sum(parts));
    }
}
