using Extractor.Domain;
using Extractor.Narrative.Figures;
using Extractor.Narrative.Lexicon;
using Extractor.Narrative.Structure;
using Extractor.Narrative.Text;

namespace Extractor.Narrative.Subjects;

/// <summary>本单位收入, 部门支出, 收入: the year's revenue or expenditure, named by no more than whose it is; and totals beside it.</summary>
internal static class OwnTotals
{
    /// <summary>Of a total, that are looked through for what was carried over.</summary>
    private const int MostParts = 8;

    public static readonly StatementTarget Execution = new(StatementKinds.BudgetExecution, "general-budget", OperandKey.Final);
    public static readonly StatementTarget Revenue = new(StatementKinds.CurrentYearTotal, "revenue");
    public static readonly StatementTarget Expenditure = new(StatementKinds.CurrentYearTotal, "expenditure");

    /// <summary>收入总计 beside 本年收入合计, in a section on revenue alone: the total with what was carried over.</summary>
    public static StatementTarget? OfAll(string zone, StatedFigure figure, ParagraphReading paragraph, Topic topic)
    {
        if (HoldsYears(figure, paragraph, topic) is { } grand) return grand;
        var side = topic switch { Topic.Revenue => Totals.RevenueWord, Topic.Expenditure => Totals.ExpenditureWord, _ => null };
        var at = side is null ? -1 : zone.LastIndexOf(side + Totals.Total, StringComparison.Ordinal);
        return at >= 0 && (paragraph.Prints(Totals.ThisYear + side + Totals.Sum) || HoldsCarryover(figure, paragraph))
            && at > zone.LastIndexOf(Totals.ThisYear, StringComparison.Ordinal)
            && at > zone.LastIndexOf(Totals.CarriedOver, StringComparison.Ordinal)
            ? new StatementTarget(StatementKinds.GrandTotal, "", topic == Topic.Revenue ? OperandKey.Revenue : OperandKey.Expenditure)
            : null;
    }

    /// <summary>2023年度总收入100万元，其中本年收入97万元: the year's alone is a part of the total.</summary>
    private static StatementTarget? HoldsYears(StatedFigure figure, ParagraphReading paragraph, Topic topic)
    {
        if (topic is not (Topic.Overall or Topic.Revenue or Topic.Expenditure) || figure.Role != Role.Amount
            || paragraph.Next(figure) is not { Role: Role.Amount, WordsBefore: { CrossesItem: false, Text: var between } }
            || !Roles.Among.In(between) || figure.WordsBefore.Clause.Contains(Flows.AppropriationWord, StringComparison.Ordinal)) return null;
        return Holds(Totals.RevenueWord) ? new StatementTarget(StatementKinds.GrandTotal, "", OperandKey.Revenue)
            : Holds(Totals.ExpenditureWord) ? new StatementTarget(StatementKinds.GrandTotal, "", OperandKey.Expenditure) : null;

        bool Holds(string side) => Roles.Fillers.Trim(figure.WordsBefore.Clause) is var words && Totals.Grand.Ends(words) is not null && words.EndsWith(side)
            && between.EndsWith(Totals.ThisYear + side, StringComparison.Ordinal);
    }

    /// <summary>收入总计100万元，其中年初结转和结余3万元, or behind a few other parts: what was carried over is a part of the total.</summary>
    private static bool HoldsCarryover(StatedFigure figure, ParagraphReading paragraph)
    {
        var next = paragraph.Next(figure);
        if (next is not { WordsBefore.CrossesItem: false } || !Roles.Among.In(next.WordsBefore.Text)) return false;
        for (var part = 0; part < MostParts && next is { WordsBefore.CrossesItem: false }; part++, next = paragraph.Next(next))
            if (next.Role == Role.Amount && next.WordsBefore.Clause.Contains(Totals.CarriedOver, StringComparison.Ordinal)) return true;
        return false;
    }

    /// <summary>收入来源包括财政拨款收入和其他收入两类，合计100万元: what all sorts named before make up, and not the last of them.</summary>
    public static StatementTarget? OfSorts(WordsBefore lead, Topic topic)
    {
        if (topic is not (Topic.Revenue or Topic.Expenditure) || lead.Item.Length == lead.Clause.Length) return null;
        var clause = Directions.Reaches.Trim(lead.Clause);
        var several = Totals.OfSeveral.Ends(clause);
        if (several is not null && Totals.AllAbove.Is(clause[..^several.Length])) return topic == Topic.Revenue ? Revenue : Expenditure;
        if (several?.Length != clause.Length) return null;
        var before = lead.Item.AsSpan(0, lead.Item.Length - lead.Clause.Length).TrimEnd("，：");
        return Totals.Sorts.Ends(before) is null ? null : topic == Topic.Revenue ? Revenue : Expenditure;
    }

