namespace Extractor.Domain;

/// <summary>A part of a statement's text with a heading of its own.</summary>
/// <param name="Name">goals, problems, measures.</param>
/// <param name="Evidence">Where it stands, with its text.</param>
public sealed record Passage(string Name, Evidence Evidence);
