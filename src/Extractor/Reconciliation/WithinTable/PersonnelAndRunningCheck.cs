using Extractor.Domain;
using Extractor.Reconciliation.Figures;

namespace Extractor.Reconciliation.WithinTable;

/// <summary>112: 人员经费合计 is 301 and 303; 公用经费合计 is the other classes.</summary>
internal sealed class PersonnelAndRunningCheck : ICheck
{
    private static readonly string[] Personnel = ["301", "303"];

    public RuleDescriptor Rule { get; } = new(
        "112",
        new("人员经费为 301 与 303 之和，公用经费为其余各类之和", "Personnel is 301 and 303, running expenses the other classes"),
        new("基本支出表的人员经费合计、公用经费合计与各经济分类的类", "the personnel and running totals of the basic expenditure table, with its economic classes"),
        new("算术（表内勾稽关系）：人员经费含工资福利支出、对个人和家庭的补助，其余为公用经费", "Arithmetic: wages and transfers to persons are personnel, the rest running expenses"),
        new("301 与 303 之和 2,123.31，人员经费合计 2,213.31", "301 and 303 make 2,123.31 under a personnel total of 2,213.31"),
        Severity.Contradiction);

    public IEnumerable<Verdict> Examine(PrintedAccounts accounts)
    {
        if (accounts.Filled(TableKeys.GeneralBudgetBasic) is not { } table || table.Tree.Roots.Any(r => r.Code.Length != 3))
            yield break;
        foreach (var (name, isPersonnel) in new[] { ("人员经费", true), ("公用经费", false) })
        {
            var row = table.Row(TableSide.None, label => label == name || label == name + "合计");
            var classes = table.Tree.Roots.Where(r => Personnel.Contains(r.Code) == isPersonnel).ToList();
            if (table.Figure(row, AccountColumns.Final) is not { } total || classes.Count == 0)
                continue;
            var parts = classes.Select(c => table.Figure(c.Row, AccountColumns.Final)).OfType<Figure>();
            if (Judge.Equal(Rule, table.CellName(row!, AccountColumns.Final), total, Combination.Sum(parts)) is { } verdict)
                yield return verdict;
        }
    }
}
