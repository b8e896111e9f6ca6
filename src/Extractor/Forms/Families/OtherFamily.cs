using Extractor.Domain;
using Extractor.Domain.Problems;
using Extractor.Forms.Captions;

namespace Extractor.Forms.Families;

/// <summary>A document that calls itself neither final accounts nor a budget.</summary>
internal sealed class OtherFamily : FamilyDeclaration
{
    public override DocumentFamily Family => DocumentFamily.Other;

    public override bool IsNamedBy(TitleText title) => false;

    public override IEnumerable<Problem> Examine(IReadOnlyList<AccountTable> tables) =>
        [TableProblems.FamilyUnknown.On(null,
            "Neither cover nor headings say 决算 or 预算: only text, grids and sentences were read, and no rule on final accounts applies.")];
}
