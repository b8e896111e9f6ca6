using Extractor.Domain;

namespace Extractor.Reconciliation;

/// <summary>What of one page was not read, of one kind.</summary>
/// <param name="Page">Null where it is of the document.</param>
/// <param name="Code">As in <see cref="Problem.Code"/>.</param>
/// <param name="Texts">The printed spans; empty where there is nothing to quote.</param>
/// <param name="NotCompared">The rules that compared less because of it.</param>
/// <param name="Message">What was not read.</param>
public sealed record UnreadPlace(int? Page, string Code, Phrase Message, IReadOnlyList<string> Texts, IReadOnlyList<string> NotCompared)
{
    private static readonly Dictionary<string, string> Names = new()
    {
        ["page-without-text"] = "整页没有文字，未能读出",
        ["document-without-text"] = "文件没有文字，未能读出",
        ["unreadable-characters"] = "有文字无法辨认",
        ["no-tables"] = "没有找到决算表",
        ["unit-unknown"] = "表的金额单位不明",
        ["untitled-table"] = "有一张无标题的表，不知属于哪张决算表",
        ["unjoined-rows"] = "页首各行不知接在哪张表之后",
        ["unknown-column"] = "有一栏不知是什么",
        ["figure-without-row"] = "有数字所在的行没有名称",
        ["unreadable-cell"] = "有单元格不是金额",
        ["unbound-figure"] = "正文有数字不知所指",
        ["form-cell-unplaced"] = "自评表有内容未能归位",
        ["form-incomplete"] = "自评表不完整",
        ["form-is-picture"] = "自评表是图片，未能读出",
        ["stage-failed"] = "读取时出错",
    };

    /// <summary>By page and kind, in the order of the pages.</summary>
    public static IReadOnlyList<UnreadPlace> Of(Disclosure disclosure, IEnumerable<Verdict> verdicts)
    {
        var rules = verdicts.Where(v => v.LostPage is not null).ToLookup(v => v.LostPage, v => v.Rule);
        return
        [
            .. from problem in disclosure.Problems
               where problem.Severity != ProblemSeverity.Note
               group problem by (Page: problem.Page ?? problem.Evidence?.Page, problem.Code) into alike
               orderby alike.Key.Page ?? 0
               select new UnreadPlace(
                   alike.Key.Page,
                   alike.Key.Code,
                   new(Names.GetValueOrDefault(alike.Key.Code, "有内容未能读出"), alike.First().Message),
                   [.. alike.Select(p => p.Evidence?.Text ?? "").Where(t => t.Length > 0)],
                   [.. rules[alike.Key.Page].Distinct().Order(StringComparer.Ordinal)]),
        ];
    }
}