    /// <summary>（一）总额：100万元: all that the section is of, called by nothing else.</summary>
    public static bool IsBare(StatedFigure figure) => figure is { Role: Role.Amount, InReason: false, WordsBefore: var lead } && (lead.End == 0
        || (lead.Start == 0 || lead.CrossesItem) && lead.Item.AsSpan(HeadingNumbers.Read(lead.Item).Length).TrimEnd("：，") is Totals.BareAmount);

    /// <summary>全年决算收入, ，支出决算: a side called by its final accounts or its budget, and nothing before it but whose it is or the year.</summary>
    public static StatementTarget? OfFinal(StatedFigure figure, ParagraphReading paragraph, Topic topic)
    {
        var words = Roles.Fillers.Trim(figure.WordsBefore.Clause.AsSpan(HeadingNumbers.Read(figure.WordsBefore.Clause).Length));
        if (!figure.IsValue || Totals.Amounts.In(figure.WordsBefore.Clause)) return null;
        if (Totals.BudgetSides.Ends(words) is not null) return PlannedSide(words) is { } planned ? OfSide(planned, topic) : null;
        if (Totals.FinalSides.Ends(words) is not { } side) return null;
        var before = words[..^side.Length];
        if (!IsNoName(before)) return null;
        // 教育支出年初预算10万元，支出决算12万元: against a budget it is of what the budget is of.
        if (NamePhrase.YearLength(before) == before.Length && !OpensNumbered(paragraph) && !figure.WordsBefore.CrossesSentence
            && paragraph.Before(figure) is { IsExecution: true, Role: not Role.Final } budget
            && PlannedSide(Roles.Fillers.Trim(budget.WordsBefore.Clause)) is null) return null;
        return OfSide(side, topic);
    }

    /// <summary>3.与预算对比，年初预算90万元，支出决算100万元: a numbered paragraph that names nothing is of the section's own.</summary>
    private static bool OpensNumbered(ParagraphReading paragraph)
    {
        var lead = paragraph.Figures[0].WordsBefore;
        return paragraph.Figures[0].IsExecution && HeadingNumbers.Read(lead.Text).Rank is HeadingRank.Chinese or HeadingRank.Arabic
            && lead.Item.Length > lead.Clause.Length && lead.Text.Contains(Openers.Budget, StringComparison.Ordinal)
            && Roles.BareExecution.Is(Roles.Fillers.Trim(lead.Clause.AsSpan(NamePhrase.YearLength(lead.Clause))))
            && Openers.AgainstBudget.In(lead.Text);
    }

    /// <summary>2022年年初收入预算: a side by its budget alone; null where anything else is named.</summary>
    private static string? PlannedSide(ReadOnlySpan<char> words) => Totals.BudgetSides.Ends(words) is { } planned
        && Roles.OfOriginal.Ends(words[..^planned.Length]) is { } original && IsNoName(words[..^(planned.Length + original.Length)]) ? planned : null;

    /// <summary>收支相抵结余3万元: what is left of revenue after expenditure, neither of them.</summary>
    public static bool IsBalance(StatedFigure figure) => figure.IsValue && Totals.Balance.In(figure.WordsBefore.Item)
        && (Totals.Balance.In(figure.WordsBefore.Clause) || !Totals.YearEndCarried.In(figure.WordsBefore.Clause))
        && Totals.Opening.Ends(Roles.Fillers.Trim(figure.WordsBefore.Clause)) is null && !Totals.SurplusUsed.In(figure.WordsBefore.Item)
        && Totals.SurplusDistributed.Ends(Roles.Fillers.Trim(figure.WordsBefore.Clause)) is null;

    /// <summary>与全年收入合计110万元; 养老保险、医疗保险两项合计9万元: what was named before, together with more.</summary>
    public static bool IsSum(string clause)
    {
        var words = Directions.Reaches.Trim(clause);
        return Totals.OfSeveral.Ends(words) is { } several
            && (Roles.And.Begins(words) is not null || (Roles.And.In(words) && Totals.Sorts.Ends(words[..^several.Length]) is not null));
    }

