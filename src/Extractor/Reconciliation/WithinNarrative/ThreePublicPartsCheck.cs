using Extractor.Domain;
using Extractor.Reconciliation.Figures;

namespace Extractor.Reconciliation.WithinNarrative;

/// <summary>408: the parts of the three public expenses in words make up their wholes.</summary>
internal sealed class ThreePublicPartsCheck : ICheck
{
    private static readonly (string Whole, string[] Parts)[] Sums =
    [
        ("total", ["abroad", "vehicles", "reception"]),
        ("vehicles", ["vehicle-purchase", "vehicle-operation"]),
        ("reception", ["reception.domestic", "reception.foreign"]),
    ];

    public RuleDescriptor Rule { get; } = new(
        "408",
        new("正文三公经费各部分之和等于总数", "The three public expenses of the narrative add up"),
        new("合计与出国、公车、接待，公车与购置、运行，接待与外宾、国内接待的预算和决算",
            "budget and final of the total with its three parts, of vehicles with purchase and operation, of reception with foreign and domestic"),
        new("算术：总数等于各部分之和；国内接待写明“含外宾接待”时不相加",
            "Arithmetic: a whole is the sum of its parts; domestic reception that is said to include foreign guests is not added"),
        new("外宾 0、国内 3.58，接待费印为 3.85", "0 and 3.58 under reception of 3.85"),
        Severity.Contradiction)
    {
        Families = RuleDescriptor.AnyDisclosure,
    };

    public IEnumerable<Verdict> Examine(PrintedAccounts accounts)
    {
        foreach (var (whole, parts) in Sums)
        {
            foreach (var operand in new[] { OperandKey.Budget, OperandKey.Final })
            {
                if (First(accounts, whole, operand) is not { } total || parts.Any(p => First(accounts, p, operand) is null))
                    continue;
                var figures = parts.Select(p => First(accounts, p, operand)!.Value).ToList();
                if (IsIncluded(figures))
                    continue;
                if (Judge.Equal(Rule, total.Statement.Name + operand.Name, total.Figure, Combination.Sum(figures.Select(f => f.Figure)))
                    is { } verdict)
                    yield return verdict;
            }
        }
    }

    private static (PrintedStatement Statement, Figure Figure)? First(PrintedAccounts accounts, string subject, OperandKey operand) =>
        accounts.Of(StatementKinds.ThreePublic, subject).FirstOrDefault(s => s.Has(operand)) is { } statement ? (statement, statement[operand]!) : null;

    private static bool IsIncluded(List<(PrintedStatement Statement, Figure Figure)> parts) =>
        parts.Exists(p => p.Statement.Statement.Sentence.Text.Contains("含外宾", StringComparison.Ordinal));
}
