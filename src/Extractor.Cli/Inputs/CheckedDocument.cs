using Extractor.Domain;
using Extractor.Reconciliation;
using Extractor.Reconciliation.BetweenDocuments;

namespace Extractor.Cli.Inputs;

/// <summary>What the checks say of a document, and what of it other documents are held to.</summary>
internal sealed record CheckedDocument(Disclosure Disclosure, CheckReport Report, DocumentFigures? Figures)
{
    public static CheckedDocument Of(InputDocument document, Disclosure disclosure) =>
        new(disclosure, Reconciler.Check(disclosure) with { File = document.Path }, DocumentFigures.Of(disclosure, document.Path));
}
