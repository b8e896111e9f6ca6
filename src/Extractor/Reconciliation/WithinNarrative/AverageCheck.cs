using Extractor.Domain;
using Extractor.Reconciliation.Figures;

namespace Extractor.Reconciliation.WithinNarrative;

/// <summary>412: the average per vehicle and per guest follows from the expense and the number.</summary>
internal sealed class AverageCheck : ICheck
{
    private const string Reception = "reception";

    private static readonly (OperandKey Operand, OperandKey Count, Formula Formula)[] Averages =
    [
        (OperandKey.PerVehicle, OperandKey.VehiclesKept, Formula.Average("运行维护费", "保有量")),
        (OperandKey.PerVehicleBought, OperandKey.VehiclesBought, Formula.Average("购置费", "购置数")),
        (OperandKey.PerPerson, OperandKey.Persons, Formula.Average("接待费", "人次")),
    ];

    public RuleDescriptor Rule { get; } = new(
        "412",
        new("每辆车、每人次的平均费用与总额、个数相符", "The average per vehicle and per guest follows from expense and number"),
        new("公务用车运行维护费除以保有量、购置费除以购置辆数、公务接待费除以人次与所印平均数",
            "vehicle operation divided by the vehicles kept, their purchase by those bought, reception by its guests, with the printed average"),
        new("算术：平均数 = 总额 ÷ 个数", "Arithmetic: an average is the expense over the number"),
        new("40.61 ÷ 15 = 2.71，印为 2.17", "40.61 over 15 vehicles is 2.71, printed 2.17"),
        Severity.Contradiction);

    public IEnumerable<Verdict> Examine(PrintedAccounts accounts) =>
        from average in Averages
        from statement in accounts.Of(StatementKinds.ThreePublic)
        where statement.Has(average.Operand)
        select Examine(accounts, statement, statement[average.Operand]!, average.Count, average.Formula);

    private Verdict Examine(PrintedAccounts accounts, PrintedStatement statement, Figure average, OperandKey counted, Formula formula)
    {
        var amount = statement[OperandKey.Final] ?? accounts.Nearest(statement, statement.Kind, statement.Subject, OperandKey.Final)
            ?? OfAllGuests(accounts, statement, OperandKey.Final);
        var count = statement[counted] ?? accounts.Nearest(statement, statement.Kind, statement.Subject, counted)
            ?? Domestic(accounts, statement, counted) ?? OfAllGuests(accounts, statement, counted);
        var what = statement.Name + (counted == OperandKey.Persons ? new Phrase(" 人均", ", per guest") : new Phrase(" 平均每辆", ", per vehicle"));
        return amount is null || count is null or { IsZero: true }
            ? Judge.NotComparable(Rule, what, new("没有费用或个数", "expense or number is not printed"), average)
            : Judge.Quotient(Rule, what, average, formula, amount, count);
    }

    /// <summary>The guests where all of them were domestic ones.</summary>
    private static Figure? Domestic(PrintedAccounts accounts, PrintedStatement statement, OperandKey count) =>
        statement.Subject == Reception && !HasForeign(accounts, statement)
            ? accounts.Nearest(statement, statement.Kind, Reception + ".domestic", count) : null;

    /// <summary>What is printed of all guests, where the domestic ones were all.</summary>
    private static Figure? OfAllGuests(PrintedAccounts accounts, PrintedStatement statement, OperandKey key) =>
        statement.Subject == Reception + ".domestic" && !HasForeign(accounts, statement)
            ? accounts.Nearest(statement, statement.Kind, Reception, key) : null;

    private static bool HasForeign(PrintedAccounts accounts, PrintedStatement statement) =>
        new[] { OperandKey.Final, OperandKey.Persons }
            .Any(key => accounts.Nearest(statement, statement.Kind, Reception + ".foreign", key) is { IsZero: false });
}
