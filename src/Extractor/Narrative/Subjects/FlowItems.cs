using Extractor.Domain;
using Extractor.Narrative.Figures;
using Extractor.Narrative.Lexicon;
using Extractor.Narrative.Structure;
using Extractor.Narrative.Text;

namespace Extractor.Narrative.Subjects;

/// <summary>Items of the general budget, by their names or by the name that opens a numbered paragraph.</summary>
internal static class FlowItems
{
    /// <param name="kindOfClass">What a name with a code of three digits, a class, makes.</param>
    public static StatementTarget? Find(StatedFigure figure, ParagraphReading paragraph, string kindOfClass) =>
        (ItemName.Find(figure.WordsBefore, paragraph, figure.IsExecution || (figure.Role == Role.Amount && IsMeasured(figure, paragraph)))
            ?? Opening(figure, paragraph)) is not { } hit ? null
        : hit.Code?.Length == 3 ? new StatementTarget(kindOfClass, hit.Subject) { Code = hit.Code } : hit;

    /// <summary>A budget or a completion stands right after the final figure.</summary>
    public static bool IsMeasured(StatedFigure figure, ParagraphReading paragraph)
    {
        var next = paragraph.Next(figure);
        while (next is not null && IsHalf(next)) next = paragraph.Next(next);
        return next is { WordsBefore.CrossesSentence: false, Role: Role.Completion or Role.Budget or Role.OriginalBudget or Role.AdjustedBudget };
    }

    /// <summary>行政运行100万元，其中：基本支出60万元、项目支出40万元: what the item is made up of, and not yet what it stands against.</summary>
    private static bool IsHalf(StatedFigure figure) => figure is { Role: Role.Amount, WordsBefore.CrossesItem: false }
        && Openers.Kinds.Ends(Roles.Fillers.Trim(figure.WordsBefore.Clause)) is not null;

    /// <summary>
    /// ①行政运行年初预算100万元; 残疾人康复支出96万元，完成年初预算的98%; 行政运行100万元（预算90万元）、治安管理20万元: a name that opens an item or
    /// stands in a list, with what is held to a budget.
    /// </summary>
    public static bool IsHeldToBudget(StatedFigure figure, ParagraphReading paragraph) => OpensHeld(figure, paragraph)
        || (figure.Role == Role.Amount && paragraph.Next(figure) is { WordsBefore.CrossesSentence: false } next && IsBudgetAlone(next));

    /// <summary>行政运行100万元，预算90万元; 事业单位医疗9万元，与预算持平: the name opens its item.</summary>
    public static bool OpensHeld(StatedFigure figure, ParagraphReading paragraph) => OpensItem(figure.WordsBefore)
        && (figure.Role is Role.OriginalBudget or Role.AdjustedBudget or Role.Budget || (figure.Role == Role.Amount
            && (IsMeasured(figure, paragraph) || IsAsBudgeted(paragraph.Text.AsSpan(figure.Figure.End))
                || paragraph.Next(figure) is { Role: Role.Change, IsOfBudget: true, WordsBefore.CrossesSentence: false })));

    /// <summary>，与预算持平: no figure says so.</summary>
    private static bool IsAsBudgeted(ReadOnlySpan<char> behind)
    {
        var clause = behind.TrimStart('，');
        clause = clause[..(clause.IndexOfAny("，。；0123456789") is var stop and >= 0 ? stop : clause.Length)];
        return Bases.OpensBare.Begins(clause) is not null && clause.Contains(Openers.Budget, StringComparison.Ordinal)
            && Absence.NoChange.Ends(clause) is not null;
    }

    /// <summary>地质灾害防治年初未安排预算，支出86万元; 一是地质灾害防治，年初没有预算，决算86万元: an item that no budget was made for; null where the item opens otherwise.</summary>
    public static StatementTarget? Unbudgeted(StatedFigure figure, ParagraphReading paragraph)
    {
        var lead = figure.WordsBefore;
        if (!figure.IsValue || (lead.Start > 0 && !lead.CrossesItem) || lead.Item.Length == lead.Clause.Length || !lead.IsMeasureAlone) return null;
        var opening = lead.Item.AsSpan(0, lead.Item.Length - lead.Clause.Length).TrimEnd('，');
        if (Absence.OfBudget.Ends(opening) is not { } denial) return null;
        var named = opening[..^denial.Length].TrimEnd('，');
        var start = Math.Max(HeadingNumbers.Read(opening.ToString()).Length, NamePhrase.PartStart(named));
        if (named[Math.Min(start, named.Length)..].Contains('，')) return null;
        var length = named.Length - start;
        return length < 2 ? null : LevelNames.Item(paragraph.Source.Printed.Substring(lead.End - lead.Item.Length + start, length));
    }

    private static bool OpensItem(WordsBefore lead) => (lead.Start == 0 || lead.CrossesItem) && lead.Item.Length == lead.Clause.Length;

    /// <summary>，预算90万元; （年初预算90万元; ，完成预算的98%: nothing but what the amount before stands against.</summary>
    private static bool IsBudgetAlone(StatedFigure next)
    {
        var words = next.WordsBefore.Text.AsSpan().TrimStart("，（");
        return next.Role switch
        {
            Role.Budget or Role.OriginalBudget or Role.AdjustedBudget => Roles.BareExecution.Is(Roles.Fillers.Trim(words)),
            Role.Completion => Roles.Completed.Begins(words) is not null,
            _ => false,
        };
    }

    /// <summary>1.行政运行。年初预算为…: a numbered paragraph that opens with a name and nothing else.</summary>
    private static StatementTarget? Opening(StatedFigure figure, ParagraphReading paragraph)
    {
        if (!figure.IsExecution || figure.WordsBefore.Start != 0) return null;
        var start = HeadingNumbers.Read(paragraph.Text).Length;
        var stop = start == 0 ? -1 : paragraph.Text.AsSpan(start).IndexOfAny('。', '：');
        if (stop is < 2 or > 40 || start + stop >= figure.Figure.Start) return null;
        var name = paragraph.Text.AsSpan(start, stop);
        return name.IndexOfAny("，；") >= 0 || HoldsBrackets(name) || IsPassage(name) ? null
            : LevelNames.Item(paragraph.Source.Printed.Substring(start, stop));
    }

    /// <summary>预算执行, 总体情况, 财政拨款支出, 基本支出: what a passage is about, and no item.</summary>
    public static bool IsPassage(ReadOnlySpan<char> name) =>
        name.EndsWith(Flows.TitleEnd) || Flows.PassageNames.Is(name) || Flows.Appropriations.In(name) || Flows.YearNames.Is(name)
        || Openers.Kinds.Is(name);

    /// <summary>Other brackets than such as stand inside a name: 政府办公厅（室）及相关机构事务.</summary>
    private static bool HoldsBrackets(ReadOnlySpan<char> name)
    {
        for (var open = name.IndexOf('（'); open >= 0; open = name.IndexOf('（'))
        {
            if (open == 0 || name.Length <= open + 2 || name[open + 2] != '）') return true;
            name = name[(open + 3)..];
        }

        return false;
    }
}
