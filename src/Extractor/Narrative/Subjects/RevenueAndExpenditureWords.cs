using Extractor.Domain;
using Extractor.Narrative.Figures;
using Extractor.Narrative.Lexicon;
using Extractor.Narrative.Structure;

namespace Extractor.Narrative.Subjects;

/// <summary>Words of the sections on revenue, expenditure and appropriations.</summary>
/// <param name="isOfAllFunds">A section on the general budget by its heading that tells of all appropriations.</param>
/// <param name="namesFund">The heading names the general budget: what was carried over is of that fund.</param>
internal sealed class RevenueAndExpenditureWords(Topic topic, bool isOfAllFunds = false, bool namesFund = false) : ITopicWords
{
    private readonly TopicVocabulary _vocabulary = FlowVocabulary.Of(topic, isOfAllFunds);

    public Topic Topic => topic;

    /// <summary>其余各项收入均为0万元: of several subjects at once.</summary>
    public bool IsAside(StatedFigure figure, ParagraphReading paragraph) => IsOfRest(figure.WordsBefore.Clause)
        || (figure.Role == Role.Amount && Funds.AreTwo(figure.WordsBefore.Clause)) || IsOfSeveral(figure) || OwnTotals.IsBalance(figure)
        || IsNumberedPart(figure, paragraph) || (IsOfYear && MoneySources.PaidWith(figure, paragraph))
        || FundParts.IsHalfOfOther(figure) || CodedHalves.Hold(figure, paragraph)
        || (topic == Topic.GeneralBudget && FundParts.UsesCarryover(figure.WordsBefore.Clause));

    public StatementTarget? Find(string zone, StatedFigure figure, ParagraphReading paragraph)
    {
        if ((OwnTotals.OfSorts(figure.WordsBefore, topic) ?? OwnTotals.OfFinal(figure, paragraph, topic)) is { } sum) return sum;
        if (IsOfYear && PlannedTotals.Find(figure, paragraph, _vocabulary) is { } planned) return planned;
        zone = NameBrackets.Without(zone);
        // 国有资本经营预算支出（类）: a class by its mark, whatever fund's expenditure is called so.
        if (figure.Role == Role.Amount && topic is Topic.Expenditure or Topic.Overall
            && figure.WordsBefore.Clause.Contains(Classes.OfClass, StringComparison.Ordinal))
            return null;
        if (IsOfYear && (MoneySources.Carried(figure, paragraph) ?? OwnTotals.Changed(figure, topic)) is { } source) return source;
        if (figure.IsValue && FundParts.BareCarryover(figure.WordsBefore.Clause, paragraph.Text.AsSpan(0, figure.Figure.Start)) is { } carried) return carried;
        var item = topic == Topic.GeneralBudget || IsMarkedItem(figure) ? FlowItems.Find(figure, paragraph, KindOfClass) : null;
        return item ?? (topic == Topic.GeneralBudget ? null : FundParts.Find(figure, paragraph)) ?? OwnTotals.OfAll(zone, figure, paragraph, topic)
            ?? Adjusted(Apart(zone, figure, paragraph) ?? _vocabulary.FindLast(zone), figure, paragraph);
    }

    /// <summary>行政运行（项）100万元; 行政运行（项）。2021年年初预算为90万元: items in sections on all appropriations, and on expenditure where they are held to a budget.</summary>
    private bool IsMarkedItem(StatedFigure figure) => figure.IsExecution
        ? topic is Topic.AppropriationOverall or Topic.Expenditure && figure.WordsBefore.Text.Contains(Classes.OfItem, StringComparison.Ordinal)
        : topic == Topic.AppropriationOverall && figure.IsValue && Classes.ItemMarks.In(figure.WordsBefore.Clause);

    public bool HoldsNames => topic == Topic.GeneralBudget && !isOfAllFunds;

    public StatementTarget? Named(string words) => _vocabulary.FindLast(words);

    public StatementTarget? Default(StatedFigure figure) => topic switch
    {
        Topic.GeneralBudget when figure.IsExecution => OwnTotals.Execution,
        Topic.GeneralBudget when OwnTotals.IsBare(figure) => new StatementTarget(StatementKinds.GeneralBudgetExpenditure, ""),
        Topic.AppropriationOverall when figure.IsExecution => new StatementTarget(StatementKinds.AppropriationTotal, "", OperandKey.Final),
        _ => null,
    };

