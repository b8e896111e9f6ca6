using Extractor.Domain;
using Extractor.Reconciliation.Figures;

namespace Extractor.Reconciliation.WithinNarrative;

/// <summary>409: procurement is goods, works and services.</summary>
internal sealed class ProcurementPartsCheck : ICheck
{
    public RuleDescriptor Rule { get; } = new(
        "409",
        new("政府采购总额等于货物、工程、服务之和", "Procurement is goods, works and services"),
        new("政府采购支出总额与货物、工程、服务三项（写明没有的一项按零计）", "the total of procurement with its three kinds; one that is said not to be there is none"),
        new("政府采购对象分货物、工程、服务三类（政府采购法第二条）", "Procurement is of goods, works and services (Government Procurement Law, article 2)"),
        new("171.7、3、1792.72，总额印为 1976.42；只列两项而不足总额的，为待人工复核", "171.7, 3 and 1792.72 under a total of 1976.42; two kinds alone that are less are a doubt"),
        Severity.Contradiction)
    {
        Families = RuleDescriptor.AnyDisclosure,
    };

    public IEnumerable<Verdict> Examine(PrintedAccounts accounts)
    {
        if (accounts.Of(StatementKinds.Procurement, "total").FirstOrDefault(s => s.Has(OperandKey.Amount)) is not { } statement)
            yield break;
        var total = statement[OperandKey.Amount]!;
        var kinds = ProcurementKinds.All.Select(k => (k.Name, Part: accounts.Nearest(statement, StatementKinds.Procurement, k.Key, OperandKey.Amount)))
            .ToList();
        var parts = kinds.Select(k => k.Part).OfType<Figure>().ToList();
        var isComplete = kinds.TrueForAll(k => k.Part is not null || ProcurementKinds.IsDenied(statement.Statement.Sentence.Text, k.Name));
        if (parts.Count > 0 && Parts.Against(Rule, statement.Name, total, parts, isComplete) is { } verdict)
            yield return !isComplete && parts.Count > 1 && Unsaid(statement, [.. kinds.Where(k => k.Part is null).Select(k => k.Name)]) is { } unsaid
                && Parts.ShortOf(Rule, statement.Name, total, parts, MayBe(unsaid)) is { } rest ? rest : verdict;
    }

    /// <summary>支出100万元：货物20万元、服务70万元: the one kind of which the total's sentence says nothing at all; null where it names more, or fewer.</summary>
    private static string? Unsaid(PrintedStatement statement, IReadOnlyList<string> missing) =>
        missing is [var kind] && !statement.Statement.Sentence.Text.Contains(kind, StringComparison.Ordinal) ? kind : null;

    /// <summary>Of the third kind, or a mistake.</summary>
    private static Phrase MayBe(string unsaid) => new($"没有写明{unsaid}，差额可能是它",
        $"{ProcurementKinds.All.Single(k => k.Name == unsaid).English} are not named and may be the rest");
}
