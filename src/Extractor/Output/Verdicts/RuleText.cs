using Extractor.Reconciliation;

namespace Extractor.Output.Verdicts;

/// <summary>The rule book as text: a list, and one rule explained.</summary>
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
}
