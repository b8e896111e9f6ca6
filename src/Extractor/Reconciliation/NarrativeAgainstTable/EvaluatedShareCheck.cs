using Extractor.Domain;
using Extractor.Reconciliation.Figures;

namespace Extractor.Reconciliation.NarrativeAgainstTable;

/// <summary>318: the share of project expenditure that was evaluated follows from the amounts.</summary>
internal sealed class EvaluatedShareCheck : ICheck
{
    private static readonly (string Word, string Table)[] Funds =
        [("政府性基金", TableKeys.GovernmentFund), ("国有资本", TableKeys.StateCapital), ("一般公共预算", TableKeys.GeneralBudget)];

    public RuleDescriptor Rule { get; } = new(
        "318",
        new("绩效自评涉及资金占项目支出的比例与表一致", "The evaluated share of project expenditure follows from the table"),
        new("自评涉及资金除以相应预算的项目支出合计，与所印比例", "the evaluated amount divided by the project expenditure of its budget, with the printed share"),
        new("算术：占一般公共预算（政府性基金、国有资本经营）项目支出总额的比例，以该表项目支出为分母",
            "Arithmetic: a share of the project expenditure of a budget has that table's project total as its base"),
        new("涉及资金 5105.75，项目支出 3,499.42，印为 100%", "5105.75 of 3,499.42, printed as 100%"),
        Severity.Contradiction);

    public IEnumerable<Verdict> Examine(PrintedAccounts accounts)
    {
        foreach (var statement in accounts.Of(StatementKinds.Performance).Where(s => s.Has(OperandKey.Share)))
        {
            var share = statement[OperandKey.Share]!;
            var table = Array.Find(Funds, f => statement.Subject.Contains(f.Word, StringComparison.Ordinal)).Table;
            var funds = statement[OperandKey.Funds] ?? Preceding(accounts, statement);
            if (table is null || funds is null)
            {
                yield return Judge.NotComparable(Rule, statement.Name, new("未说明是哪本预算或没有涉及资金", "it names no budget or no amount"), share);
                continue;
            }

            if (funds.IsZero)
            {
                yield return Judge.Says(
                    Rule,
                    share.IsZero ? Outcome.Agrees : Outcome.Disagrees,
                    statement.Name + new Phrase($" 涉及资金为零，占比 {share.Quoted}", $": no funds, share {share.Quoted}"),
                    share.Cited,
                    funds.Cited);
                continue;
            }

            yield return Cells.Total(accounts, table, AccountColumns.Project) is { } cell
                ? Judge.Quotient(Rule, statement.Name + new Phrase(" 占比", ", share"), share, Formula.EvaluatedShare, funds, cell.Figure)
                : Judge.NotComparable(Rule, statement.Name, new("没有该预算的项目支出", "no project expenditure of that budget is printed"), share, funds);
        }
    }

    /// <summary>The amount of the statement just before, where the share was read as one of its own.</summary>
    private static Figure? Preceding(PrintedAccounts accounts, PrintedStatement statement) =>
        accounts.Of(StatementKinds.Performance).FirstOrDefault(s => s.Statement.Number == statement.Statement.Number - 1)?[OperandKey.Funds];
}
