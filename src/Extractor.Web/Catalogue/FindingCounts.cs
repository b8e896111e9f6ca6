namespace Extractor.Web.Catalogue;

/// <summary>How many findings of each severity there are.</summary>
internal readonly record struct FindingCounts(int Contradictions, int Doubts, int Warnings, int Notes)
{
    /// <param name="rank">As <see cref="SeverityWords.Rank"/> gives it.</param>
    public FindingCounts With(int rank, int count) => rank switch
    {
        0 => this with { Contradictions = count },
        1 => this with { Doubts = count },
        2 => this with { Warnings = count },
        _ => this with { Notes = count },
    };
}
