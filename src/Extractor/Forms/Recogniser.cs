using Extractor.Domain;
using Extractor.Domain.Problems;
using Extractor.Forms.Captions;
using Extractor.Forms.Families;

namespace Extractor.Forms;

/// <summary>Tells which form a table is.</summary>
internal sealed class Recogniser(FamilyDeclaration family)
{
    public FamilyDeclaration Family => family;

    /// <summary>The form, and a problem where title and head contradict each other; no form where none fits.</summary>
    public (TableForm? Form, Problem? Problem) Recognise(Caption caption, IReadOnlyList<TableSection> sections)
    {
        var named = ByTitle(caption.TitleText);
        var section = sections[0];
        if (named is not null && named.Allows(section)) return (named, null);
        if (named is null && !MayBeShown(caption.TitleText)) return (null, null);
        var shown = KnownForms.ByStructure(section);
        return (shown, named is null ? null : Contradiction(caption.Title!.Value, named, shown, section));
    }

    /// <summary>A title that says neither 决算 nor 预算 is trusted in a document of final accounts only.</summary>
    public TableForm? ByTitle(TitleText? title)
    {
        if (title is null || KnownForms.ByTitle(title) is not { } form) return null;
        return family.HasAccountForms || title.IsOfFinalAccounts || TableKeys.IsSelfEvaluation(form.Key) ? form : null;
    }

    private bool MayBeShown(TitleText? title) =>
        family.HasAccountForms && title is not { IsOfBudget: true };

    /// <summary>A form whose head does not show it and that prints figures is lost to those who look for it.</summary>
    private static Problem Contradiction(Evidence title, TableForm named, TableForm? shown, TableSection section) => TableProblems.TitleContradictsHead.At(
        title,
        shown is null ? $"“{title.Text}” names {named.Key}, but its columns are not those of that form."
            : $"“{title.Text}” names {named.Key}, but its columns are those of {shown.Key}.",
        shown is null && named.IsTyped && LostFigures.AreIn(section) ? ProblemSeverity.Loss : ProblemSeverity.Note);
}
