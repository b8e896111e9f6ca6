using Extractor.Reconciliation.Figures;

namespace Extractor.Reconciliation.Charity;

/// <summary>A reading by which a claim would hold.</summary>
/// <param name="Words">What is read otherwise, as a clause of a message.</param>
/// <param name="Figures">The figures that the reading rests on, cited beside those of the verdict.</param>
internal sealed record OtherReading(Phrase Words, params IReadOnlyList<Figure> Figures);
