using Extractor.Domain;
using Extractor.Domain.Performance;
using Extractor.Reconciliation.Figures;
using Extractor.Reconciliation.WithinNarrative;

namespace Extractor.Reconciliation.Completeness;

/// <summary>521: a project is called the same wherever it is named.</summary>
internal sealed class ProjectNameCheck : ICheck
{
    public RuleDescriptor Rule { get; } = new(
        "521",
        new("项目名称前后一致", "A project is called the same wherever it is named"),
        new("正文加引号的项目名称与逐项说明、自评表的名称（多或少“费”“经费”“资金”者）", "quoted project names with those of the narrative and the forms, where one has a 费, 经费 or 资金 more"),
        new("同一项目应用同一名称", "One project has one name"),
        new("“信息化运行维护费”与“信息化运行维护”", "with and without a closing 费"),
        Severity.Warning);

    private static readonly string[] Tails = ["费", "经费", "资金", "专项"];

    public IEnumerable<Verdict> Examine(PrintedAccounts accounts)
    {
        var links = accounts.Disclosure.Attachments.Projects.SelectMany(p => p.Links).Where(l => l.Part != ProjectPart.Report)
            .Select(l => l.Name);
        var names = links.Concat(accounts.Of(StatementKinds.PerformanceProject).Select(s => s.Subject)).Where(n => n.Length > 2).ToHashSet();
        if (names.Count == 0) yield break;
        var differing = new HashSet<string>();
        foreach (var sentence in Sentence.Of(accounts))
        {
            foreach (var quoted in Quoted(sentence.Text).Where(q => !names.Contains(q)))
            {
                if (names.FirstOrDefault(n => Tails.Any(t => n + t == quoted || quoted + t == n)) is { } name && differing.Add(quoted))
                    yield return Judge.Says(Rule, Outcome.Disagrees, new($"“{quoted}”，别处称“{name}”", $"“{quoted}” here, “{name}” elsewhere"),
                        new CitedFigure("sentence", sentence.Place));
            }
        }

        if (differing.Count == 0)
            yield return Judge.Says(Rule, Outcome.Agrees, new($"{names.Count} 个项目名称前后一致", $"{names.Count} projects are called the same throughout"));
    }

    private static IEnumerable<string> Quoted(string text)
    {
        for (var start = text.IndexOf('“', StringComparison.Ordinal); start >= 0; start = text.IndexOf('“', start + 1))
        {
            var end = text.IndexOf('”', start);
            if (end > start + 4 && end - start < 40)
                yield return PrintedLines.Tight(text[(start + 1)..end]);
        }
    }
}
