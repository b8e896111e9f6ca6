namespace Extractor.Domain.Performance;

/// <summary>A project with everything that the disclosure prints about its performance.</summary>
/// <param name="Name">As the narrative prints it; where that is silent, as the form does, else the report.</param>
/// <param name="Links">Narrative before forms before reports.</param>
public sealed record PerformanceProject(string Name, IReadOnlyList<ProjectLink> Links);
