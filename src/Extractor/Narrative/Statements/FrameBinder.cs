using Extractor.Domain;

namespace Extractor.Narrative.Statements;

/// <summary>
/// Binds the figures of one paragraph. A figure whose words name a subject belongs to it; one whose words name none belongs to
/// the subject before it, or, where a new sentence or an inserted 其中 stands between, to the subject that the paragraph is of.
/// </summary>
internal sealed class FrameBinder(ITopicWords words, StatementCollector collector, string sectionPath)
{
    private readonly List<StatementDraft> here = [];
    private readonly Dictionary<(string Kind, string Subject), StatementDraft> latest = [];
    private readonly List<BoundFigure> bound = [];
    private StatementDraft? head;
    private StatementDraft? current;
    private StatementDraft? target;
    private SubjectHit? currentHit;
    private (StatementDraft Draft, SubjectHit Hit)? outer;
    private SubjectHit? carried;
    private List<SubjectHit> turns = [];
    private SubjectHit? shared;
    private bool isInserted;
    private bool isAmong;

    /// <summary>The subject that the next paragraph goes on with.</summary>
    public SubjectHit? Carried => current?.Hit ?? carried;

    public IReadOnlyList<StatementDraft> Here => here;

    /// <param name="carriedSubject">What the heading or the paragraph before names.</param>
    public void Bind(ParagraphReading paragraph, SubjectHit? carriedSubject)
    {
        (head, current, target, currentHit, outer, isInserted, isAmong) = (null, null, null, null, null, false, false);
        (carried, turns, shared) = (carriedSubject, [], null);
        here.Clear();
        latest.Clear();
        bound.Clear();
        foreach (var figure in paragraph.Figures)
        {
            NoteFrame(figure.Lead);
            NoteBrackets(figure.Lead.Text);
            if (figure.InReason || figure.Role == Role.Aside || words.IsAside(figure) || ComparesCounts(figure, paragraph)) collector.Mention(figure, paragraph, sectionPath, (current ?? head)?.Hit.Subject ?? "");
            else if (TryBind(figure, paragraph)) continue;
            else if (figure.Role is Role.Count or Role.Score) collector.Mention(figure, paragraph, sectionPath, (current ?? head)?.Hit.Subject ?? "");
            else collector.Leave(figure, paragraph);
        }

        Explanations.Attach(paragraph, BoundBefore, named => latest.GetValueOrDefault((named.Kind, named.Subject)), words);
        WordFinder.Attach(paragraph, here, Stated);

        StatementDraft? Stated(int at) => StatementAt(paragraph, at);
    }

    /// <summary>接待5678批次，较上年增加744批次，增长15%: how counts changed is no change of the amount.</summary>
    private static bool ComparesCounts(StatedFigure figure, ParagraphReading paragraph) =>
        figure is { Role: Role.Count, Direction: not null }
        || (figure.Role == Role.ChangeRate && !figure.Lead.CrossesItem && paragraph.Figures.LastOrDefault(f => f.Figure.Start < figure.Figure.Start) is { Role: Role.Count, Direction: not null });

    /// <summary>The statement that words at a place belong to: of the subject that their clause names, else the one before.</summary>
    private StatementDraft? StatementAt(ParagraphReading paragraph, int at)
    {
        var before = BoundBefore(at)?.Draft ?? here.FirstOrDefault();
        var start = at == 0 ? 0 : paragraph.Text.LastIndexOfAny(['。', '；', '，', '：'], at - 1) + 1;
        if (words.Named(paragraph.Text[start..at]) is not { } named || before?.Hit.IsSameStatement(named) == true) return before;
        return latest.TryGetValue((named.Kind, named.Subject), out var open) && open.Position <= at ? open : Open(named, paragraph, start);
    }

    private void NoteFrame(Lead lead)
    {
        if (lead.CrossesItem) isInserted = false;
        if (lead.CrossesSentence) isAmong = false;
        var among = Math.Max(lead.Sentence.LastIndexOf("其中", StringComparison.Ordinal), lead.Sentence.LastIndexOf("包括", StringComparison.Ordinal));
        if (among < 0) return;
        isAmong = true;
        isInserted = among + 2 >= lead.Sentence.Length || lead.Sentence[among + 2] != '：';
    }

    /// <summary>What stands in brackets after an amount leaves the subject before them in force: A（其中B），占….</summary>
    private void NoteBrackets(string words)
    {
        var (open, close) = (words.LastIndexOf('（'), words.LastIndexOf('）'));
        if (words.StartsWith('）') && outer is { } before) (current, currentHit, outer) = (before.Draft, before.Hit, null);
        if (open > close && current is not null && currentHit is not null) outer ??= (current, currentHit);
    }

