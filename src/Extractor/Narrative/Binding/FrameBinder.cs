using Extractor.Narrative.Figures;
using Extractor.Narrative.Lexicon;
using Extractor.Narrative.Statements;
using Extractor.Narrative.Subjects;

namespace Extractor.Narrative.Binding;

/// <summary>
/// Binds the figures of one paragraph: folds its tokens over a <see cref="Frame"/>. A figure whose words name a subject belongs to it;
/// one whose words name none belongs to the subject before it, or, where a new sentence or an inserted 其中 stands between, to the
/// subject that the paragraph is of.
/// </summary>
internal sealed class FrameBinder
{
    /// <summary>In characters: 油料费.</summary>
    private const int ShortestCost = 3;

    private readonly ITopicWords _words;
    private readonly ParagraphStatements _statements;
    private readonly ParagraphReading _paragraph;

    private FrameBinder(ITopicWords words, ParagraphStatements statements, ParagraphReading paragraph)
    {
        (_words, _statements, _paragraph) = (words, statements, paragraph);
    }

    /// <param name="opening">What the heading or the paragraph before leaves in force.</param>
    /// <param name="trace">Told of every token with the frame behind it.</param>
    /// <returns>The frame at the paragraph's end.</returns>
    public static Frame Bind(ParagraphReading paragraph, ITopicWords words, Frame opening, ParagraphStatements statements, NarrativeTrace? trace)
    {
        var binder = new FrameBinder(words, statements, paragraph);
        var frame = opening;
        foreach (var token in TokenReader.Read(paragraph))
        {
            frame = token.Figure is { } figure ? binder.Take(frame, figure) : frame.After(token.Kind, token.IsInserted);
            trace?.Step(token, paragraph, frame);
        }

        Explanations.Attach(paragraph, binder._statements, words);
        WordFinder.Attach(paragraph, binder._statements, words);
        return frame;
    }

    private Frame Take(Frame frame, StatedFigure figure)
    {
        var isOfNone = _words.IsAside(figure, _paragraph) || (!_words.TakesEach && Measures.OfEach.In(figure.WordsBefore.Clause))
            || (frame.IsBeside && (figure.IsRatio || GoesOnCounting(figure) || GoesOnMeasuring(figure)));
        isOfNone |= IsBesideStated(frame, figure) || (figure.IsRatio && Joining.Excluding.In(figure.WordsBefore.Item));
        var part = isOfNone ? null : NamedParts.Find(frame, figure, _paragraph, _words);
        var isFree = !isOfNone && part is null && IsFreePart(frame, figure);
        var isBeside = (figure.InReason && part is null && !IsUsed(figure)) || isFree || ChangesUnstated(frame, figure)
            || IsHalfOfItem(frame, figure) || figure.Role == Role.Aside || figure.IsOfEarlierBudget || isOfNone || ComparesCounts(figure);
        if (!isBeside && Bound(frame, figure, part) is { } after) return after;
        // What is told next of an amount by a name of its own is of nothing that was told before.
        if (figure.Role == Role.Amount && !figure.InReason && !isOfNone && _words.HoldsNames && NamePhrase.Before(figure, _paragraph) is not null)
            (isFree, isOfNone) = (true, frame.Part is null);
        if (isBeside || figure.Role is Role.Count or Role.Score) _statements.Mention(figure, (frame.Part?.Draft ?? frame.Whole)?.Hit.Subject ?? "");
        else _statements.Leave(figure);
        if (OpensItem(frame, figure) is { } item) return frame with { Carried = item, Part = null, Compared = null, Shared = null };
        return isOfNone || isFree ? frame with { IsBeside = frame.IsBeside || isOfNone, IsFree = isFree } : frame;
    }

    /// <summary>小学教育（2050202）：年初无预算，年中追加3万元，决算3万元: the item that opens with an amount that states nothing of it.</summary>
    private StatementTarget? OpensItem(Frame frame, StatedFigure figure) =>
        figure.Role == Role.Aside && !figure.InReason && (figure.WordsBefore.Start == 0 || figure.WordsBefore.CrossesItem)
        && _words.Find(figure.WordsBefore.Item, figure, _paragraph) is { Kind: StatementKinds.ItemExecution } item
        && frame.Part?.Hit.IsSameStatement(item) != true ? item : null;

    /// <summary>机关运行经费主要用于办公费3万元、差旅费2万元: the parts of the costs by their names.</summary>
    private bool IsUsed(StatedFigure figure) => _words.TakesUses && figure.Role == Role.Amount && _words.FindName(figure, _paragraph) is not null
        && _paragraph.ExplanationAt(figure.Figure.Start) is { Kind: ExplanationKind.Use or ExplanationKind.List };

