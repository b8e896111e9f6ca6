using Extractor.Pdf;

namespace Extractor.Reconciliation;

/// <summary>Something of a document that was not read.</summary>
/// <param name="Place">In the order in which the document's losses are told.</param>
/// <param name="Box">Null where only the page is known.</param>
internal sealed record Loss(int Place, int Page, Box? Box, string Text);
