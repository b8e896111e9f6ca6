using Extractor.Domain;
using Extractor.Reconciliation.Figures;
using Extractor.Reconciliation.NarrativeAgainstTable;

namespace Extractor.Reconciliation.Completeness;

/// <summary>507: the classes of the composition are called as in the table.</summary>
internal sealed class ClassNameCheck : ICheck
{
    public RuleDescriptor Rule { get; } = new(
        "507",
        new("正文各类名称与表一致", "The classes of the narrative are called as in the table"),
        new("结构情况、支出构成中各类的名称与表中的类（“支出”二字有无不论）", "class names of the compositions with the classes of the table, a closing 支出 apart"),
        new("类的名称以当年政府收支分类科目为准，旧称为用语问题", "Names follow the year's classification; an old name is wording"),
        new("文化体育与传媒，表中为文化旅游体育与传媒支出", "the name before 2019 beside the present one"),
        Severity.Warning);

    public IEnumerable<Verdict> Examine(PrintedAccounts accounts)
    {
        var budget = accounts.Filled(TableKeys.GeneralBudget) ?? accounts.Filled(TableKeys.Appropriation);
        var all = accounts.Filled(TableKeys.Expenditure);
        var named = accounts.Of(StatementKinds.ClassComposition).Select(s => (Statement: s, Table: budget))
            .Concat(accounts.Of(StatementKinds.AppropriationComposition).Where(s => all is not null && Cells.ClassRow(all, s) is not null)
                .Select(s => (Statement: s, Table: all)))
            .Concat(accounts.Of(StatementKinds.ExpenditureComposition).Where(s => s.Subject.Any(c => !char.IsAscii(c)))
                .Select(s => (Statement: s, Table: all)));
        foreach (var (statement, table) in named)
        {
            if (table is null || Row(table, statement) is not { } row)
            {
                yield return Judge.NotComparable(Rule, statement.Name, new("表中没有这一类", "the table has no such class"));
                continue;
            }

            var agrees = PrintedLabel.Name(row.Row.Label) == PrintedLabel.Name(statement.Subject);
            yield return Judge.Says(
                Rule,
                agrees ? Outcome.Agrees : Outcome.Disagrees,
                agrees ? statement.Name + new Phrase(" 名称一致", ": the name agrees")
                    : new($"“{statement.Subject}”，表中 {row.Code} 为“{row.Row.Label}”",
                        $"“{statement.Subject}” is “{row.Row.Label}” under {row.Code} in the table"),
                new CitedFigure("class", statement.Statement.Sentence),
                new CitedFigure($"{table.Key}/{row.Code}", row.Row.Evidence));
        }
    }

    /// <summary>By name or code, else the one class with the same amount.</summary>
    private static ClassifiedRow? Row(PrintedTable table, PrintedStatement statement)
    {
        if (Cells.ClassRow(table, statement) is { } row)
            return row;
        var equal = table.Tree.Roots.Where(r => statement[OperandKey.Amount] is { IsZero: false } amount
            && table.Figure(r.Row, AccountColumns.Total) is { IsPrinted: true } f
            && f.Value == amount.Value).ToList();
        return equal.Count == 1 ? equal[0] : null;
    }
}
