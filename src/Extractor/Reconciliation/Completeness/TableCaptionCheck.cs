using Extractor.Domain;
using Extractor.Domain.Parsing;
using Extractor.Reconciliation.Figures;

namespace Extractor.Reconciliation.Completeness;

/// <summary>518: the tables print their labels and the body that they are of.</summary>
internal sealed class TableCaptionCheck : ICheck
{
    public RuleDescriptor Rule { get; } = new(
        "518",
        new("各表印有表号与编制单位", "The tables print their labels and the body that they are of"),
        new("各决算表上方的表号（公开01表或表1）与编制单位名称，全部没有者", "the label and the name of the body above the tables, where none of them has it"),
        new("部门决算公开表式上方印表号、编制单位、金额单位", "The published form has label, body and unit above each table"),
        new("九张表都没有编制单位", "none of nine tables names the body"),
        Severity.Warning);

    public IEnumerable<Verdict> Examine(PrintedAccounts accounts)
    {
        var tables = accounts.Tables.Where(t => TableKeys.IsOfAccounts(t.Key)).ToList();
        if (tables.Count < 3 || !FinalAccounts.Is(accounts) || accounts.IsBlankForm)
            yield break;
        yield return Says(tables, new("编制单位", "the body"), tables.Exists(t => t.Table.Body is { Text.Length: > 0 }));
        yield return Says(tables, new("表号", "a label"), tables.Exists(t => t.Table.Label is { Text.Length: > 0 } || IsNumbered(t.Table.Title?.Text)));
    }

    private Verdict Says(List<PrintedTable> tables, Phrase what, bool isPrinted) => isPrinted
        ? Judge.Says(Rule, Outcome.Agrees, what + new Phrase(" 已印出", " is printed"))
        : Judge.Says(Rule, Outcome.Disagrees, new Phrase($"{tables.Count} 张表都没有印", $"none of {tables.Count} tables prints ") + what,
            [.. tables.Where(t => t.Table.Title is not null).Select(t => new CitedFigure($"{t.Key}/title", t.Table.Title!.Value))]);

    /// <summary>表1 …, 附表3 …, 表一：…</summary>
    private static bool IsNumbered(string? title)
    {
        var text = PrintedLines.Tight(title ?? "").TrimStart('附', '公', '开');
        return text.Length > 1 && text[0] == '表' && (char.IsDigit(text[1]) || ChineseNumber.IsNumeral(text[1]));
    }
}