    /// <summary>项目支出630万元，其中“平安校园”建设120万元、教学设备购置85万元: parts by names that no list knows, and not the whole once more.</summary>
    private bool IsFreePart(Frame frame, StatedFigure figure) =>
        figure is { Role: Role.Amount or Role.Change, Turn: null } && frame is { IsAmong: true, Part: not null }
        && NamePhrase.Before(figure, _paragraph) is { } name
        && (IsRestOfItems(frame, name) || (IsListed(figure.WordsBefore) && (IsRestOfFree(frame, name) || IsFreeName(frame, figure, name))));

    private bool IsFreeName(Frame frame, StatedFigure figure, NamePhrase name)
    {
        if (name.Text.Length < ShortestCost) return false;
        var named = _words.Find(figure.WordsBefore.Clause, figure, _paragraph) ?? _words.FindName(figure, _paragraph);
        if (Totals.SideEnds.Ends(name.Text) is not null) return named is not null && IsItemOfClass(frame, named, name);
        return (figure.Role == Role.Change ? Roles.ChangedParts.Ends(name.Text) is not null
            : name.Text.Length >= NamePhrase.ShortestOwn || Openers.AmountNames.Ends(name.Text) is not null)
            && (named is null || (named.Kind == StatementKinds.EconomicComposition && IsInClass(frame)));
    }

    /// <summary>Of a functional class 住房公积金 is an item, or a part of one, not what all of the expenditure went for.</summary>
    private static bool IsInClass(Frame frame) => frame.Part?.Hit.Kind is StatementKinds.ItemExecution or StatementKinds.ClassComposition;

    /// <summary>一般公共服务支出90万元，其中行政运行60万元、其他群众团体事务支出30万元: an item that ends as a class does.</summary>
    private static bool IsItemOfClass(Frame frame, StatementTarget named, NamePhrase name) => IsInClass(frame)
        && named.Kind == StatementKinds.ClassComposition && !ClassNames.IsFunctional(name.Text) && ClassNames.IsFunctional(frame.Part!.Hit.Subject);

    /// <summary>政府采购支出100万元, and in the next paragraph 教学设备购置60万元: by a name that no list knows, not the stated whole once more.</summary>
    private bool IsBesideStated(Frame frame, StatedFigure figure) => figure is { Role: Role.Amount, Turn: null }
        && frame is { Part: null, Carried: { } carried } && !carried.IsPart && carried.Kind != StatementKinds.ItemExecution && _statements.HasStated(carried)
        && NamePhrase.Before(figure, _paragraph) is { Text.Length: >= NamePhrase.ShortestOwn } name && Totals.SideEnds.Ends(name.Text) is null
        && ValueSubject.Named(figure, _paragraph, _words) is null;

    /// <summary>其中校舍维修60万元、设备购置30万元、其他10万元: behind parts by free names, the rest of the same whole.</summary>
    private static bool IsRestOfFree(Frame frame, NamePhrase name) => frame.IsFree && Flows.OtherAlone.Is(name.Text);

    /// <summary>其中行政运行90万元，完成预算的98%；其他支出10万元.</summary>
    private static bool IsRestOfItems(Frame frame, NamePhrase name) =>
        frame.Part?.Hit.Kind == StatementKinds.ItemExecution && Flows.OtherItems.Is(name.Text);

    /// <summary>行政运行100万元，其中：基本支出60万元、项目支出40万元, or the halves in brackets: the halves of the item, and not of all that was spent.</summary>
    private bool IsHalfOfItem(Frame frame, StatedFigure figure) => figure.Role == Role.Amount && (frame.IsAmong || frame.Outer is not null)
        && !figure.WordsBefore.CrossesItem
        && (frame.IsFree || frame.Part?.Hit.Kind == StatementKinds.ItemExecution)
        && _words.Named(figure.WordsBefore.Clause) is { IsHalf: true };

    /// <summary>收支总计增加30万元，其中人员经费增加20万元: what changed a total, of which no amount is stated.</summary>
    private bool ChangesUnstated(Frame frame, StatedFigure figure) => figure.Role is Role.Change && frame is { IsAmong: true, Part: not null }
        && _words.Named(figure.WordsBefore.Clause) is { Kind: StatementKinds.BasicExpenditure } half
        && frame.Part.Hit.Kind != half.Kind && _statements.LatestOf(half) is null;

    /// <summary>In the item of what it is a part of, or right behind it: 教育支出100万元。其中：小学教育60万元.</summary>
    private static bool IsListed(WordsBefore lead) => !lead.CrossesItem || Roles.Among.Begins(lead.Item) is not null;