    private bool TryBind(StatedFigure figure, ParagraphReading paragraph)
    {
        if (figure.Turn is { } turn && Given(figure, turn, paragraph) is { } given) return TryAdd(figure, paragraph, given);
        var draft = figure.IsValue || figure.Role == Role.Count || figure.Role == Role.Score ? OfValue(figure, paragraph) : OfRatio(figure, paragraph);
        if (draft is null || words.Operand(draft.Value.Hit, figure) is not { } operand) return false;
        var statement = Statement(draft.Value, operand, paragraph, figure);
        statement.Add(operand, figure);
        bound.Add(new BoundFigure(figure.Figure.End, statement, operand));
        shared = figure.Role == Role.Share ? draft.Value.Hit : null;
        if (figure.IsValue || figure.Role is Role.Count)
        {
            (current, currentHit) = (statement, draft.Value.Hit);
            if (head is null || !isAmong) head = statement;
            target = null;
        }
        else target = statement;
        if (current is null) (current, currentHit) = (statement, draft.Value.Hit);
        head ??= statement;
        return true;
    }

    private bool TryAdd(StatedFigure figure, ParagraphReading paragraph, (SubjectHit Hit, StatementDraft? Draft) found)
    {
        if (words.Operand(found.Hit, figure) is not { } operand) return false;
        Statement(found, operand, paragraph, figure).Add(operand, figure);
        return true;
    }

    /// <summary>The subject whose turn it is: of those named before 分别, else of the amounts stated last.</summary>
    private (SubjectHit, StatementDraft?)? Given(StatedFigure figure, (int Index, int Count) turn, ParagraphReading paragraph)
    {
        if (turn.Index == 0) turns = Named(figure.Lead.Clause, turn.Count) ?? words.Listed(figure, paragraph, turn.Count) ?? turns;
        if (turns.Count == turn.Count) return (turns[turn.Index], null);
        var stated = here.Where(d => d.Operands.Any(o => o.Unit.EndsWith('元') && o.Name != "change")).ToList();
        return figure.Role is Role.Change or Role.ChangeRate or Role.Share && stated.Count >= turn.Count ? (stated[^(turn.Count - turn.Index)].Hit, stated[^(turn.Count - turn.Index)]) : null;
    }

    /// <summary>As many subjects as there are turns, named before 分别 or 各; 收、支总计 is two.</summary>
    private List<SubjectHit>? Named(string clause, int count)
    {
        var zone = clause[..Math.Max(0, Math.Max(clause.LastIndexOf("分别", StringComparison.Ordinal), clause.LastIndexOf('各')))];
        if (count == 2 && words.Named(zone) is { AmountOperand: "total" } both) return [both with { AmountOperand = "revenue" }, both with { AmountOperand = "expenditure" }];
        var named = zone.Split('、', '和', '与', '及').Select(words.Named).OfType<SubjectHit>().ToList();
        return named.Count == count ? named : null;
    }

    private (SubjectHit Hit, StatementDraft? Draft)? OfValue(StatedFigure figure, ParagraphReading paragraph)
    {
        var lead = figure.Lead;
        var hit = words.Find(lead.Clause, figure, paragraph) ?? words.FindName(figure, paragraph) ?? words.Find(lead.Item, figure, paragraph) ?? words.Find(lead.Text, figure, paragraph);
        if (lead.Text.StartsWith('）') && Bracketed(lead, paragraph.Text) is { } whole) return (whole, null);
        if (hit is not null) return (hit, null);
        // 人员经费占95%，为1150万元: the amount is of what the share is of.
        if (shared is not null && lead.Text is "，为" or "，共" or "，计" or "，即") return (shared, null);
        if (figure.Role is Role.Budget or Role.OriginalBudget or Role.AdjustedBudget && currentHit is not null && words.Measured(currentHit, Role.Completion) is { } measured) return (measured, null);
        return current is not null && currentHit is not null ? (currentHit, current) : Own(figure) is { } own ? (own, null) : null;
    }

