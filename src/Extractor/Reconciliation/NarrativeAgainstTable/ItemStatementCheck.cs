using Extractor.Domain;
using Extractor.Reconciliation.Figures;

namespace Extractor.Reconciliation.NarrativeAgainstTable;

/// <summary>312: each item's final figure in words is that of the table.</summary>
internal sealed class ItemStatementCheck : ICheck
{
    public RuleDescriptor Rule { get; } = new(
        "312",
        new("正文各项支出决算与表一致", "Each item of the narrative is that of the table"),
        new("每个类款项的支出决算与一般公共预算表（财政拨款支出表）同一科目；科目按编码、名称，其次按剩余的同额行认定；只说到类的，"
            + "也可为全部财政拨款的该类；标题为某一基金的，只与该基金的表",
            "the final figure of each item with the row that has its code or name, else with the one row that is left and prints the same; a class by itself "
            + "may be that of all funds, and what stands under a fund's title is of that fund's table"),
        new("情况说明的数字取自决算表；地方预决算公开操作规程第四条要求内容准确",
            "The narrative explains the figures of the tables; article 4 of the Rules on Local Budget Disclosure asks for accuracy"),
        new("正文 20.03，表中 20.04", "20.03 in the narrative, 20.04 in the table"),
        Severity.Contradiction);

    public IEnumerable<Verdict> Examine(PrintedAccounts accounts)
    {
        foreach (var item in accounts.Items.Where(i => i.Statement.Has(OperandKey.Final)))
        {
            var final = item.Statement[OperandKey.Final]!;
            if (item.Row is { } row)
            {
                foreach (var verdict in Against.Tables(Rule, item.Statement, OperandKey.Final, Cells.At(item.Table, row.Row, AccountColumns.Total),
                    OfAllFunds(accounts, item)))
                    yield return verdict;
            }
            else if (final.IsZero && item.Table is not null)
            {
                yield return Judge.Says(Rule, Outcome.Agrees, item.Statement.Name + new Phrase(" 决算为零，表中无此项", " is zero, and the table has no such item"),
                    final.Cited);
            }
            else
            {
                yield return Judge.NotComparable(Rule, item.Statement.Name, new("表中没有这一科目", "the table has no such item"), final);
            }
        }
    }

    /// <summary>财政拨款本年支出1442万元，其中：（五）城乡社区支出276万元: a class held to its budget may be that of all funds.</summary>
    private static Cell? OfAllFunds(PrintedAccounts accounts, ItemReading item) =>
        item.Row is { Code.Length: 3 } && item.Names.Count == 1 ? Cells.AppropriatedClass(accounts, item.Statement) : null;
}
