namespace Extractor.Web;

/// <summary>A PDF to be read, and where its JSON goes.</summary>
internal sealed record ReadingRequest(string File, string Target);
