using Extractor.Domain;
using Extractor.Reconciliation.Figures;
using Extractor.Reconciliation.WithinNarrative;

namespace Extractor.Reconciliation.Completeness;

/// <summary>504: the body is called the same on the cover, in headings, on tables and in the text.</summary>
internal sealed class BodyNameCheck : ICheck
{
    private const int ShortestName = 6;

    public RuleDescriptor Rule { get; } = new(
        "504",
        new("单位名称前后一致", "The body is called the same throughout"),
        new("封面名称与各表编制单位、各级标题（首尾相同而中间不同者）、正文（只差一字者）",
            "the name of the cover with those on the tables, in headings that begin and end alike, and in sentences where one character differs"),
        new("名称不同即指另一单位，或为误抄", "Another name is another body, or a slip"),
        new("封面“上海市普陀区规划和自然资源局”，表前标题“上海市规划和自然资源局”", "the cover names the district's bureau, the heading of the tables the city's"),
        Severity.Contradiction);

    public IEnumerable<Verdict> Examine(PrintedAccounts accounts)
    {
        if (accounts.Disclosure.Cover.Body is not { } cover || Plain(cover.Text) is not { Length: >= ShortestName } name || !name.All(IsOfName))
            yield break;
        var found = Tables(accounts, name).Concat(Headings(accounts, name)).Concat(Sentences(accounts, name)).ToList();
        var confirmed = IsConfirmed(accounts, name);
        foreach (var (place, printed) in found)
            yield return confirmed ? Differs(cover, place, printed) : Unconfirmed(cover, place, printed);
        if (found.Count == 0)
            yield return Judge.Says(Rule, Outcome.Agrees, new($"各处名称均为“{name}”", $"the name is “{name}” throughout"), new CitedFigure("cover", cover));
    }

    private Verdict Differs(Evidence cover, CitedFigure place, string printed) => Judge.Says(
        Rule,
        Outcome.Disagrees,
        new($"第{place.Place.Page}页“{printed}”与封面“{Plain(cover.Text)}”不同", $"page {place.Place.Page} prints “{printed}”, the cover “{Plain(cover.Text)}”"),
        place,
        new CitedFigure("cover", cover));

    /// <summary>Whether the cover's name stands in one more place; a name that nothing confirms may be the cover's own slip, or misread.</summary>
    private static bool IsConfirmed(PrintedAccounts accounts, string name) =>
        accounts.Tables.Where(t => t.Table.Body is not null).Select(t => Plain(t.Table.Body!.Value.Text))
            .Concat(PrintedLines.Headings(accounts).Select(h => Plain(h.Place.Text)))
            .Concat(Sentence.Of(accounts).Select(s => Plain(s.Text)))
            .Any(text => Holds(text, name));

    private Verdict Unconfirmed(Evidence cover, CitedFigure place, string printed) => Judge.Says(
        Rule,
        Outcome.NotComparable,
        new($"第{place.Place.Page}页“{printed}”与封面“{Plain(cover.Text)}”不同，而封面名称别处没有出现，无法比较",
            $"page {place.Place.Page} prints “{printed}”, the cover “{Plain(cover.Text)}”, which stands nowhere else: not comparable"),
        place,
        new CitedFigure("cover", cover));

    private static IEnumerable<(CitedFigure Place, string Printed)> Tables(PrintedAccounts accounts, string name) =>
        from table in accounts.Tables
        where table.Table.Body is { Text.Length: > 0 } && !TableKeys.IsSelfEvaluation(table.Key)
        let printed = Plain(table.Table.Body!.Value.Text)
        where !Holds(printed, name) && !Holds(name, printed) && printed.All(IsOfName)
        select (new CitedFigure($"{table.Key}/body", table.Table.Body!.Value), printed);

    private static IEnumerable<(CitedFigure Place, string Printed)> Headings(PrintedAccounts accounts, string name)
    {
        foreach (var line in PrintedLines.Headings(accounts))
        {
            var text = PrintedLines.Tight(line.Place.Text);
            var end = text.IndexOf(name[^4..], StringComparison.Ordinal);
            var start = end < 0 ? -1 : text.LastIndexOf(name[..2], end, StringComparison.Ordinal);
            if (start < 0)
                continue;
            var printed = text[start..(end + 4)];
            if (!text.Contains(name, StringComparison.Ordinal) && printed.All(char.IsLetter))
                yield return (line, printed);
        }
    }

    private static IEnumerable<(CitedFigure Place, string Printed)> Sentences(PrintedAccounts accounts, string name)
    {
        foreach (var sentence in Sentence.Of(accounts))
        {
            var text = sentence.Tight;
            for (var at = 0; at + name.Length <= text.Length; at++)
            {
                if (IsSlip(text.AsSpan(at, name.Length), name))
                    yield return (new CitedFigure("sentence", sentence.Place), text.Substring(at, name.Length));
            }
        }
    }

    /// <summary>One character differs, neither the first nor the last two, and it is no numeral: 第一 and 第二 are two bodies.</summary>
    private static bool IsSlip(ReadOnlySpan<char> text, string name)
    {
        if (text[0] != name[0] || text[^1] != name[^1] || text[^2] != name[^2])
            return false;
        var different = -1;
        for (var i = 0; i < name.Length; i++)
        {
            if (text[i] == name[i])
                continue;
            if (different >= 0)
                return false;
            different = i;
        }

        return different >= 0 && char.IsLetter(text[different])
            && !"一二三四五六七八九十东西南北中".Contains(text[different], StringComparison.Ordinal);
    }

    /// <summary>A shorter or longer printing of one name: with the kind of document, the unit line or the level beside it.</summary>
    private static bool Holds(string text, string name) => text.Contains(name, StringComparison.Ordinal);

    private static bool IsOfName(char c) => char.IsLetterOrDigit(c) || c is '（' or '）' or '、' or '“' or '”' or '·';

    private static string Plain(string name)
    {
        var text = PrintedLines.Tight(name).Replace('(', '（').Replace(')', '）');
        foreach (var mark in (string[])["（本级）", "（汇总）", "（部门）", "本级", "部门预算", "部门决算", "单位预算", "单位决算"])
            text = text.Replace(mark, "", StringComparison.Ordinal);
        return text;
    }
}
