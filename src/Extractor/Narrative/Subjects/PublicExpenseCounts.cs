using Extractor.Domain;
using Extractor.Narrative.Figures;
using Extractor.Narrative.Lexicon;

namespace Extractor.Narrative.Subjects;

/// <summary>Which of the three public expenses a count can be of: receptions come in batches, delegations go abroad, vehicles are bought and kept.</summary>
internal static class PublicExpenseCounts
{
    private const string Abroad = "abroad";
    private const string Reception = "reception";

    /// <summary>“三公”经费3万元，全部为公务接待费，接待2批次: what the count is of, where the subject in hand cannot have it; null for none.</summary>
    /// <param name="operand">What the count would be of the subject in hand.</param>
    public static StatementTarget? Of(StatementTarget hit, OperandKey operand, StatedFigure figure)
    {
        if (hit.Kind != StatementKinds.ThreePublic || !operand.IsOneOf(OperandKey.Batches, OperandKey.Groups, OperandKey.Persons)
            || hit.Subject.StartsWith(Reception, StringComparison.Ordinal)) return hit;
        if (PublicExpenses.Abroad.In(figure.WordsBefore.Clause)) return ThreePublicWords.Of(Abroad);
        if (PublicExpenses.Received.In(figure.WordsBefore.Clause)) return ThreePublicWords.Of(Reception);
        return hit.Subject == Abroad ? hit
            : operand == OperandKey.Groups ? ThreePublicWords.Of(Abroad)
            : operand == OperandKey.Batches && figure.Figure.Unit != PublicExpenses.Once ? ThreePublicWords.Of(Reception) : null;
    }
}
