namespace Extractor.Web.Asking;

/// <summary>A paragraph that holds what was searched for.</summary>
/// <param name="Document">The document's key.</param>
internal sealed record FoundParagraph(string Document, string Title, int? Year, string Section, string Text, int Page);
