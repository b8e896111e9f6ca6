namespace Extractor.Domain;

/// <summary>How many figures of the narrative are bound, and how.</summary>
/// <param name="Bound">Operands of statements of the accounts.</param>
/// <param name="Mentioned">In reasons and descriptions: read, and of no account.</param>
/// <param name="Unbound">Taken by no statement.</param>
public readonly record struct NarrativeCounts(int Bound, int Mentioned, int Unbound)
{
    /// <summary>Bound, mentioned and unbound figures together.</summary>
    public int All => Bound + Mentioned + Unbound;
}
