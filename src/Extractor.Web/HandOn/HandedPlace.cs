using Extractor.Domain;

namespace Extractor.Web.HandOn;

/// <summary>A printed span of a finding that is handed on.</summary>
/// <param name="Role">What the figure is; of another document's, with that document's name.</param>
/// <param name="IsElsewhere">It stands in another document.</param>
internal sealed record HandedPlace(Phrase Role, Evidence Place, bool IsElsewhere);
