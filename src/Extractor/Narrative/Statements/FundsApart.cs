using Extractor.Domain;

namespace Extractor.Narrative.Statements;

/// <summary>
/// The appropriation of each fund apart, its revenue before its expenditure: 政府性基金预算财政拨款本年收入A，…；本年支出B. The
/// expenditure names no fund; it is of the one whose revenue was stated last.
/// </summary>
internal static class FundsApart
{
    private static readonly (string Word, SubjectHit Revenue, SubjectHit Expenditure)[] Funds =
    [
        ("一般公共预算", new(StatementKinds.GeneralBudgetRevenue, ""), new(StatementKinds.GeneralBudgetExpenditure, "")),
        ("政府性基金", new(StatementKinds.GovernmentFund, "", "revenue"), new(StatementKinds.GovernmentFund, "", "final")),
        ("国有资本经营", new(StatementKinds.StateCapital, "", "revenue"), new(StatementKinds.StateCapital, "", "final")),
    ];

    private static readonly string[] Between = ["预算", "财政拨款", "拨款"];

    /// <param name="zone">The words before a figure that may name its subject.</param>
    /// <param name="before">The paragraph up to the figure.</param>
    public static SubjectHit? Find(string zone, string before)
    {
        var words = zone.TrimEnd('为', '：', '，');
        var isRevenue = words.EndsWith("收入", StringComparison.Ordinal);
        if (!isRevenue && !words.EndsWith("支出", StringComparison.Ordinal)) return null;
        var isBare = words is "收入" or "支出" or "本年收入" or "本年支出";
        if (!isBare && !words.EndsWith("本年收入", StringComparison.Ordinal) && !words.EndsWith("本年支出", StringComparison.Ordinal)) return null;
        return Last(isBare ? before : words) is { } fund ? isRevenue ? fund.Revenue : fund.Expenditure : null;
    }

    /// <summary>The fund whose 本年收入 or 本年支出 is named last, unless the whole's is named after it.</summary>
    private static (string Word, SubjectHit Revenue, SubjectHit Expenditure)? Last(string text)
    {
        foreach (var side in (ReadOnlySpan<string>)["财政拨款本年收入", "财政拨款本年支出"])
        {
            var at = text.LastIndexOf(side, StringComparison.Ordinal);
            if (at < 0) continue;
            foreach (var fund in Funds)
                if (EndsWith(text.AsSpan(0, at), fund.Word)) return fund;
            return null;
        }

        return null;
    }

    private static bool EndsWith(ReadOnlySpan<char> words, string fund)
    {
        foreach (var word in Between)
            if (words.EndsWith(word) && !words.EndsWith(fund)) { words = words[..^word.Length]; break; }
        return words.EndsWith(fund);
    }
}
