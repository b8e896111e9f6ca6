using Extractor.Domain;
using Extractor.Reconciliation.Figures;

namespace Extractor.Reconciliation.Completeness;

/// <summary>525: a reason explains what it is given for.</summary>
internal sealed class EmptyReasonCheck : ICheck
{
    public RuleDescriptor Rule { get; } = new(
        "525",
        new("原因说明了变化", "A reason explains what it is given for"),
        new("收入增减的原因（只说支出者）、结转结余增减的原因（只重复该事实者）", "reasons for revenue that speak of expenditure alone, and for a carryover that only repeat it"),
        new("原因不能是另一方向的事项，也不能是所要说明的事实本身", "A reason is neither of the other side nor the fact itself"),
        new("年初结转和结余减少，“主要原因是年初结转和结余资金减少”", "the carryover fell “because the carryover fell”"),
        Severity.Warning);

    public IEnumerable<Verdict> Examine(PrintedAccounts accounts)
    {
        foreach (var statement in accounts.Statements.Where(s => s.Statement.Reason is { Length: > 3 }))
        {
            var reason = PrintedLines.Tight(statement.Statement.Reason!).TrimEnd('。', '；');
            var fault = statement.Kind switch
            {
                StatementKinds.RevenueComposition when IsOfExpenditure(reason) => new Phrase("用支出的原因说明收入", "gives a reason of expenditure for revenue"),
                StatementKinds.OpeningCarryover or StatementKinds.ClosingCarryover when Repeats(reason) =>
                    new Phrase("的原因只重复了事实", "repeats the fact as its reason"),
                _ => null,
            };
            if (fault is not null)
                yield return Judge.Says(Rule, Outcome.Disagrees, statement.Name + " " + fault + (Phrase)$"：“{reason}”",
                    new CitedFigure("reason", statement.Statement.Sentence));
            else
                yield return Judge.Says(Rule, Outcome.Agrees, statement.Name + new Phrase(" 的原因不是重复", ": the reason is one"),
                    new CitedFigure("reason", statement.Statement.Sentence));
        }
    }

    private static bool IsOfExpenditure(string reason) =>
        reason.EndsWith("支出", StringComparison.Ordinal) && !new[] { "压减", "压缩", "过紧日子", "收入", "拨款", "拨付", "预算", "经费", "资金" }
            .Any(w => reason.Contains(w, StringComparison.Ordinal));

    private static bool Repeats(string reason)
    {
        var start = 0;
        while (start < reason.Length && (char.IsAsciiDigit(reason[start]) || "年度初末本上".Contains(reason[start], StringComparison.Ordinal)))
            start++;
        return reason[start..].Replace("资金", "", StringComparison.Ordinal) is "结转和结余减少" or "结转和结余增加" or "结转结余减少" or "结转结余增加";
    }
}
