using Extractor.Domain;
using Extractor.Layout;
using Extractor.Pdf;
using Extractor.Reconciliation.Charity;
using Extractor.Reconciliation.Figures;

namespace Extractor.Reconciliation;

/// <summary>Puts a disclosure to every rule.</summary>
internal static class Reconciler
{
    private static readonly Phrase Nothing = new("：文件中没有可比的内容", ": the document prints nothing that it compares");

    private static readonly Phrase NoTime = new("：核对此文件的时间已用完", ": the time that the document may take was up");

    /// <param name="time">What is not compared within it is said to be not comparable.</param>
    public static CheckReport Check(Disclosure disclosure, TimeLimit? time = null)
    {
        var accounts = new PrintedAccounts(disclosure) { Time = time ?? TimeLimit.None };
        var (losses, charity) = (new Losses(disclosure), new CharitableReading(accounts));
        var rules = RuleBook.All.Where(check => check.Rule.Families.Contains(disclosure.Family));
        List<Verdict> verdicts =
        [
            .. rules.SelectMany(check => Examine(check, accounts)).Select(losses.Weigh).Select(v => Weigh(v, charity)).Select(RecognizedReading.Of),
        ];
        verdicts = MisreadTables.Weigh(disclosure, verdicts);
        return new CheckReport(disclosure.Document.Name, verdicts)
        {
            Sha256 = disclosure.Document.Sha256,
            Family = disclosure.Family,
            Status = disclosure.Status,
            Losses = UnreadPlace.Of(disclosure, verdicts),
        };
    }

    /// <summary>What no other reading could be tried for is no contradiction.</summary>
    private static Verdict Weigh(Verdict verdict, CharitableReading charity)
    {
        try
        {
            return charity.Of(verdict);
        }
        catch (PdfOpenException reached) when (reached.Failure == PdfOpenFailure.LimitExceeded)
        {
            return verdict with { Outcome = Outcome.NotComparable, Message = verdict.Message + NoTime };
        }
    }

    /// <summary>A rule that finds nothing to compare says so: what is not checked must not pass for right.</summary>
    private static List<Verdict> Examine(ICheck check, PrintedAccounts accounts)
    {
        try
        {
            List<Verdict> verdicts = [.. accounts.Verdicts(check)];
            if (verdicts.Count == 0)
                verdicts.Add(Judge.Says(check.Rule, Outcome.NotComparable, check.Rule.Title + Nothing));
            return verdicts;
        }
        catch (PdfOpenException reached) when (reached.Failure == PdfOpenFailure.LimitExceeded)
        {
            return [Judge.Says(check.Rule, Outcome.NotComparable, check.Rule.Title + NoTime)];
        }
    }
}
