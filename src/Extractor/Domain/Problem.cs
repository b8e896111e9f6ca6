namespace Extractor.Domain;

/// <summary>Something that could not be read, or was repaired, with its place.</summary>
/// <param name="Code">A stable kebab-case name: unreadable-cell, page-without-text …</param>
/// <param name="Message">A sentence for the user.</param>
/// <param name="Severity">Whether something printed is missing from the result by it.</param>
/// <param name="Evidence">The span it is about; null where it is about a page or the document.</param>
/// <param name="Page">From 1; null where it is about the document.</param>
public sealed record Problem(string Code, string Message, ProblemSeverity Severity, int? Page = null, Evidence? Evidence = null);
