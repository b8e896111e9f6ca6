using Extractor.Domain;
using Extractor.Reconciliation.Figures;
using Extractor.Reconciliation.WithinNarrative;

namespace Extractor.Reconciliation.Completeness;

/// <summary>520: the kinds of the three public expenses are called as in their table.</summary>
internal sealed class ThreePublicNameCheck : ICheck
{
    public RuleDescriptor Rule { get; } = new(
        "520",
        new("三公经费各项名称与表一致", "The three public expenses are called as in their table"),
        new("正文公务用车购置及运行维护费等名称与三公经费表的栏目", "the names of the vehicle expenses in the text with the columns of the table"),
        new("名称以表式为准", "The form gives the names"),
        new("正文“公务用车购置及运行费”，表为“公务用车购置及运行维护费”", "“purchase and running” in the text, “purchase, running and upkeep” in the table"),
        Severity.Warning);

    private static readonly string[][] Kinds =
    [
        ["公务用车购置及运行维护费", "公务用车购置及运行费", "公务用车购置和运行维护费", "公务用车购置和运行费"],
        ["公务用车运行维护费", "公务用车运行费"],
    ];

    public IEnumerable<Verdict> Examine(PrintedAccounts accounts)
    {
        if (accounts.Filled(TableKeys.ThreePublic) is not { } table)
            yield break;
        var heads = table.Table.Columns.Select(c => (c.Head, Text: PrintedLines.Tight(c.Head.Text))).ToList();
        foreach (var names in Kinds)
        {
            if (Array.Find(names, n => heads.Exists(h => h.Text.Contains(n, StringComparison.Ordinal))) is not { } name)
                continue;
            var others = names.Where(n => !heads.Exists(h => h.Text.Contains(n, StringComparison.Ordinal))).ToList();
            var said = Sentence.Of(accounts).Where(s => others.Exists(s.Has)).ToList();
            if (said.Count == 0)
                yield return Judge.Says(Rule, Outcome.Agrees, new($"“{name}”前后一致", $"“{name}” throughout"));
            else
                yield return Judge.Says(
                    Rule,
                    Outcome.Disagrees,
                    new($"正文 {said.Count} 处称“{others.Find(said[0].Has)}”，表为“{name}”",
                        $"“{others.Find(said[0].Has)}” in {said.Count} sentences, “{name}” in the table"),
                    [.. said.Select(s => new CitedFigure("sentence", s.Place)),
                        new CitedFigure($"{table.Key}/head", heads.Find(h => h.Text.Contains(name, StringComparison.Ordinal)).Head)]);
        }
    }
}
