using Extractor.Domain;
using Extractor.Narrative.Figures;
using Extractor.Narrative.Lexicon;
using Extractor.Narrative.Subjects;

namespace Extractor.Narrative.Binding;

/// <summary>What an amount, a count or a score is of.</summary>
internal static class ValueSubject
{
    public static FoundSubject? Find(Frame frame, StatedFigure figure, ParagraphReading paragraph, ITopicWords words)
    {
        var lead = figure.WordsBefore;
        if (lead.Text.StartsWith('）') && Bracketed(lead, paragraph.Text, words) is { } whole) return new FoundSubject(whole, null);
        if (GoesOnWithItem(frame, figure) && words.Find(lead.Clause, figure, paragraph)?.Kind != StatementKinds.ItemExecution
            && words.FindName(figure, paragraph) is null)
            return new FoundSubject(frame.Part!.Hit, frame.Part.Draft);
        if (FollowsDenial(lead) && frame.Whole is { } all && words.Find(lead.Item, figure, paragraph) is null) return new FoundSubject(all.Hit, all);
        if (Named(figure, paragraph, words) is { } hit) return new FoundSubject(hit, null);
        // 人员经费占95%，为1150万元: the amount is of what the share is of.
        if (frame.Shared is not null && Joining.OfShare.Is(lead.Text)) return new FoundSubject(frame.Shared, null);
        // 其中基本支出60万元，项目支出40万元。与年初预算90万元相比: a new sentence's budget is the whole's.
        var held = lead.CrossesSentence && frame is { Whole: { } total, Part: { } last } && total != last.Draft && last.Hit.IsPart
            ? total.Hit : frame.Part?.Hit;
        if (IsBudget(figure.Role) && held is not null && words.Measured(held, Role.Completion) is { } measured) return new FoundSubject(measured, null);
        return frame.Part is { } part ? new FoundSubject(part.Hit, part.Draft) { IsInherited = true }
            : !HasOwnName(frame, figure, paragraph) && Own(frame, figure, words) is { } own ? new FoundSubject(own, null) : null;
    }

    /// <summary>教育支出中，小学教育60万元, in a paragraph behind one on housing: a name that no list knows is not the part that stood last there.</summary>
    private static bool HasOwnName(Frame frame, StatedFigure figure, ParagraphReading paragraph) => figure.Role == Role.Amount
        && frame.Carried is { } carried && (carried.IsPart || carried.Kind == StatementKinds.ItemExecution)
        && NamePhrase.Before(figure, paragraph) is { Text.Length: >= NamePhrase.ShortestOwn };

    /// <summary>The subject that the words before a figure name; null where they name none.</summary>
    public static StatementTarget? Named(StatedFigure figure, ParagraphReading paragraph, ITopicWords words)
    {
        var lead = figure.WordsBefore;
        return words.Find(lead.Clause, figure, paragraph) ?? words.FindName(figure, paragraph) ?? words.Find(lead.Item, figure, paragraph)
            ?? words.Find(lead.Text, figure, paragraph);
    }

    /// <summary>…，无公务用车购置费；与预算5万元相比: a part that there is none of ended the parts, and the whole goes on.</summary>
    private static bool FollowsDenial(WordsBefore lead)
    {
        if (!lead.CrossesItem || lead.CrossesSentence) return false;
        var before = lead.Text.AsSpan(0, lead.Text.Length - lead.Item.Length).TrimEnd('；');
        var clause = before[(before.LastIndexOfAny("，；") + 1)..];
        return Absence.Undone.Begins(Absence.YearWords.Begins(clause) is { } time ? clause[time.Length..] : clause) is not null;
    }

    /// <summary>年初预算为10万元，2021年支出决算为12万元: words of measure alone go on with the item before.</summary>
    private static bool GoesOnWithItem(Frame frame, StatedFigure figure) =>
        frame.Part?.Hit.Kind == StatementKinds.ItemExecution && (figure.IsExecution || figure.Role is Role.Amount or Role.Executed)
            && Roles.BareExecution.Is(Roles.Fillers.Trim(figure.WordsBefore.Clause.AsSpan(NamePhrase.YearLength(figure.WordsBefore.Clause))));

    /// <summary>What a figure without a subject is of: what goes on from before, but a part of a whole does not go on with a budget.</summary>
    private static StatementTarget? Own(Frame frame, StatedFigure figure, ITopicWords words) =>
        frame.Carried is { } carried && carried.IsPart && IsBudget(figure.Role) ? words.Default(figure) ?? carried : frame.Carried ?? words.Default(figure);

    private static bool IsBudget(Role role) => role is Role.Budget or Role.OriginalBudget or Role.AdjustedBudget;

    /// <summary>财政拨款收入（…）合计100万元: the total after the brackets is of what stands before them.</summary>
    private static StatementTarget? Bracketed(WordsBefore lead, string text, ITopicWords words)
    {
        if (!Joining.Sums.Is(Directions.Reaches.Trim(lead.Text.AsSpan(1)))) return null;
        var depth = 0;
        for (var i = lead.Start; i >= 0; i--)
        {
            if (text[i] == '）') depth++;
            if (text[i] != '（' || --depth > 0) continue;
            var start = i == 0 ? 0 : text.LastIndexOfAny(['，', '。', '；', '：'], i - 1) + 1;
            return words.Named(text[start..i]);
        }

        return null;
    }
}
