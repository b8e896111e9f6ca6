using Extractor.Domain;
using Extractor.Reconciliation.Figures;

namespace Extractor.Reconciliation.WithinNarrative;

/// <summary>412: the average per vehicle follows from the expense and the number of vehicles.</summary>
internal sealed class PerVehicleCheck : ICheck
{
    public RuleDescriptor Rule { get; } = new(
        "412",
        new("平均每辆车费用与总额、辆数相符", "The average per vehicle follows from expense and number"),
        new("公务用车运行维护费除以保有量与所印平均数", "vehicle operation divided by the vehicles kept, with the printed average"),
        new("平均数 = 总额 ÷ 辆数", "An average is the expense over the number"),
        new("40.61 ÷ 15 = 2.71，印为 2.17", "40.61 over 15 vehicles is 2.71, printed 2.17"),
        Severity.Contradiction);

    public IEnumerable<Verdict> Examine(PrintedAccounts accounts) =>
        accounts.Of(StatementKinds.ThreePublic).Where(s => s.Has("per-vehicle")).Select(s => Average(accounts, s));

    private Verdict Average(PrintedAccounts accounts, PrintedStatement statement)
    {
        var average = statement["per-vehicle"]!;
        var final = statement["final"] ?? accounts.Nearest(statement, statement.Kind, "vehicle-operation", "final");
        var kept = statement["vehicles-kept"] ?? accounts.Nearest(statement, statement.Kind, "vehicle-operation", "vehicles-kept");
        var what = statement.Name + new Phrase(" 平均每辆", ", per vehicle");
        return final is null || kept is null
            ? Judge.NotComparable(Rule, what, new("没有费用或保有量", "expense or number is not printed"), average)
            : Judge.Quotient(Rule, what, average, Formula.PerVehicle, final, kept);
    }
}
