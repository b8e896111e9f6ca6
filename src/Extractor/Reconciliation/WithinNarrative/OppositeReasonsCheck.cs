using Extractor.Domain;
using Extractor.Reconciliation.Figures;

namespace Extractor.Reconciliation.WithinNarrative;

/// <summary>415: no two reasons say the opposite of one thing.</summary>
internal sealed class OppositeReasonsCheck : ICheck
{
    private const int ShortestName = 4;

    public RuleDescriptor Rule { get; } = new(
        "415",
        new("各处原因不相互矛盾", "No two reasons say the opposite of one thing"),
        new("“增加 X”与“X 减少”两种说法（X 至少四字，且在不同叙述的原因中）", "“more X” in one reason and “less X” in another, X of four characters or more"),
        new("同一年同一事项不能既增又减；但范围可能不同，故为提醒", "One thing does not rise and fall in one year; the scopes may differ, so it is a warning"),
        new("“增加一次性项目支出”与“一次性项目支出减少”", "“more one-off project expenditure” and “one-off project expenditure fell”"),
        Severity.Warning);

    public IEnumerable<Verdict> Examine(PrintedAccounts accounts)
    {
        var reasons = accounts.Statements.Where(s => s.Kind is not (StatementKinds.ItemExecution or StatementKinds.PerformanceProject)
            && s.Statement.Reason is { Length: > 0 }).ToList();
        var rising = reasons.SelectMany(r => Things(r, "增加")).ToList();
        var falling = reasons.SelectMany(r => Things(r, "减少")).ToLookup(t => t.Thing);
        foreach (var (thing, statement) in rising.DistinctBy(t => t.Thing))
        {
            foreach (var (_, other) in falling[thing].Where(f => f.Statement != statement).Take(1))
            {
                yield return Judge.Says(
                    Rule,
                    Outcome.Disagrees,
                    new($"{statement.Name.Chinese}的原因说“{thing}”增加，{other.Name.Chinese}的原因说其减少",
                        $"“{thing}” rises in the reason of {statement.Name.English} and falls in that of {other.Name.English}"),
                    new CitedFigure("reason", statement.Statement.Sentence),
                    new CitedFigure("reason", other.Statement.Sentence));
            }
        }
    }

    /// <summary>X of 增加X and X增加 in a reason, clause by clause.</summary>
    private static IEnumerable<(string Thing, PrintedStatement Statement)> Things(PrintedStatement statement, string word)
    {
        foreach (var clause in statement.Statement.Reason!.Split('，', '。', '；', '、', ',', ':', '：'))
        {
            var at = clause.IndexOf(word, StringComparison.Ordinal);
            if (at < 0)
                continue;
            var (before, after) = (clause[..at], clause[(at + word.Length)..]);
            var thing = after.Length >= ShortestName ? after : before;
            if (thing.Length >= ShortestName && !thing.Any(char.IsAsciiDigit))
                yield return (thing, statement);
        }
    }
}
