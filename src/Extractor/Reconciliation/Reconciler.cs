using Extractor.Domain;
using Extractor.Reconciliation.Charity;
using Extractor.Reconciliation.Figures;

namespace Extractor.Reconciliation;

/// <summary>Puts a disclosure to every rule.</summary>
internal static class Reconciler
{
    private static readonly Phrase Nothing = new("：文件中没有可比的内容", ": the document prints nothing that it compares");

    public static CheckReport Check(Disclosure disclosure)
    {
        var accounts = new PrintedAccounts(disclosure);
        var (losses, charity) = (new Losses(disclosure), new CharitableReading(accounts));
        var rules = RuleBook.All.Where(check => check.Rule.Families.Contains(disclosure.Family));
        List<Verdict> verdicts = [.. rules.SelectMany(check => Examine(check, accounts)).Select(losses.Weigh).Select(charity.Of).Select(RecognizedReading.Of)];
        return new CheckReport(disclosure.Document.Name, verdicts)
        {
            Sha256 = disclosure.Document.Sha256,
            Family = disclosure.Family,
            Status = disclosure.Status,
            Losses = UnreadPlace.Of(disclosure, verdicts),
        };
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
