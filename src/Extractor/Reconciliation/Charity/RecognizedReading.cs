namespace Extractor.Reconciliation.Charity;

/// <summary>A contradiction that rests on a recognised figure of which nothing is sure is a doubt: the print may say otherwise.</summary>
internal static class RecognizedReading
{
    public static Verdict Of(Verdict verdict)
    {
        if (verdict is not { Outcome: Outcome.Disagrees, Severity: Severity.Contradiction }) return verdict;
        if (verdict.Evidence.FirstOrDefault(figure => figure.Place.Recognition is { IsDoubtful: true }) is not { } figure) return verdict;
        return verdict with
        {
            Severity = Severity.Doubt,
            Message = verdict.Message + new Phrase($"；待人工复核：扫描件上的“{figure.Place.Text}”识别不确定",
                $"; to be looked at: “{figure.Place.Text}” was recognised in a scan and is not sure"),
        };
    }
}
