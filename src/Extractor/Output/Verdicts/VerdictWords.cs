using Extractor.Domain;
using Extractor.Reconciliation;

namespace Extractor.Output.Verdicts;

/// <summary>The names of outcomes, severities and rule groups, as keys and in both languages.</summary>
internal static class VerdictWords
{
    public static string Key(Outcome outcome) => outcome switch
    {
        Outcome.Agrees => "agrees",
        Outcome.Disagrees => "disagrees",
        _ => "not-comparable",
    };

    public static string Key(DisclosureStatus status) => status switch
    {
        DisclosureStatus.Complete => "complete",
        DisclosureStatus.Partial => "partial",
        _ => "failed",
    };

    public static Phrase Name(DisclosureStatus status) => status switch
    {
        DisclosureStatus.Complete => new("全部读出", "read in full"),
        DisclosureStatus.Partial => new("部分内容未能读出", "not read in full"),
        _ => new("未能读出", "not read"),
    };

    public static string Key(Severity severity) => severity switch
    {
        Severity.Contradiction => "contradiction",
        Severity.Doubt => "doubt",
        Severity.Warning => "warning",
        _ => "note",
    };

    public static Phrase Name(Outcome outcome) => outcome switch
    {
        Outcome.Agrees => new("一致", "agree"),
        Outcome.Disagrees => new("不一致", "disagree"),
        _ => new("未能比对", "not comparable"),
    };

    public static Phrase Name(Severity severity) => severity switch
    {
        Severity.Contradiction => new("矛盾", "contradiction"),
        Severity.Doubt => new("待人工复核", "doubt"),
        Severity.Warning => new("提醒", "warning"),
        _ => new("提示", "note"),
    };

    /// <summary>The group of a rule by the first digit of its id.</summary>
    public static Phrase Group(string rule) => rule[0] switch
    {
        '1' => new("表内一致性", "inside a table"),
        '2' => new("表间一致性", "between tables"),
        '3' => new("文表一致性", "narrative against tables"),
        '4' => new("正文内部", "narrative against itself"),
        '5' => new("完整与格式", "completeness and form"),
        '6' => new("附件", "attachments"),
        _ => new("文件之间", "between documents"),
    };
}
