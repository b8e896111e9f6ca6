using Extractor.Domain;

namespace Extractor.Web.Documents;

/// <summary>A piece of a paragraph: plain text, or a figure with what it was bound to.</summary>
/// <param name="Place">Null for plain text.</param>
/// <param name="Id">The element that the page's mark leads to.</param>
/// <param name="IsBound">False for a figure that no statement took.</param>
internal sealed record NarrativeSpan(string Text, Evidence? Place = null, string Id = "", Phrase? Title = null, bool IsBound = true);