    /// <summary>教育支出100万元，完成年初预算的95%: the completion is of the item's execution, not of its share in the whole; 占本年支出的95% is of the expenditure.</summary>
    public StatementTarget? Measured(StatementTarget hit, Role role, ComparisonBasis? basis = null) => hit.Kind switch
    {
        // What is compared with the year before is the expenditure, not how its budget was kept.
        StatementKinds.BudgetExecution when hit == OwnTotals.Execution && basis == ComparisonBasis.LastYear =>
            new StatementTarget(StatementKinds.GeneralBudgetExpenditure, ""),
        StatementKinds.BudgetExecution when role == Role.Share && hit == OwnTotals.Execution =>
            new StatementTarget(StatementKinds.GeneralBudgetExpenditure, ""),
        StatementKinds.GeneralBudgetExpenditure when role == Role.Completion => OwnTotals.Execution,
        StatementKinds.ClassComposition when role == Role.Completion && topic == Topic.GeneralBudget =>
            new StatementTarget(StatementKinds.ItemExecution, hit.Subject, OperandKey.Final) { Code = hit.Code },
        _ => null,
    };

    public StatementTarget? FindName(StatedFigure figure, ParagraphReading paragraph)
    {
        if ((OwnTotals.OfGeneralBudget(figure, paragraph, topic) ?? FlowItems.Unbudgeted(figure, paragraph)) is { } bare) return bare;
        if (NamePhrase.Before(figure, paragraph) is not { } whole || NameBrackets.Before(whole) is not { } phrase) return OpeningItem(figure, paragraph);
        phrase = phrase.From(PublicExpenses.AllOfIt.Begins(phrase.Text)?.Length ?? 0);
        phrase = phrase.From(Math.Max(ClassNames.FunctionalEnd(phrase.Text), ClassNames.EconomicEnd(phrase.Text)));
        if (phrase.After(Openers.For) is { } used && ClassNames.IsFunctional(used.Text)) phrase = used;
        if (RowItems.Find(phrase, figure, paragraph, topic) is { } row) return row;
        if (topic == Topic.GeneralBudget && figure.IsExecution)
            return Flows.YearNames.Is(phrase.Text) || phrase.Text.Length > 40 ? null
                : Classes.IsWhole(Classes.Economic, phrase.Text) ? new StatementTarget(StatementKinds.EconomicComposition, phrase.Printed)
                : LevelNames.Item(phrase.Printed);
        if ((topic is Topic.GeneralBudget or Topic.AppropriationOverall ? FlowItems.IsHeldToBudget(figure, paragraph)
            : topic == Topic.Expenditure && !paragraph.IsPlanned && FlowItems.OpensHeld(figure, paragraph)) && IsItem(phrase))
            return LevelNames.Item(phrase.Printed);
        if (figure.IsValue && ClassNames.IsEconomicItem(phrase.Text)) return new StatementTarget(StatementKinds.EconomicComposition, phrase.Printed);
        if (figure.IsValue && (OwnTotals.OfBody(phrase, figure, paragraph, topic) ?? OwnTotals.Find(phrase.Text, topic)) is { } own) return own;
        if (Flows.OtherAlone.Is(phrase.Text) && topic == Topic.Revenue) return new StatementTarget(StatementKinds.RevenueComposition, "other");
        if (topic == Topic.GeneralBudget && figure.IsValue && Flows.YearNames.Is(phrase.Text))
            return paragraph.Figures[0] == figure || OpensExpenditure(figure, paragraph)
                ? new StatementTarget(StatementKinds.GeneralBudgetExpenditure, "") : null;
        if (phrase.Text == Totals.ExpenditureWord && topic == Topic.AppropriationOverall && FollowsRevenue(figure, paragraph))
            return new StatementTarget(StatementKinds.AppropriationTotal, "", OperandKey.Expenditure);
        if (phrase.Text.EndsWith(Totals.RevenueWord, StringComparison.Ordinal) && topic is Topic.Overall or Topic.Revenue or Topic.AppropriationOverall
            && phrase.Text.Length is > 2 and < 24)
            return new StatementTarget(StatementKinds.RevenueComposition, phrase.Printed);
        if (ClassNames.Length(phrase.Text) is { } length && !Flows.WholeNames.Is(phrase.Text.AsSpan(0, length)))
            return new StatementTarget(!ClassNames.IsEconomic(phrase.Text[..length]) ? KindOfClass
                : topic is Topic.GeneralBudget or Topic.AppropriationOverall ? StatementKinds.EconomicComposition
                : BasicParts.Open(paragraph.Text.AsSpan(0, phrase.Start)) ? StatementKinds.BasicComposition : KindOfClass, phrase.Printed[..length]);
        return topic != Topic.Revenue && BetweenClasses.Stands(phrase, figure, paragraph, _vocabulary)
            ? new StatementTarget(KindOfClass, phrase.Printed) : null;
    }

