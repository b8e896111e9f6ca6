using System.Text;
using Extractor.Reconciliation;

namespace Extractor.Output.Verdicts;

/// <summary>The rule book as text: a list, one rule explained, and the table of the documentation.</summary>
internal static class RuleText
{
    public static string List(Language language) =>
        string.Concat(RuleBook.Rules.Select(c => $"{c.Rule.Id}  {VerdictWords.Name(c.Rule.Severity).In(language)}  {c.Rule.Title.In(language)}\n"));

    public static string Explain(RuleDescriptor rule, Language language)
    {
        var isEnglish = language == Language.English;
        return $"""
            {rule.Id} {rule.Title.In(language)}

            {(isEnglish ? "Severity" : "程度")}: {VerdictWords.Name(rule.Severity).In(language)}
            {(isEnglish ? "Compares" : "比较")}: {rule.Compares.In(language)}
            {(isEnglish ? "Why" : "依据")}: {rule.Why.In(language)}
            {(isEnglish ? "Example" : "例")}: {rule.Example.In(language)}

            """.ReplaceLineEndings("\n");
    }

    /// <summary>The rules as a Markdown table, group by group.</summary>
    public static string Markdown()
    {
        var text = new StringBuilder();
        foreach (var group in RuleBook.Rules.GroupBy(c => c.Rule.Id[0]))
        {
            var name = VerdictWords.Group(group.First().Rule.Id);
            text.Append($"**{group.Key}xx {name.English} ({name.Chinese})**\n\n| rule | holds when | severity |\n|---|---|---|\n");
            foreach (var check in group)
                text.Append($"| {check.Rule.Id} | {check.Rule.Title.English} ({check.Rule.Title.Chinese}) | {VerdictWords.Key(check.Rule.Severity)} |\n");
            text.Append('\n');
        }

        return text.ToString().TrimEnd('\n') + "\n";
    }
}
