using Extractor.Domain;
using Extractor.Forms.Captions;

namespace Extractor.Forms.Families;

/// <summary>
/// What the reading of a document depends on its family for. A further family is one more declaration, listed in <see cref="KnownFamilies"/>.
/// </summary>
internal abstract class FamilyDeclaration
{
    public abstract DocumentFamily Family { get; }

    /// <summary>Whether a line of the cover, a heading or a table's title speaks for this family.</summary>
    public abstract bool IsNamedBy(TitleText title);

    /// <summary>Whether a table whose title names neither 决算 nor 预算, or that has none, may be one of the forms of final accounts.</summary>
    public virtual bool HasAccountForms => false;

    /// <summary>What is to be said of the tables as a whole.</summary>
    public virtual IEnumerable<Problem> Examine(IReadOnlyList<AccountTable> tables) => [];

    /// <summary>Whether an amount that the text calls neither 预算 nor 决算 is planned rather than spent.</summary>
    public virtual bool HasPlannedAmounts => false;
}
