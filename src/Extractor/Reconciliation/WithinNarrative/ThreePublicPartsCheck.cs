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

    private static readonly (string Part, string[] Names)[] Named =
    [
        ("abroad", ["因公出国境", "因公出国", "出国境", "出国"]),
        ("vehicle-purchase", ["公务用车购置", "购车"]),
        ("reception", ["公务接待"]),
    ];

    /// <summary>What may stand in a clause that denies them.</summary>
    private static readonly string[] Beside = ["支出", "费", "和", "、"];

    public RuleDescriptor Rule { get; } = new(
        "408",
        new("正文三公经费各部分之和等于总数", "The three public expenses of the narrative add up"),
        new("合计与出国、公车、接待，公车与购置、运行，接待与外宾、国内接待的预算和决算",
            "budget and final of the total with its three parts, of vehicles with purchase and operation, of reception with foreign and domestic"),
        new("算术：总数等于各部分之和；同一句写明没有的一项按零计；国内接待写明“含外宾接待”时不相加",
            "Arithmetic: a whole is the sum of its parts; one that its sentence denies is none; "
            + "domestic reception that is said to include foreign guests is not added"),
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
                if (First(accounts, whole, operand) is not { } total)
                    continue;
                var figures = Told(accounts, parts, operand, total.Statement.Statement.Sentence.Text);
                if (figures.Count == 0 || IsIncluded(figures))
                    continue;
                if (Judge.Equal(Rule, total.Statement.Name + operand.Name, total.Figure, Combination.Sum(figures.Select(f => f.Figure)))
                    is { } verdict)
                    yield return verdict;
            }
        }
    }

    /// <summary>The parts that are printed, where the total's sentence denies every other one; none where one is not told of.</summary>
    private static List<(PrintedStatement Statement, Figure Figure)> Told(PrintedAccounts accounts, string[] parts, OperandKey operand, string sentence)
    {
        var told = new List<(PrintedStatement, Figure)>();
        foreach (var part in parts)
        {
            if ((First(accounts, part, operand) ?? AllOfVehicles(accounts, part, operand, sentence)) is { } printed) told.Add(printed);
            else if (operand != OperandKey.Final || !IsDenied(part, sentence)) return [];
        }

        return told;
    }

    /// <summary>公务用车运行维护费15万元，无购车支出: without any bought, the vehicles cost what their running did.</summary>
    private static (PrintedStatement, Figure)? AllOfVehicles(PrintedAccounts accounts, string part, OperandKey operand, string sentence) =>
        part == "vehicles" && operand == OperandKey.Final && IsDenied("vehicle-purchase", sentence) ? First(accounts, "vehicle-operation", operand) : null;

    private static bool IsDenied(string part, string sentence) => Array.Find(Named, n => n.Part == part).Names is { } names
        && DeniedList.Holds(sentence.Replace("（境）", "境", StringComparison.Ordinal), names, Named.SelectMany(n => n.Names), Beside);

    private static (PrintedStatement Statement, Figure Figure)? First(PrintedAccounts accounts, string subject, OperandKey operand) =>
        accounts.Of(StatementKinds.ThreePublic, subject).FirstOrDefault(s => s.Has(operand)) is { } statement ? (statement, statement[operand]!) : null;

    private static bool IsIncluded(List<(PrintedStatement Statement, Figure Figure)> parts) =>
        parts.Exists(p => p.Statement.Statement.Sentence.Text.Contains("含外宾", StringComparison.Ordinal));
}