    /// <summary>残疾人康复: neither a class nor anything else that the section tells of.</summary>
    private bool IsItem(NamePhrase name) => name.Text.Length <= 40 && !ClassNames.IsFunctional(name.Text) && !ClassNames.IsEconomic(name.Text)
        && !name.Text.Contains(Classes.OfClass, StringComparison.Ordinal) && PublicExpenses.Costs.Ends(name.Text) is null
        && !Flows.YearNames.Is(name.Text) && !Flows.Appropriations.In(name.Text) && _vocabulary.FindLast(name.Text) is null;

    /// <summary>一般公共预算收入总计3万元，本年支出2万元: the side that is named first behind the fund's revenue.</summary>
    private static bool OpensExpenditure(StatedFigure figure, ParagraphReading paragraph) =>
        paragraph.Text.AsSpan(0, figure.Figure.Start - figure.WordsBefore.Clause.Length) is var before
            && before.Contains(Totals.RevenueWord, StringComparison.Ordinal) && !before.Contains(Totals.ExpenditureWord, StringComparison.Ordinal);

    /// <summary>1.小学教育，年初预算10万元: an item that no mark and no code tells, but its place.</summary>
    private StatementTarget? OpeningItem(StatedFigure figure, ParagraphReading paragraph) =>
        topic is Topic.GeneralBudget or Topic.AppropriationOverall && (figure.IsExecution || figure.Role == Role.Amount)
            && NamePhrase.Opening(figure, paragraph) is { Text.Length: <= 40 } name && _vocabulary.FindLast(name.Text) is null
            && !FlowItems.IsPassage(name.Text) ? LevelNames.Item(name.Printed) : null;

    public OperandKey? Operand(StatementTarget hit, StatedFigure figure) => Operands.OfHalf(hit, figure);

    public List<StatementTarget>? Listed(StatedFigure figure, ParagraphReading paragraph, int count) =>
        (topic == Topic.GeneralBudget ? ItemList.Find(figure.WordsBefore, paragraph, count) : null) ?? ClassList.Find(figure, paragraph, count, KindOfClass);

    private string KindOfClass => FlowVocabulary.KindOfComposition(topic, isClass: !isOfAllFunds);

    private bool IsOfYear => topic is Topic.Overall or Topic.Revenue or Topic.Expenditure;

    /// <summary>主要项目支出：一是造林补助320万元；二是…: a numbered part by a name that no list knows, and not what is named before them all.</summary>
    private bool IsNumberedPart(StatedFigure figure, ParagraphReading paragraph)
    {
        var clause = figure.WordsBefore.Clause;
        return figure.Role == Role.Amount && Openers.PartLength(clause) > 0
            && Find(clause, figure, paragraph) is null && FindName(figure, paragraph) is null;
    }

    /// <summary>其余各项收入均为0万元; not 其余为教育支出3万元, which names what the rest is.</summary>
    private static bool IsOfRest(string clause) =>
        Totals.Rest.Begins(clause) is { } rest
            && (Directions.Reaches.At(clause, rest.Length) is not { } reaches || rest.Length + reaches.Length == clause.Length);

    /// <summary>上缴上级支出、经营支出、对附属单位补助支出共0万元: of several parts at once; by the list alone where there is none of them.</summary>
    private bool IsOfSeveral(StatedFigure figure)
    {
        var clause = NameBrackets.Without(figure.WordsBefore.Clause);
        if (OwnTotals.IsSum(clause)) return true;
        if (Totals.OfSeveral.Ends(Directions.Reaches.Trim(clause)) is null && figure is not { Role: Role.Amount, Turn: null, Figure.Value: 0 }) return false;
        var parts = clause.Split([.. Roles.And.Words], StringSplitOptions.None);
        if (parts.Length < 2) return false;
        return parts.All(p => _vocabulary.FindLast(p)?.Kind.EndsWith("-composition", StringComparison.Ordinal) == true);
    }

