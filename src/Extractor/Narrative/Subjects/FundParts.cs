using Extractor.Domain;
using Extractor.Narrative.Figures;
using Extractor.Narrative.Lexicon;

namespace Extractor.Narrative.Subjects;

/// <summary>财政拨款收入100万元（其中，一般公共预算90万元，政府性基金预算10万元）: funds by their bare names, as parts of the side told before.</summary>
internal static class FundParts
{
    private static readonly (Concept Words, string Column, StatementTarget Spent)[] All =
    [
        (Funds.BareGeneralBudget, "appropriation.general-budget", new(StatementKinds.GeneralBudgetExpenditure, "")),
        (Funds.BareGovernmentFund, "appropriation.government-fund", new(StatementKinds.GovernmentFund, "", OperandKey.Final)),
        (Funds.BareStateCapital, "appropriation.state-capital", new(StatementKinds.StateCapital, "", OperandKey.Final)),
    ];

    /// <summary>政府性基金预算财政拨款“三公”经费支出: paid from another fund than the general budget alone.</summary>
    public static bool PaysPublicExpenses(ReadOnlySpan<char> words)
    {
        var fund = words[..Math.Max(0, PublicExpenses.Total.LastIn(words))];
        return (DeniedThings.GovernmentFund.In(fund) || DeniedThings.StateCapital.In(fund)) && !fund.Contains(Titles.GeneralBudget, StringComparison.Ordinal);
    }

    /// <summary>（其中：一般公共预算支出10万元）: by which fund something was paid, and none of the subjects by name.</summary>
    public static bool IsOfPayer(StatedFigure figure, TopicVocabulary subjects) =>
        figure.IsValue && Directions.Reaches.Trim(figure.WordsBefore.Clause) is var words
        && Funds.Paying.Ends(words) is { } fund && subjects.FindLast(words[..^fund.Length].ToString()) is null;

    /// <summary>政府性基金预算财政拨款项目支出0万元: what another fund spent on projects, no part of all appropriations by itself.</summary>
    public static bool IsHalfOfOther(StatedFigure figure) => figure.IsValue && Roles.Fillers.Trim(figure.WordsBefore.Clause) is var clause
        && Openers.Kinds.Ends(clause) is not null && Funds.Named.In(clause) && !clause.Contains(Funds.GeneralBudget, StringComparison.Ordinal);

    /// <summary>Null where the figure's clause is more or less than a fund's name, or no side is told before it.</summary>
    public static StatementTarget? Find(StatedFigure figure, ParagraphReading paragraph)
    {
        var clause = figure.WordsBefore.Clause;
        // 财政拨款收入中一般公共预算90万元: what stands before the word is the whole.
        if (Classes.Within.LastIn(clause) is var within and > 0) clause = clause[(within + Classes.Within.At(clause, within)!.Length)..];
        if (figure.Role != Role.Amount || Array.Find(All, f => f.Words.Is(Name(clause))) is not { Words: not null } fund) return null;
        var before = paragraph.Text.AsSpan(0, figure.Figure.Start - clause.Length);
        var (revenue, expenditure) = (before.LastIndexOf(Totals.RevenueWord), before.LastIndexOf(Totals.ExpenditureWord));
        if (before.LastIndexOf(Totals.CarriedOver) is var carried && carried > Math.Max(revenue, expenditure) && Opens(before[carried..], clause))
            return Carried(before, fund.Spent.Kind);
        // 财政拨款来自两本预算：一般公共预算90万元: what was appropriated came in, where no side is named.
        if (revenue < 0 && expenditure < 0)
            return before[(before.LastIndexOf('。') + 1)..] is var sentence && sentence.Contains(Flows.AppropriationWord, StringComparison.Ordinal)
                && !sentence.Contains(Totals.CarriedOver, StringComparison.Ordinal)
                ? new StatementTarget(StatementKinds.RevenueComposition, fund.Column) : null;
        return revenue > expenditure ? new StatementTarget(StatementKinds.RevenueComposition, fund.Column) : fund.Spent;
    }

    /// <summary>财政拨款共支出100万元: what was appropriated, as it was spent; null where the words end otherwise.</summary>
    /// <param name="column">Of the form revenue.</param>
    public static StatementTarget? Spends(string column, string clause)
    {
        if (!Roles.Fillers.Trim(clause).EndsWith(Totals.ExpenditureWord)) return null;
        return column == "appropriation" ? new StatementTarget(StatementKinds.AppropriationTotal, "", OperandKey.Expenditure)
            : Array.Find(All, f => f.Column == column).Spent;
    }

    /// <summary>年初结转和结余3万元、一般公共预算90万元: without a word that opens its parts, what follows stands beside the carryover.</summary>
    private static bool Opens(ReadOnlySpan<char> before, string clause) => Funds.OpensParts.In(before) || Funds.OpensParts.In(clause);

    /// <summary>统筹使用上年结转资金3万元, 上年结转安排3万元: what an item was paid with, not what was carried over.</summary>
    public static bool UsesCarryover(ReadOnlySpan<char> clause)
    {
        foreach (var word in Totals.Opening.Words)
        {
            if (clause.LastIndexOf(word) is not (var at and >= 0)) continue;
            return Totals.UsesCarried.Ends(clause[..at].TrimEnd(Roles.Of)) is not null || Totals.UsesCarried.Begins(clause[(at + word.Length)..]) is not null;
        }

        return false;
    }

