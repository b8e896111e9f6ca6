using Extractor.Domain;
using Extractor.Narrative.Lexicon;

namespace Extractor.Narrative.Subjects;

/// <summary>
/// The appropriation of each fund apart, its revenue before its expenditure: 政府性基金预算财政拨款本年收入A，…；本年支出B. The
/// expenditure names no fund; it is of the one whose revenue was stated last.
/// </summary>
internal static class FundsApart
{
    /// <summary>In characters: how far before a side the one fund may be named.</summary>
    private const int Farthest = 300;

    private static readonly (string Word, StatementTarget Revenue, StatementTarget Expenditure)[] All =
    [
        (Funds.GeneralBudget, new(StatementKinds.GeneralBudgetRevenue, ""), new(StatementKinds.GeneralBudgetExpenditure, "")),
        (Funds.GovernmentFund, new(StatementKinds.GovernmentFund, "", OperandKey.Revenue), new(StatementKinds.GovernmentFund, "", OperandKey.Final)),
        (Funds.StateCapital, new(StatementKinds.StateCapital, "", OperandKey.Revenue), new(StatementKinds.StateCapital, "", OperandKey.Final)),
    ];

    /// <param name="zone">The words before a figure that may name its subject.</param>
    /// <param name="before">The paragraph up to the figure.</param>
    public static StatementTarget? Find(string zone, ReadOnlySpan<char> before)
    {
        var words = ProcurementTerms.Before.Trim(zone).ToString();
        if (Totals.BareSides.Ends(words) is not { } side) return null;
        var isBare = Totals.BareSides.Is(words);
        if (!isBare && Totals.CurrentSides.Ends(words) is null) return null;
        var (isListed, isPart) = (Roles.Among.Begins(words) is { } among && Totals.BareSides.Is(words.AsSpan(among.Length)), IsPart(before));
        var fund = Last(isBare ? before : words) ?? (isBare || isListed ? Only(before) : null) ?? (isBare && !isPart ? Alone(before) : null);
        return fund is not { } one ? null : side.EndsWith(Totals.RevenueWord, StringComparison.Ordinal) ? one.Revenue : one.Expenditure;
    }

    /// <summary>，其中：本年支出C: of what it is a part of.</summary>
    private static bool IsPart(ReadOnlySpan<char> before) =>
        Roles.Among.Ends(before[..(before.LastIndexOfAny("，。；：") + 1)].TrimEnd('：')) is not null;

    /// <summary>The fund whose 本年收入 or 本年支出 is named last, unless the whole's is named after it.</summary>
    private static (string Word, StatementTarget Revenue, StatementTarget Expenditure)? Last(ReadOnlySpan<char> text)
    {
        foreach (var side in Totals.AppropriatedSides.Words)
        {
            var at = text.LastIndexOf(side);
            if (at < 0) continue;
            foreach (var fund in All)
                if (EndsWith(text[..at], fund.Word)) return fund;
            return null;
        }

        return null;
    }

    /// <summary>财政拨款收支均为一般公共预算财政拨款，其中本年收入A: the one fund that all was of.</summary>
    private static (string Word, StatementTarget Revenue, StatementTarget Expenditure)? Only(ReadOnlySpan<char> text)
    {
        text = text[Math.Max(0, text.Length - Farthest)..];
        foreach (var all in PublicExpenses.AllOfIt.Words)
        {
            if (text.LastIndexOf(all) is not (var at and >= 0)) continue;
            foreach (var fund in All)
                if (text[(at + all.Length)..].StartsWith(fund.Word)) return fund;
        }

        return null;
    }

    /// <summary>一般公共预算财政拨款收入A，完成年初预算的98%；本年支出B: of the same fund, where no other is named.</summary>
    private static (string Word, StatementTarget Revenue, StatementTarget Expenditure)? Alone(ReadOnlySpan<char> text)
    {
        text = text[Math.Max(0, text.Length - Farthest)..];
        return Flows.GeneralBudgetRevenueAlone.In(text) && !Funds.Named.In(text) ? All[0] : null;
    }

    private static bool EndsWith(ReadOnlySpan<char> words, string fund)
    {
        foreach (var word in Funds.Tails.Words)
            if (words.EndsWith(word) && !words.EndsWith(fund)) { words = words[..^word.Length]; break; }
        return words.EndsWith(fund);
    }
}