    private StatementTarget? Apart(string zone, StatedFigure figure, ParagraphReading paragraph) =>
        topic == Topic.AppropriationOverall ? FundsApart.Find(zone, paragraph.Text.AsSpan(0, figure.Figure.Start)) : null;

    /// <summary>财政拨款收入A万元、支出B万元.</summary>
    private static bool FollowsRevenue(StatedFigure figure, ParagraphReading paragraph) =>
        paragraph.Text.LastIndexOf(Flows.AppropriationRevenue, Math.Max(0, figure.Figure.Start - 1), StringComparison.Ordinal) is var at and >= 0
        && !Funds.Particular.In(paragraph.Text.AsSpan(Math.Max(0, at - 12), Math.Min(12, at)))
            && paragraph.Text.AsSpan(at, figure.Figure.Start - at).LastIndexOf(Totals.ThisYear) < 0;

    /// <summary>The general budget's expenditure against its budget is its execution; by itself it is an amount.</summary>
    private StatementTarget? Adjusted(StatementTarget? hit, StatedFigure figure, ParagraphReading paragraph)
    {
        if (hit is { Kind: StatementKinds.RevenueComposition, Subject: "public-service" } && figure.IsValue
            && FundParts.OfPublicService(figure, paragraph) is { } part)
            return new StatementTarget(hit.Kind, part);
        if (hit is { Kind: StatementKinds.RevenueComposition, Subject: "appropriation.general-budget" } && topic == Topic.AppropriationOverall
            && !Totals.Parts.In(paragraph.Text))
            return new StatementTarget(StatementKinds.GeneralBudgetRevenue, "");
        if (hit is { Kind: StatementKinds.RevenueComposition, Subject: "appropriation" } && topic == Topic.AppropriationOverall
            && (!IsListed(paragraph.Text.AsSpan(0, figure.Figure.Start)) || OwnTotals.ComparesAppropriations(figure)))
            hit = new StatementTarget(StatementKinds.AppropriationTotal, "", OperandKey.Revenue);
        if (hit is { Kind: StatementKinds.RevenueComposition } && figure.Role == Role.Amount
            && FundParts.Spends(hit.Subject, figure.WordsBefore.Clause) is { } spent) return spent;
        if (hit is { IsCarryover: true, Subject: "" or "appropriation" })
            return FundParts.OfCarryover(namesFund ? hit with { Subject = "general-budget" }
                : topic == Topic.AppropriationOverall ? hit with { Subject = "appropriation" } : hit, figure.WordsBefore.Clause);
        if (hit?.Kind == StatementKinds.AppropriationTotal && hit.AmountOperand.IsOneOf(OperandKey.Expenditure, OperandKey.Revenue)
            && IsBesideTotal(hit.AmountOperand, figure, paragraph))
            return new StatementTarget(StatementKinds.CurrentYearAppropriation, hit.AmountOperand.Text);
        if (hit?.Kind != StatementKinds.GeneralBudgetExpenditure) return hit;
        if (figure.IsPlannedAmount) return hit;
        if (figure.Role is Role.OriginalBudget or Role.AdjustedBudget or Role.Budget or Role.Completion) return OwnTotals.Execution;
        return figure.Role == Role.Final && FlowItems.IsMeasured(figure, paragraph) ? OwnTotals.Execution : hit;
    }

    /// <summary>财政拨款支出总计100万元，其中：年末结转3万元，本年财政拨款支出97万元: the year's part of the total, no second total.</summary>
    private bool IsBesideTotal(OperandKey side, StatedFigure figure, ParagraphReading paragraph)
    {
        var words = figure.WordsBefore.Clause;
        if (figure.Role != Role.Amount || !words.Contains(Totals.ThisYear, StringComparison.Ordinal) || Totals.Grand.In(words)) return false;
        var before = paragraph.Text.AsSpan(0, figure.Figure.Start);
        return topic == Topic.AppropriationOverall && (side == OperandKey.Revenue ? Totals.Revenue : Totals.Expenditure).In(before);
    }

    private static bool IsListed(ReadOnlySpan<char> before) => Totals.Parts.In(before) || before.Contains(Totals.Total, StringComparison.Ordinal);
}