    /// <summary>The carryover of the fund that is named right before it; of appropriations at large, or of everything.</summary>
    public static StatementTarget OfCarryover(StatementTarget carryover, string zone)
    {
        var at = Math.Max(zone.LastIndexOf(Totals.CarriedOver, StringComparison.Ordinal), 0);
        var before = zone.AsSpan(0, at);
        before = before[(before.LastIndexOfAny("，。；：、（") + 1)..];
        return before.Contains(Funds.GovernmentFund, StringComparison.Ordinal) ? carryover with { Subject = StatementKinds.GovernmentFund }
            : before.Contains(Funds.StateCapital, StringComparison.Ordinal) ? carryover with { Subject = StatementKinds.StateCapital }
            : before.Contains(Funds.GeneralBudget, StringComparison.Ordinal) ? carryover with { Subject = "general-budget" }
            : Totals.OtherMoney.Ends(before) is { } money ? carryover with { Subject = money }
            : carryover;
    }

    /// <summary>其中财政拨款结转30万元、其他资金结转8万元, 一般公共预算财政拨款结转30万元: whose money was carried over, named by no more; null where the clause says more or less.</summary>
    public static StatementTarget? BareCarryover(string clause, ReadOnlySpan<char> before)
    {
        if (OfCarried(clause) is { } part) return part;
        var words = Name(clause);
        if (!words.EndsWith(Totals.CarriedOver)) return null;
        var money = words[..^Totals.CarriedOver.Length];
        var opening = Totals.EarlierCarried.Begins(money);
        if (opening is not null) money = money[opening.Length..];
        // 上年结转和结余11万元，包括：财政拨款结转8万元: what it is a part of says when it was carried over.
        var whole = before[..^clause.Length];
        var isOpening = opening is not null || (Funds.OpensParts.In(before) && Totals.Opening.LastIn(whole) > Totals.YearEndCarried.LastIn(whole));
        var carryover = new StatementTarget(isOpening ? StatementKinds.OpeningCarryover : StatementKinds.ClosingCarryover, "");
        foreach (var (fund, _, spent) in All)
            if (fund.Is(money)) return carryover with { Subject = SubjectOf(spent.Kind) };
        return money.SequenceEqual(Flows.AppropriationWord) ? carryover with { Subject = "appropriation" } : Totals.OtherMoney.Is(money)
            ? carryover with { Subject = money.ToString() } : null;
    }

    /// <summary>上年结转结余的一般公共预算收入3万元: what was carried over is a fund's, and no revenue of the year.</summary>
    private static StatementTarget? OfCarried(string clause)
    {
        foreach (var word in Totals.Opening.Words)
        {
            if (clause.IndexOf(word, StringComparison.Ordinal) is not (var at and >= 0)) continue;
            var of = clause.AsSpan(at + word.Length);
            if (Roles.Fillers.Trim(of) is Flows.AppropriationWord) return new StatementTarget(StatementKinds.OpeningCarryover, "appropriation");
            if (!of.StartsWith(Roles.Of)) return null;
            foreach (var (words, _, spent) in All)
                if (words.Begins(of[1..]) is not null) return new StatementTarget(StatementKinds.OpeningCarryover, SubjectOf(spent.Kind));
            return Totals.OtherMoney.Begins(of[1..]) is { } money ? new StatementTarget(StatementKinds.OpeningCarryover, money) : null;
        }

        return null;
    }

    /// <summary>年初财政拨款结转和结余100万元（其中一般公共预算80万元）: the fund's part of what was carried over.</summary>
    private static StatementTarget Carried(ReadOnlySpan<char> before, string fund)
    {
        var (opening, closing) =
            (Math.Max(Totals.Opening.LastIn(before), Totals.OpeningAppropriation.LastIn(before)),
            Math.Max(Totals.Closing.LastIn(before), Totals.ClosingAppropriation.LastIn(before)));
        return new StatementTarget(opening >= closing - 6 && opening >= 0 ? StatementKinds.OpeningCarryover
            : StatementKinds.ClosingCarryover, SubjectOf(fund));
    }

    /// <summary>What a carryover of the fund is called by which something was spent.</summary>
    private static string SubjectOf(string spent) => spent == StatementKinds.GeneralBudgetExpenditure ? "general-budget" : spent;

    private static ReadOnlySpan<char> Name(string clause)
    {
        var name = clause.AsSpan();
        while (Funds.BeforeParts.Begins(name) is { } lead) name = name[lead.Length..];
        return ProcurementTerms.Before.Trim(name);
    }

    /// <summary>科研事业收入, 教育事业收入: a part of 事业收入, not all of it.</summary>
    public static string? OfPublicService(StatedFigure figure, ParagraphReading paragraph) =>
        NamePhrase.Before(figure, paragraph) is { } phrase && Flows.PublicService.Ends(phrase.Text) is { } whole
            && Flows.PublicServiceParts.Is(phrase.Text.AsSpan(0, phrase.Text.Length - whole.Length)) ? phrase.Printed : null;
}