    /// <summary>财政拨款收入（…）合计100万元: the total after the brackets is of what stands before them.</summary>
    private SubjectHit? Bracketed(Lead lead, string text)
    {
        if (lead.Text.AsSpan(1).TrimEnd('为') is not ("合计" or "共计" or "总计" or "小计")) return null;
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

    /// <summary>What a figure without a subject is of: what goes on from before, but a part of a whole does not go on with a budget.</summary>
    private SubjectHit? Own(StatedFigure figure) =>
        carried is not null && IsPart(carried) && figure.Role is Role.Budget or Role.OriginalBudget or Role.AdjustedBudget ? words.Default(figure) ?? carried : carried ?? words.Default(figure);

    private static bool IsPart(SubjectHit hit) => hit.Kind.EndsWith("-composition", StringComparison.Ordinal) || hit.Kind.EndsWith("-carryover", StringComparison.Ordinal);

    private (SubjectHit Hit, StatementDraft? Draft)? OfRatio(StatedFigure figure, ParagraphReading paragraph)
    {
        foreach (var zone in Zones(figure))
            if (zone.Length > 0 && words.Find(zone, figure, paragraph) is { } hit) return (hit, null);
        if (current is null && figure.Role == Role.Completion && words.Find(figure.Lead.Text, figure, paragraph) is { } before) return (before, null);
        if (figure.Role == Role.Change && NamedChange(figure, paragraph) is { } named) return (named, null);
        var draft = OfSide(figure) ?? Default(figure, paragraph);
        if (draft is not null && figure.Role is Role.Completion or Role.Share && words.Measured(draft.Hit, figure.Role) is { } measured) return (measured, null);
        if (draft is not null && draft == current && currentHit is not null) return (currentHit, draft);
        return draft is not null ? (draft.Hit, draft) : (carried ?? words.Default(figure)) is { } own ? (own, null) : null;
    }

    /// <summary>教育支出增加52.50万元: a name of no list right before the direction word.</summary>
    private SubjectHit? NamedChange(StatedFigure figure, ParagraphReading paragraph) =>
        figure.NamesBasis && !isAmong ? null : words.FindName(figure, paragraph);

    private static IEnumerable<string> Zones(StatedFigure figure)
    {
        var lead = figure.Lead;
        if (figure.Role == Role.Share)
        {
            var of = lead.Item.LastIndexOf('占');
            return [of >= 0 ? lead.Item[..of] : lead.Item];
        }

        if (figure.Role is Role.Completion)
        {
            var done = lead.Item.LastIndexOf("完成", StringComparison.Ordinal);
            return [done >= 0 ? lead.Item[..done] : lead.Item];
        }

        return figure.Role is Role.Change or Role.ChangeRate ? ComparisonReader.SubjectZones(lead.Item) : [lead.Item];
    }

    private StatementDraft? Default(StatedFigure figure, ParagraphReading paragraph)
    {
        if (figure.Role is not (Role.Change or Role.ChangeRate)) return current;
        if (target is not null && !figure.Lead.CrossesSentence) return target;
        var belongsToHead = figure.Lead.CrossesSentence || (isInserted && figure.NamesBasis && head?.Hit.Kind != StatementKinds.ThreePublic);
        return belongsToHead ? RateFit.Choose(figure, paragraph, head, current) ?? head : current;
    }

    /// <summary>收入总计A，增加B；支出总计C: once one side is compared, the other is a statement of its own.</summary>
    private static bool IsSide(string operand, StatementDraft open) => operand is "revenue" or "expenditure" || (operand == "final" && open.Has("revenue"));

    /// <summary>比上年收入增加5%，支出比上年增加6%: the statement of the side that the clause names.</summary>
    private StatementDraft? OfSide(StatedFigure figure)
    {
        if (figure.Role is not (Role.Change or Role.ChangeRate) || figure.Lead.Clause.Length < 4) return null;
        var (revenue, expenditure) = (figure.Lead.Clause.Contains("收入", StringComparison.Ordinal), figure.Lead.Clause.Contains("支出", StringComparison.Ordinal));
        return revenue == expenditure ? null : here.FindLast(d => d.Hit.Kind == StatementKinds.CurrentYearTotal && d.Hit.Subject == (revenue ? "revenue" : "expenditure"));
    }

    /// <summary>The paragraph's statement of that subject, unless it holds such an operand already.</summary>
    private StatementDraft Statement((SubjectHit Hit, StatementDraft? Draft) found, string operand, ParagraphReading paragraph, StatedFigure figure)
    {
        var (hit, draft) = found;
        if (draft is not null && !draft.Holds(operand, figure)) return draft;
        if (figure.Turn is not null && here.FindLast(d => d.Hit.IsSameStatement(hit) && d.Has(hit.AmountOperand)) is { } side && !side.Has(operand)) return side;
        if (latest.TryGetValue((hit.Kind, hit.Subject), out var open) && !open.Holds(operand, figure) && !(IsSide(operand, open) && (open.Has("change") || open.Has("completion") || figure.Turn is not null))) return open;
        return Open(hit, paragraph, Math.Max(0, figure.Figure.Start - figure.Lead.Item.Length));
    }

    private StatementDraft Open(SubjectHit hit, ParagraphReading paragraph, int position)
    {
        var added = collector.Open(hit, paragraph, sectionPath, position);
        here.Add(added);
        latest[(hit.Kind, hit.Subject)] = added;
        return added;
    }

    /// <summary>The last figure bound before a place.</summary>
    private BoundFigure? BoundBefore(int at)
    {
        var (low, high) = (0, bound.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (bound[middle].End <= at) low = middle + 1;
            else high = middle;
        }

        return low == 0 ? null : bound[low - 1];
    }
}
