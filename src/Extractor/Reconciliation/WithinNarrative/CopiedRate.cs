using Extractor.Reconciliation.Figures;

namespace Extractor.Reconciliation.WithinNarrative;

/// <summary>Where a wrong rate may have been taken from.</summary>
internal static class CopiedRate
{
    /// <summary>Adds to a disagreement the other rate of the narrative that prints the same digits.</summary>
    public static Verdict Explain(PrintedAccounts accounts, PrintedStatement statement, Figure stated, Verdict verdict)
    {
        if (verdict.Outcome != Outcome.Disagrees || stated.IsZero || stated.Value == 100)
            return verdict;
        var source = accounts.Rates[stated.Value].FirstOrDefault(x => x.Figure.Role != stated.Role && x.Figure.Place != stated.Place);
        return source.Figure is null ? verdict : verdict with
        {
            Message = verdict.Message + new Phrase($"；与“{source.Statement.Name.Chinese}”的 {source.Figure.Quoted} 相同，疑为误抄",
                $"; the same digits as {source.Statement.Name.English}, perhaps copied"),
        };
    }
}
