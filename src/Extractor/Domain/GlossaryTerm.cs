namespace Extractor.Domain;

/// <summary>A term of the glossary (名词解释) and its definition.</summary>
public sealed record GlossaryTerm(string Term, string Definition, Evidence Evidence);