    /// <summary>参加其他单位组织的团组2个、共5人: a count with no noun of its own is of what was counted before.</summary>
    private static bool GoesOnCounting(StatedFigure figure) =>
        figure is { Role: Role.Count, WordsBefore.CrossesItem: false } && Roles.Fillers.Trim(figure.WordsBefore.Text).TrimStart("、，").IsEmpty
            && !figure.WordsBefore.Clause.StartsWith(Roles.InAll, StringComparison.Ordinal);

    /// <summary>，年初预算115万元: words of measure alone go on with the amount before.</summary>
    private static bool GoesOnMeasuring(StatedFigure figure) =>
        figure is { IsExecution: true, WordsBefore: { CrossesItem: false, IsMeasureAlone: true } };

    /// <summary>接待5678批次，较上年增加744批次，增长15%, 分别增长12个批次和119人次: how counts changed is no change of the amount, and no count.</summary>
    private bool ComparesCounts(StatedFigure figure) =>
        figure is { Role: Role.Count, Direction: not null }
        || (figure.WordsBefore is { CrossesItem: false, Text: var between }
            && (figure.Role is Role.ChangeRate || (figure.Role is Role.Count && Roles.And.Ends(between) is not null))
            && _paragraph.Before(figure) is { Role: Role.Count, Direction: not null });

    /// <summary>The frame behind the figure; null where no statement takes it.</summary>
    /// <param name="part">What the figure is a part of by its name; null where that is told otherwise.</param>
    private Frame? Bound(Frame frame, StatedFigure figure, StatementTarget? part)
    {
        if (figure.Turn is not null)
        {
            frame = GivenOut.Turns(frame, figure, _paragraph, _words);
            if (GivenOut.Find(frame, figure, _statements) is { } given)
                return _words.Operand(given.Hit, figure) is { } one ? Add(frame, figure, given, one, isGivenOut: true) : null;
        }

        var found = part is not null ? new FoundSubject(part, null)
            : figure.IsValue || figure.Role is Role.Count or Role.Score
            ? ValueSubject.Find(frame, figure, _paragraph, _words)
            : RatioSubject.Find(frame, figure, _paragraph, _words, _statements);
        if (found is { } inherited && BudgetOfWhole(frame, inherited, figure) is { } own) found = new FoundSubject(own, null);
        if (found is not { } subject || _words.Operand(subject.Hit, figure) is not { } operand
            || _words.Holder(subject.Hit, operand, figure) is not { } holder) return null;
        if (holder != subject.Hit) subject = new FoundSubject(holder, null);
        if (!StatesAnother(subject, operand, figure) && !CountsPart(frame, subject, operand, figure))
            return Add(frame, figure, subject, operand, isGivenOut: false);
        _statements.Mention(figure, subject.Hit.Subject);
        return frame with
        {
            IsBeside = figure.Role == Role.Amount && NamePhrase.Before(figure, _paragraph) is not null && _paragraph.Next(figure)?.Role != Role.Completion,
        };
    }

    /// <summary>全年预算59万元，完成93%, in a paragraph behind those on the parts: of the whole, where the completion is of what was spent of that alone.</summary>
    private StatementTarget? BudgetOfWhole(Frame frame, FoundSubject found, StatedFigure figure) =>
        figure.Role is Role.Budget or Role.OriginalBudget or Role.AdjustedBudget && frame is { Part: null, Carried: { } carried }
        && found.Hit == carried && _words.Default(figure) is { } whole && !whole.IsSameStatement(carried)
        && RateFit.Completes(figure, _paragraph, _statements.Spent(whole)) && !RateFit.Completes(figure, _paragraph, _statements.Spent(carried))
            ? whole : null;

    /// <summary>A subject has one amount: another one, which no word gives to it, is of something that no list knows.</summary>
    private static bool StatesAnother(FoundSubject found, OperandKey operand, StatedFigure figure) =>
        found is { IsInherited: true, Draft: { } draft } && figure.Role is Role.Amount or Role.Count
            && draft.Holds(operand, figure) && !draft.Repeats(operand, figure);

    /// <summary>团组2个，其中：本单位组织团组1个: a part of what was counted, not the whole once more.</summary>
    private bool CountsPart(Frame frame, FoundSubject found, OperandKey operand, StatedFigure figure) => frame.IsAmong && figure.Role == Role.Count
        && (found.Draft ?? _statements.LatestOf(found.Hit)) is { } whole && (whole == frame.Part?.Draft || whole == frame.Whole)
            && whole.Holds(operand, figure) && !whole.Repeats(operand, figure);

    private Frame Add(Frame frame, StatedFigure figure, FoundSubject found, OperandKey operand, bool isGivenOut)
    {
        var statement = _statements.Of(found, operand, figure);
        if (frame.Outer is { } outer && outer.Draft != statement) _statements.Bracketed.Add(statement);
        _statements.Add(statement, operand, figure, isGivenOut);
        return isGivenOut ? frame : frame.After(figure, statement, found.Hit);
    }
}
