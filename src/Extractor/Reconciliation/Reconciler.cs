using Extractor.Domain;
using Extractor.Reconciliation.Figures;

namespace Extractor.Reconciliation;

/// <summary>Puts a disclosure to every rule.</summary>
internal static class Reconciler
{
    private static readonly Phrase Nothing = new("：文件中没有可比的内容", ": the document prints nothing that it compares");

    public static CheckReport Check(Disclosure disclosure)
    {
        var accounts = new PrintedAccounts(disclosure);
        var losses = new LostPages(disclosure);
        return new CheckReport(disclosure.Document.Name, [.. RuleBook.All.Where(check => check.Rule.Families.Contains(disclosure.Family)).SelectMany(check => Examine(check, accounts)).Select(losses.Doubt)]) { Sha256 = disclosure.Document.Sha256, Family = disclosure.Family };
    }

    /// <summary>A rule that finds nothing to compare says so: what is not checked must not pass for right.</summary>
    private static List<Verdict> Examine(ICheck check, PrintedAccounts accounts)
    {
        List<Verdict> verdicts = [.. accounts.Verdicts(check)];
        if (verdicts.Count == 0)
            verdicts.Add(Judge.Says(check.Rule, Outcome.NotComparable, check.Rule.Title + Nothing));
        return verdicts;
    }
}
