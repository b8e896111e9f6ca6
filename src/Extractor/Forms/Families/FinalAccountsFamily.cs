using Extractor.Domain;
using Extractor.Domain.Problems;
using Extractor.Forms.Captions;

namespace Extractor.Forms.Families;

/// <summary>决算公开: the nine forms, and amounts that were spent.</summary>
internal sealed class FinalAccountsFamily : FamilyDeclaration
{
    public override DocumentFamily Family => DocumentFamily.FinalAccounts;

    public override bool HasAccountForms => true;

    public override bool IsNamedBy(TitleText title) => title.IsOfFinalAccounts;

    public override IEnumerable<Problem> Examine(IReadOnlyList<AccountTable> tables)
    {
        if (!tables.Any(t => KnownForms.IsAccount(t.Key)))
            yield return TableProblems.NoTables.On(null, "None of the tables of final accounts was found.");
    }
}
