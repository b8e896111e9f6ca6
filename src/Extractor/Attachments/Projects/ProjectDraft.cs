using Extractor.Domain;
using Extractor.Domain.Performance;

namespace Extractor.Attachments.Projects;

/// <summary>A project while its parts are gathered.</summary>
internal sealed class ProjectDraft(ProjectName name)
{
    private readonly List<ProjectName> _names = [name];

    public ProjectName Name { get; } = name;

    public List<ProjectLink> Links { get; } = [];

    /// <summary>The names it goes by so far.</summary>
    public IReadOnlyList<ProjectName> Names => _names;

    public bool Has(ProjectPart part) => Links.Any(l => l.Part == part);

    public double Closeness(ProjectName other) => _names.Max(n => n.Closeness(other));

    public void Add(ProjectPart part, int number, ProjectName name, ProjectMatch match)
    {
        Links.Add(new ProjectLink(part, number, name.Printed, match));
        if (match != ProjectMatch.Figures) _names.Add(name);
    }

    public PerformanceProject ToProject() => new(Name.Printed, [.. Links.OrderBy(l => l.Part).ThenBy(l => l.Number)]);
}
