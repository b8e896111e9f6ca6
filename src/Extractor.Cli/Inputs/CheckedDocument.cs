using Extractor.Domain;
using Extractor.Domain.Problems;
using Extractor.Pdf;
using Extractor.Reconciliation;
using Extractor.Reconciliation.BetweenDocuments;

namespace Extractor.Cli.Inputs;

/// <summary>What the checks say of a document, and what of it other documents are held to.</summary>
/// <param name="Limits">What was not read of it for a limit.</param>
internal sealed record CheckedDocument(Disclosure Disclosure, CheckReport Report, DocumentFigures? Figures, IReadOnlyList<Problem> Limits)
{
    /// <summary>What the document contradicts of others; known when all are read.</summary>
    public IReadOnlyList<CheckFinding> Between { get; init; } = [];

    /// <summary>Its own and those with others, the weightiest first.</summary>
    public IReadOnlyList<CheckFinding> Findings => [.. Report.Findings.Concat(Between).OrderByDescending(f => f.Severity)];

    /// <param name="reading">What the document may take.</param>
    /// <param name="withPath">Whether documents are told apart by their paths, or, for those who have no use for them, by their names.</param>
    public static CheckedDocument Of(InputDocument document, Disclosure disclosure, PdfReaderOptions reading, bool withPath) =>
        new(disclosure, Reconciler.Check(disclosure, DocumentTime.Of(reading).Limit) with { File = document.Path },
            DocumentFigures.Of(disclosure, withPath ? document.Path : null), [.. disclosure.Problems.Where(PageProblems.LimitReached.Is)]);
}
