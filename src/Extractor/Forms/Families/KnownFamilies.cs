using Extractor.Domain;

namespace Extractor.Forms.Families;

/// <summary>Every family that documents are told apart by.</summary>
internal static class KnownFamilies
{
    private static readonly FamilyDeclaration Unknown = new OtherFamily();

    /// <summary>Those that name themselves; the first wins a tie.</summary>
    public static IReadOnlyList<FamilyDeclaration> Named { get; } = [new FinalAccountsFamily(), new BudgetFamily()];

    public static FamilyDeclaration Of(DocumentFamily family) => Named.FirstOrDefault(f => f.Family == family) ?? Unknown;
}
