namespace Extractor.Domain.Performance;

/// <summary>A part of the disclosure that speaks of a project.</summary>
/// <param name="Number">The statement's number, or that of the form or the report counted from 1.</param>
/// <param name="Name">The project's name as printed there; empty where none is.</param>
/// <param name="Match">How this name fits the project's.</param>
/// <param name="Part">Where in the document the project is spoken of.</param>
public sealed record ProjectLink(ProjectPart Part, int Number, string Name, ProjectMatch Match);
