using Extractor.Domain;
using Extractor.Reconciliation.Figures;

namespace Extractor.Reconciliation.WithinTable;

/// <summary>117: a row does not repeat the figure of the row that it is part of while its siblings have figures too.</summary>
internal sealed class CopiedFromParentCheck : ICheck
{
    public RuleDescriptor Rule { get; } = new(
        "117",
        new("下级科目不照抄上级科目的数字", "A row does not repeat its parent's figure beside siblings with figures"),
        new("分科目各表每个科目与其上级科目同栏的数字，同级另有数字且各项之和不符时", "each coded row with its parent, where siblings have figures and the sum fails"),
        new("算术：各部分之和等于总数，一部分等于总数则其余必为零", "Arithmetic: parts add up to the whole: where one part is the whole, the others are nothing"),
        new("30299 与 302 同为 142.33，30201 等另有数字", "30299 prints 142.33 as 302 does, beside 30201 and others"),
        Severity.Contradiction);

    public IEnumerable<Verdict> Examine(PrintedAccounts accounts)
    {
        var tables = ClassifiedTables.Of(accounts).ToList();
        if (accounts.Filled(TableKeys.GeneralBudgetBasic) is { } basic)
            tables.Add(basic);
        foreach (var table in tables.Where(t => t.Tree.RepeatedCode is null))
        {
            var copies = Copies(table).ToList();
            foreach (var copy in copies)
                yield return copy;
            if (copies.Count == 0)
                yield return Judge.Says(Rule, Outcome.Agrees, table.Name + new Phrase(" 没有照抄上级科目的数字", ": no row repeats its parent's figure"));
        }
    }

    private IEnumerable<Verdict> Copies(PrintedTable table) =>
        from parent in table.Tree.Rows
        from column in table.Columns
        let whole = table.Figure(parent.Row, column)
        where whole is { IsPrinted: true, IsZero: false }
        let figures = parent.Children.Select(c => (Child: c, Figure: table.Figure(c.Row, column))).Where(c => c.Figure is { IsPrinted: true }).ToList()
        where !Combination.Sum(figures.Select(f => f.Figure!)).Interval.Meets(whole.Interval)
        from copy in figures
        where copy.Figure!.Value == whole.Value
        let sibling = figures.FirstOrDefault(f => f.Child != copy.Child && !f.Figure!.IsZero).Figure
        where sibling is not null
        select Judge.Says(
            Rule,
            Outcome.Disagrees,
            table.CellName(copy.Child.Row, column) + new Phrase(
                $" {copy.Figure!.Quoted} 与上级 {parent.Code} 相同，而同级另有 {sibling.Quoted}",
                $" is {copy.Figure.Quoted} as its parent {parent.Code}, beside a sibling of {sibling.Quoted}"),
            copy.Figure.Cited, whole.Cited, sibling.Cited);
}
