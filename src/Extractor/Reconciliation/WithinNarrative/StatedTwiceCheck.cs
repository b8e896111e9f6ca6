using Extractor.Domain;
using Extractor.Reconciliation.Figures;

namespace Extractor.Reconciliation.WithinNarrative;

/// <summary>413: what the narrative states twice is the same both times.</summary>
internal sealed class StatedTwiceCheck : ICheck
{
    private static readonly HashSet<string> Kinds =
    [
        StatementKinds.GrandTotal, StatementKinds.CurrentYearTotal, StatementKinds.RevenueComposition, StatementKinds.ExpenditureComposition,
        StatementKinds.AppropriationTotal, StatementKinds.AppropriationComposition, StatementKinds.GeneralBudgetRevenue,
        StatementKinds.GeneralBudgetExpenditure, StatementKinds.ClassComposition, StatementKinds.OpeningCarryover,
        StatementKinds.ClosingCarryover, StatementKinds.BudgetExecution, StatementKinds.ItemExecution, StatementKinds.BasicExpenditure,
        StatementKinds.GovernmentFund, StatementKinds.StateCapital, StatementKinds.ThreePublic, StatementKinds.OperatingCosts, StatementKinds.Performance,
    ];

    private static readonly HashSet<OperandKey> Operands =
    [
        OperandKey.Amount, OperandKey.Total, OperandKey.Revenue, OperandKey.Expenditure, OperandKey.Final, OperandKey.Budget, OperandKey.OriginalBudget,
        OperandKey.AdjustedBudget, OperandKey.Completion, OperandKey.Share, OperandKey.Personnel, OperandKey.Running, OperandKey.Groups, OperandKey.Persons,
        OperandKey.Batches, OperandKey.VehiclesBought, OperandKey.VehiclesKept, OperandKey.Projects,
    ];

    private const string GeneralBudgetSpent = "general-budget/amount";

    public RuleDescriptor Rule { get; } = new(
        "413",
        new("同一数字前后所述一致", "What the narrative states twice is the same both times"),
        new("同一事项（种类、对象、数字名称相同）的各次叙述；财政拨款支出与支出决算总数",
            "every statement of one thing (same kind, subject and operand); general budget expenditure with the final figure over its items"),
        new("同一事项只有一个数；可能是另一预算、另一单位或上年数的，为提醒", "One thing has one figure; where another fund, body or year may be meant, it is a warning"),
        new("职业年金先印 257.14，后印 245.53", "occupational annuities at 257.14 and then at 245.53"),
        Severity.Contradiction);

    public IEnumerable<Verdict> Examine(PrintedAccounts accounts)
    {
        var stated =
            from statement in accounts.Statements
            where Kinds.Contains(statement.Kind) && (statement.Kind != StatementKinds.Performance || statement.Subject.Length > 0)
            from operand in statement.Statement.Operands
            where Operands.Contains(operand.Key) && (operand.Key != OperandKey.Completion || SideOf(statement) is not null)
            group (statement, statement.Figure(operand)) by (Key(statement, operand), operand.Basis, FundOf(accounts, statement));
        foreach (var group in stated)
        {
            var (first, figure) = group.First();
            if (group.Select(g => g.Item2.Value).Distinct().Count() > 2)
            {
                yield return Judge.NotComparable(Rule, first.Name, new("各处所述似不是同一事项", "it seems to be stated of several things"), group.Select(g => g.Item2));
                continue;
            }

            foreach (var (statement, other) in group.Skip(1))
            {
                // 账面数为56辆，实际保有量为12辆: a sentence counts no one thing twice.
                if (figure.Measure != FigureMeasure.Money && other.Value != figure.Value && InOneSentence(first, statement))
                {
                    yield return Judge.NotComparable(Rule, first.Name, new("同一句中分别计数", "one sentence counts both"), [figure, other]);
                    continue;
                }

                if (Judge.Equal(Rule, first.Name + new Phrase(" 前后两处", ", stated twice"), other, figure) is { } verdict)
                    yield return verdict.Outcome == Outcome.Disagrees && !IsOneThing(first, statement, other)
                        ? verdict with { Severity = Severity.Warning } : verdict;
            }
        }
    }

    private static bool InOneSentence(PrintedStatement first, PrintedStatement other) =>
        first.Statement.Sentence.Text is { Length: > 0 } sentence && sentence == other.Statement.Sentence.Text;

    /// <summary>Of one section, and not one amount of a list that may go through several bodies or years.</summary>
    private static bool IsOneThing(PrintedStatement first, PrintedStatement other, Figure figure) => first.Kind switch
    {
        StatementKinds.ItemExecution => first.Subject.Count(c => c == '/') == 2 && Chapter(first) == Chapter(other),
        StatementKinds.ThreePublic => first.Statement.SectionPath == other.Statement.SectionPath && figure.Measure != FigureMeasure.Money,
        StatementKinds.RevenueComposition or StatementKinds.ExpenditureComposition or StatementKinds.ClassComposition
            or StatementKinds.AppropriationComposition => false,
        _ => first.Statement.SectionPath == other.Statement.SectionPath,
    };

    /// <summary>The section around the statement's own: items may each have a heading.</summary>
    private static string Chapter(PrintedStatement statement)
    {
        var path = statement.Statement.SectionPath;
        var end = path.LastIndexOf('.');
        return end < 0 ? path : path[..end];
    }

    /// <summary>Of a class or an item: the fund whose section it stands in, for which it is another figure.</summary>
    private static string? FundOf(PrintedAccounts accounts, PrintedStatement statement) =>
        statement.Kind is StatementKinds.ClassComposition or StatementKinds.ItemExecution ? FundSections.TableOf(accounts, statement) : null;

    private static string Key(PrintedStatement statement, Operand operand) => statement.Kind switch
    {
        StatementKinds.GeneralBudgetExpenditure when operand.Key == OperandKey.Amount => GeneralBudgetSpent,
        StatementKinds.BudgetExecution when statement.Subject == "general-budget" && operand.Key == OperandKey.Final => GeneralBudgetSpent,
        StatementKinds.ExpenditureComposition or StatementKinds.ClassComposition => $"{statement.Kind}/{PrintedLabel.Name(statement.Subject)}/{operand.Key}",
        _ when operand.Key == OperandKey.Completion => $"{statement.Kind}/{statement.Subject}/{statement.Statement.Code}/{SideOf(statement)}/completion",
        _ => $"{statement.Kind}/{statement.Subject}/{statement.Statement.Code}/{operand.Key}",
    };

    /// <summary>What a completion is of: 收入完成80% and 支出完成90% are two things; null where the statement prints no amount to tell.</summary>
    private static string? SideOf(PrintedStatement statement) =>
        statement.Has(OperandKey.Revenue) == statement.Has(OperandKey.Expenditure)
            ? statement.Statement.Operands.Any(o => o.Unit.EndsWith('元') && o.Key != OperandKey.Change) ? "" : null
        : statement.Has(OperandKey.Revenue) ? "revenue" : "expenditure";
}
