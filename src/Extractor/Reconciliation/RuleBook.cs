using Extractor.Reconciliation.BetweenDocuments;

namespace Extractor.Reconciliation;

/// <summary>All rules, in the order of their ids.</summary>
internal static class RuleBook
{
    public static IReadOnlyList<ICheck> All => DeclaredChecks.All;

    /// <summary>The rules on two documents.</summary>
    public static IReadOnlyList<IBetweenCheck> Between => DeclaredChecks.Between;

    /// <summary>The rules on a department and its units.</summary>
    public static IReadOnlyList<IUnitsCheck> Units => DeclaredChecks.Units;

    /// <summary>The rules on one document, then those on several.</summary>
    public static IEnumerable<IRule> Rules => All.Concat<IRule>(Between).Concat(Units);

    public static IRule? Find(string id) => Rules.FirstOrDefault(c => c.Rule.Id == id);
}
