using Extractor.Domain;
using Extractor.Reconciliation.Figures;

namespace Extractor.Reconciliation.Completeness;

/// <summary>529: what is called 总计 is the grand total.</summary>
internal sealed class TotalNameCheck : ICheck
{
    public RuleDescriptor Rule { get; } = new(
        "529",
        new("称“总计”者是总计", "What is called a grand total is one"),
        new("正文“收入总计”“支出总计”的数与总表本年合计、总计", "amounts called 收入总计 or 支出总计 with the current-year and grand totals of the table"),
        new("总计含结转结余，本年合计不含，两者不能混称", "The grand total includes carryovers, the total of the year does not"),
        new("“收入总计 430,725.03”，表中为本年收入合计", "“grand total of revenue”, which the table calls the total of the year"),
        Severity.Warning);

    public IEnumerable<Verdict> Examine(PrintedAccounts accounts) => Totals(accounts).Concat(Shares(accounts));

    /// <summary>占总支出 of the appropriation where the same word stands for all funds.</summary>
    private IEnumerable<Verdict> Shares(PrintedAccounts accounts)
    {
        var ofAll = accounts.Of(StatementKinds.ExpenditureComposition)
            .FirstOrDefault(s => s.Statement.Sentence.Text.Contains("占总支出", StringComparison.Ordinal));
        var ofPart = accounts.Of(StatementKinds.AppropriationComposition)
            .FirstOrDefault(s => s.Statement.Sentence.Text.Contains("占总支出", StringComparison.Ordinal));
        if (ofAll is not null && ofPart is not null)
            yield return Judge.Says(Rule, Outcome.Disagrees,
                new("“占总支出”一处指全部支出，一处指财政拨款支出", "“of all expenditure” stands for all funds and for the appropriation"),
                new CitedFigure("sentence", ofPart.Statement.Sentence), new CitedFigure("sentence", ofAll.Statement.Sentence));
    }

    private IEnumerable<Verdict> Totals(PrintedAccounts accounts)
    {
        if (accounts.Filled(TableKeys.Overall) is not { } table)
            yield break;
        foreach (var (side, kind, name) in ((TableSide, string, string)[])[(TableSide.Revenue, "revenue", "收入"), (TableSide.Expenditure, "expenditure", "支出")])
        {
            var year = table.Figure(table.Row(side, l => l == $"本年{name}合计"), AccountColumns.Final);
            var all = table.Figure(table.Row(side, l => l is "总计" or "合计"), AccountColumns.Final);
            if (year is not { IsPrinted: true } || all is not { IsPrinted: true } || year.Value == all.Value)
                continue;
            foreach (var statement in accounts.Of(StatementKinds.CurrentYearTotal, kind).Where(s => s[OperandKey.Amount] is { } a && a.Value == year.Value))
            {
                var isCalledGrand = PrintedLines.Tight(statement.Statement.Sentence.Text)
                    .Contains($"{name}总计{statement[OperandKey.Amount]!.Text}", StringComparison.Ordinal);
                yield return isCalledGrand
                    ? Judge.Says(Rule, Outcome.Disagrees, new($"“{name}总计” {year.Quoted} 在表中是本年{name}合计，总计为 {all.Quoted}",
                        $"{year.Quoted} is called a grand total, the table's is {all.Quoted}"), statement[OperandKey.Amount]!.Cited, year.Cited, all.Cited)
                    : Judge.Says(Rule, Outcome.Agrees, statement.Name + new Phrase(" 没有误称总计", ": not called a grand total"),
                        statement[OperandKey.Amount]!.Cited);
            }
        }
    }
}
