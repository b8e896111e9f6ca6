using Extractor.Domain;
using Extractor.Reconciliation.Figures;

namespace Extractor.Reconciliation.Completeness;

/// <summary>502: an empty table says why it is empty.</summary>
internal sealed class EmptyTableCheck : ICheck
{
    private static readonly string[] Negators = ["无", "没有", "空表", "为空", "不涉及", "未发生", "未安排"];

    public RuleDescriptor Rule { get; } = new(
        "502",
        new("空表附有说明", "An empty table says why it is empty"),
        new("没有数字的表是否印有“说明：……故本表无数据”一类的话；全部表为空的样张只作提示",
            "whether a table without figures prints a sentence that says so; where all tables are empty it is a blank form, and a note"),
        new("各地部门决算公开样式：没有数据的表应列出空表并说明", "The templates that places publish: a table without data is published empty, with an explanation"),
        new("国有资本经营表为空，其下没有说明", "the state capital table is empty, with nothing said below it"),
        Severity.Warning);

    public IEnumerable<Verdict> Examine(PrintedAccounts accounts)
    {
        var isForm = accounts.IsBlankForm;
        foreach (var table in accounts.Tables.Where(t => t.IsEmpty && MissingTableCheck.Known.Contains(t.Key)))
        {
            if ((table.Table.EmptyStatement ?? Said(table)) is { } words)
            {
                yield return Judge.Says(Rule, Outcome.Agrees, table.Name + new Phrase(" 为空，附有说明", " is empty and says so"),
                    new CitedFigure($"{table.Key}/note", words));
                continue;
            }

            IEnumerable<CitedFigure> title = table.Table.Title is { } place ? [new CitedFigure($"{table.Key}/title", place)] : [];
            var verdict = Judge.Says(Rule, Outcome.Disagrees, table.Name + new Phrase(" 为空而没有说明", " is empty and does not say why"), title);
            yield return isForm ? verdict with { Severity = Severity.Note } : verdict;
        }
    }

    /// <summary>注：本单位无政府性基金预算收支，本表为空: a note may say it too.</summary>
    private static Evidence? Said(PrintedTable table)
    {
        foreach (var note in table.Table.Notes)
        {
            if (Array.Exists(Negators, n => note.Text.Contains(n, StringComparison.Ordinal)) && !note.Text.Contains("无误", StringComparison.Ordinal))
                return note;
        }

        return null;
    }
}
