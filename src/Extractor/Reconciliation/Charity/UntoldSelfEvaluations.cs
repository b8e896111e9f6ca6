using Extractor.Domain.Performance;
using Extractor.Domain;
using Extractor.Forms;
using Extractor.Reconciliation.Attachments;
using Extractor.Reconciliation.Figures;
using Extractor.Reconciliation.NarrativeAgainstTable;

namespace Extractor.Reconciliation.Charity;

/// <summary>The self-evaluation forms of whose projects the narrative says nothing: what it says of another may be theirs.</summary>
internal sealed class UntoldSelfEvaluations(PrintedAccounts accounts)
{
    private const string Role = "self-evaluation/";

    /// <summary>The cell of such a form that prints exactly what is stated, in the column of the form that it was held to.</summary>
    public Cell? Elsewhere(Claim claim)
    {
        if (!claim.Figures[0].Role.StartsWith(Role, StringComparison.Ordinal) || !Telling.IsPrecise(claim.Stated))
            return null;
        var column = KnownColumns.Of(claim.Figures[0].Role.Split('/')[^1]);
        return (from form in accounts.Forms
                where form.Statements.Count == 0
                from row in Rows(form)
                let figure = form.Figure(row, column)
                where figure is { IsPrinted: true } && figure.Measure == claim.Stated.Measure && figure.Value == claim.Stated.Value
                select new Cell(figure, form.Name)).FirstOrDefault();
    }

    private static IEnumerable<SelfEvaluationRow?> Rows(PrintedSelfEvaluation form) => [form.AllFunds, form.Form.Total];
}
