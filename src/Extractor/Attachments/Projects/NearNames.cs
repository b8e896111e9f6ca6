using Extractor.Layout;

namespace Extractor.Attachments.Projects;

/// <summary>Which name is a variant of which project: the closest pair first, while neither side has another that is nearly as close.</summary>
internal sealed class NearNames(IReadOnlyList<ProjectName> names, IReadOnlyList<ProjectDraft> projects, TimeLimit time)
{
    /// <summary>How far the closest name must lead the next one.</summary>
    private const double Lead = 0.05;

    /// <summary>With how many projects of the same numbers a name is compared: more than any published document has.</summary>
    private const int MostCompared = 200;

    /// <summary>Places in the names and in the projects.</summary>
    public IEnumerable<(int Name, int Project)> Pairs()
    {
        var pairs = Near();
        for (var found = 1; found > 0;)
        {
            var (ofNames, ofProjects) = (BestTwo(pairs, p => p.Name, names.Count), BestTwo(pairs, p => p.Project, projects.Count));
            // Two of these never share a side: what leads all others of its name and of its project is alone in that.
            var taken = pairs.Where(p => Leads(p, ofNames[p.Name]) && Leads(p, ofProjects[p.Project])).ToList();
            foreach (var pair in taken) yield return (pair.Name, pair.Project);
            var (takenNames, takenProjects) = (taken.Select(t => t.Name).ToHashSet(), taken.Select(t => t.Project).ToHashSet());
            pairs.RemoveAll(p => takenNames.Contains(p.Name) || takenProjects.Contains(p.Project));
            found = taken.Count;
        }
    }

    private List<Pair> Near()
    {
        var byNumerals = Enumerable.Range(0, projects.Count)
            .SelectMany(i => projects[i].Names.Select(n => n.Numerals).Distinct().Select(n => (Numerals: n, Project: i)))
            .ToLookup(p => p.Numerals, p => p.Project);
        return [.. time.Over(Enumerable.Range(0, names.Count))
            .SelectMany(n => byNumerals[names[n].Numerals].Take(MostCompared).Select(p => new Pair(n, p, projects[p].Closeness(names[n]))))
            .Where(p => p.Closeness >= ProjectName.Near)];
    }

    private static bool Leads(Pair pair, (double Best, double Next) others) => pair.Closeness == others.Best && pair.Closeness - others.Next >= Lead;

    /// <summary>The two closest of each place; one below what counts where there is none.</summary>
    private (double Best, double Next)[] BestTwo(List<Pair> pairs, Func<Pair, int> placeOf, int count)
    {
        var best = new (double Best, double Next)[count];
        foreach (var pair in time.Over(pairs))
        {
            ref var two = ref best[placeOf(pair)];
            two = pair.Closeness > two.Best ? (pair.Closeness, two.Best) : (two.Best, Math.Max(two.Next, pair.Closeness));
        }

        return best;
    }

    private sealed record Pair(int Name, int Project, double Closeness);
}
