using Extractor.Reconciliation.Figures;

namespace Extractor.Reconciliation.NarrativeAgainstTable;

/// <summary>A table's figure and how a message calls it.</summary>
internal sealed record Cell(Figure Figure, Phrase Name);
