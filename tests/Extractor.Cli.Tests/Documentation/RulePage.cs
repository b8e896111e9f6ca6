using System.Text;
using Extractor.Output.Verdicts;
using Extractor.Reconciliation;

namespace Extractor.Cli.Tests.Documentation;

/// <summary>A list of the rules, and a section a rule.</summary>
internal static class RulePage
{
    public static string Text()
    {
        var text = new StringBuilder($"""
            # Rules

            What `extractor check` compares. A disagreement weighs as the table says, some cases of a rule less. {GeneratedPages.Notice}

            """);
        var groups = RuleBook.Rules.Select(c => c.Rule).GroupBy(r => r.Id[0]).ToList();
        foreach (var group in groups) List(text, group.Key, group);
        foreach (var rule in groups.SelectMany(g => g)) Explain(text, rule);
        return text.ToString();
    }

    private static void List(StringBuilder text, char group, IEnumerable<RuleDescriptor> rules)
    {
        var name = VerdictWords.Group($"{group}00");
        text.Append($"\n**{group}xx {name.English} ({name.Chinese})**\n\n| rule | holds when | severity |\n|---|---|---|\n");
        foreach (var rule in rules)
            text.Append($"| [{rule.Id}](#{rule.Id}) | {rule.Title.English} ({rule.Title.Chinese}) | {VerdictWords.Key(rule.Severity)} |\n");
    }

    private static void Explain(StringBuilder text, RuleDescriptor rule)
    {
        text.Append($"\n## {rule.Id}\n\n**{rule.Title.English}** ({VerdictWords.Key(rule.Severity)})\n\n");
        text.Append($"**{rule.Title.Chinese}**（{VerdictWords.Name(rule.Severity).Chinese}）\n\n");
        foreach (var (english, chinese, said) in new[] { ("Compares", "比较", rule.Compares), ("Why", "依据", rule.Why), ("Example", "例", rule.Example) })
            text.Append($"- {english}: {said.English}\n  {chinese}：{said.Chinese}\n");
    }
}