    private static bool IsNoName(ReadOnlySpan<char> before) =>
        before.IsEmpty || (Totals.Owners.Ends(before) ?? Totals.Own.Ends(before)) is not null || Units.YearTails.Ends(before) is not null;

    private static StatementTarget? OfSide(string side, Topic topic) =>
        side.Contains(Totals.RevenueWord, StringComparison.Ordinal) ? topic is Topic.Overall or Topic.Revenue ? Revenue : null
            : topic is Topic.Overall or Topic.Expenditure ? Expenditure : null;

    /// <summary>2021年度，某某卫生院单位支出100万元: what the body by its name spent, before any part of it is told.</summary>
    public static StatementTarget? OfBody(NamePhrase phrase, StatedFigure figure, ParagraphReading paragraph, Topic topic) =>
        paragraph.Figures[0] == figure && Totals.BodySides.Ends(phrase.Text) is { } side ? OfSide(side, topic) : null;

    /// <summary>2.支出比上年增加3万元, 支出由上年的90万元增至93万元: a side that opens the paragraph or the sentence, as compared.</summary>
    public static StatementTarget? Changed(StatedFigure figure, Topic topic)
    {
        if (figure.Role is not (Role.Change or Role.ChangeRate or Role.LastYear) || figure.WordsBefore is { Start: > 0, CrossesItem: false }) return null;
        var zone = figure.IsRisenFrom ? figure.WordsBefore.Item[..Math.Max(0, Directions.From.LastIn(figure.WordsBefore.Item))]
            : ComparisonReader.SubjectZones(figure.WordsBefore.Item).First();
        return Find(zone[HeadingNumbers.Read(zone).Length..], topic);
    }

    /// <summary>，本部门财政拨款收入较上年增加3万元: behind its parts the side once more, as it changed.</summary>
    public static bool ComparesAppropriations(StatedFigure figure) => figure is { Role: Role.Change or Role.ChangeRate, WordsBefore.Clause: var clause }
        && Owner.Without(clause.AsSpan(NamePhrase.YearLength(clause))).StartsWith(Flows.AppropriationRevenue);

    /// <summary>一般公共预算年初安排100万元; 财政拨款全部是一般公共预算，当年支出100万元: all that the fund spent, by its bare name or by none.</summary>
    public static StatementTarget? OfGeneralBudget(StatedFigure figure, ParagraphReading paragraph, Topic topic)
    {
        var words = Roles.Fillers.Trim(figure.WordsBefore.Clause);
        if (topic == Topic.GeneralBudget && figure is { Role: Role.Amount, WordsBefore.Start: 0 } && Flows.YearNames.Is(words))
            return new StatementTarget(StatementKinds.GeneralBudgetExpenditure, "");
        // 一般公共预算财政拨款收入90万元，…；支出100万元: of the same fund.
        if (topic == Topic.AppropriationOverall && figure is { Role: Role.Amount, WordsBefore.CrossesItem: true } && words is Totals.ExpenditureWord
            && Flows.GeneralBudgetRevenueAlone.In(paragraph.Text.AsSpan(0, figure.Figure.Start)))
            return new StatementTarget(StatementKinds.GeneralBudgetExpenditure, "");
        if (!figure.IsExecution || topic is not (Topic.GeneralBudget or Topic.AppropriationOverall)) return null;
        return Funds.BareGeneralBudget.Is(Roles.BareExecution.Ends(words) is { } measure ? words[..^measure.Length] : words)
            || (topic == Topic.GeneralBudget && NamePhrase.Before(figure, paragraph) is { } name && Funds.BareGeneralBudget.Is(name.Text)) ? Execution : null;
    }

    public static StatementTarget? Find(string phrase, Topic topic)
    {
        if (Totals.Own.Begins(phrase) is { } body && body.Length < phrase.Length) phrase = phrase[body.Length..];
        while (!Totals.Taken.Is(phrase) && Totals.Owners.Begins(phrase) is { } owner && owner.Length < phrase.Length) phrase = phrase[owner.Length..];
        return phrase switch
        {
            _ when topic is Topic.Overall or Topic.Revenue && Totals.Taken.Is(phrase) => Revenue,
            _ when topic is Topic.Overall or Topic.Expenditure && Totals.PaidOut.Is(Roles.Fillers.Trim(phrase)) => Expenditure,
            Totals.RevenueWord when topic is Topic.Overall or Topic.Revenue => Revenue,
            Totals.ExpenditureWord when topic is Topic.Overall or Topic.Expenditure => Expenditure,
            _ => null,
        };
    }
}
