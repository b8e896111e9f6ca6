using Extractor.Reconciliation.Figures;

namespace Extractor.Reconciliation.BetweenDocuments;

/// <summary>What a statement says of its year, and by how much that differs from the year before.</summary>
/// <param name="Key">Kind and subject: the same in every year's document.</param>
/// <param name="Change">Against last year; null where none is printed.</param>
/// <param name="Rate">The same in percent.</param>
internal sealed record YearlyFigure(string Key, Phrase Name, Figure Amount, Figure? Change, Figure? Rate);
