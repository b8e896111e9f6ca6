using Extractor.Domain;
using Extractor.Reconciliation.Figures;

namespace Extractor.Reconciliation.WithinNarrative;

/// <summary>411: words of direction (大于, 小于, 持平, 增加 … 下降) fit the figures.</summary>
internal sealed class DirectionCheck : ICheck
{
    private static readonly (string Word, int Sign)[] Words = [("大于", 1), ("高于", 1), ("小于", -1), ("低于", -1), ("持平", 0), ("等于", 0), ("无差异", 0)];

    public RuleDescriptor Rule { get; } = new(
        "411",
        new("大于、小于、持平与增减方向与数字相符", "Words of direction fit the figures"),
        new("决算数大于（小于、持平于）预算数的说法与两数；增减额与增减率的方向",
            "“final above, below or equal to the budget” with the two figures; the direction of a change with that of its rate"),
        new("算术：方向词由两数大小决定", "Arithmetic: the word follows from which figure is larger"),
        new("预算 2.00、决算 1.50，写作“决算数大于预算数”", "1.50 against a budget of 2.00, called “above”"),
        Severity.Contradiction);

    public IEnumerable<Verdict> Examine(PrintedAccounts accounts)
    {
        var following = new FollowingSentences(accounts);
        foreach (var statement in accounts.Compared)
        {
            if (Budget(accounts, statement, following) is { } budget)
                yield return budget;
            if (Flat(statement) is { } flat)
                yield return flat;
            if (statement[OperandKey.Change] is { IsZero: false } change && statement[OperandKey.ChangeRate] is { IsZero: false } rate
                && statement.Operand(OperandKey.ChangeRate)!.DirectionWord is not null && !statement.Precedes(OperandKey.ChangeRate, OperandKey.Change))
                yield return Change(statement, change, rate);
        }
    }

    private Verdict Change(PrintedStatement statement, Figure change, Figure rate)
    {
        var agrees = Math.Sign(change.Value) == Math.Sign(rate.Value);
        return Judge.Says(Rule, agrees ? Outcome.Agrees : Outcome.Disagrees, statement.Name + (agrees
            ? new Phrase(" 增减方向一致", ": change and rate have one direction")
            : new Phrase(" 增减额与增减率方向相反", ": change and rate have opposite directions")), change.Cited, rate.Cited);
    }

    /// <summary>较上年增加5.00万元，与上年持平: a change of more than nothing is not flat.</summary>
    private Verdict? Flat(PrintedStatement statement)
    {
        if (statement[OperandKey.Change] is not { } change || statement.Operand(OperandKey.Change)!.Basis is { IsBudget: true })
            return null;
        var part = Tight(OwnPart(statement.Statement.Sentence.Text, change));
        var at = part.IndexOf(change.Text, StringComparison.Ordinal);
        var clause = at < 0 ? null : Array.Find(part[at..].Split('，', '。', ','), IsFlat);
        return clause is null ? null : Judge.Says(Rule, change.IsZero ? Outcome.Agrees : Outcome.Disagrees, statement.Name + (change.IsZero
            ? new Phrase(" 与上年持平，增减额为零", ": flat, and the change is nothing")
            : new Phrase($" 称“{clause.Trim()}”，而增减额为 {change.Quoted}", $": “{clause.Trim()}” beside a change of {change.Quoted}")), change.Cited,
                new CitedFigure("direction-word", statement.Statement.Sentence));
    }

    /// <summary>与上年持平, with no other subject in front.</summary>
    private static bool IsFlat(string clause) => clause.EndsWith("持平", StringComparison.Ordinal) && clause[0] is ('与' or '较' or '和' or '同')
        && clause.Contains('年', StringComparison.Ordinal) && !clause.Contains("预算", StringComparison.Ordinal)
            && !clause.Contains("基本", StringComparison.Ordinal);

    private Verdict? Budget(PrintedAccounts accounts, PrintedStatement statement, FollowingSentences following)
    {
        if (statement[OperandKey.Final] is not { } final)
            return null;
        var operand = statement.Operand(OperandKey.Completion) ?? statement.Operand(OperandKey.Final)!;
        if (Denominators.Budget(accounts, statement, operand) is not { IsPrinted: true } budget)
            return null;
        // A completion of nothing is told by itself; what goes on from it speaks of another budget than the one printed.
        if (Spoken(statement, budget.IsZero ? [] : following.Of(statement)) is not { } spoken)
            return null;
        var sign = final.Interval.Low > budget.Interval.High ? 1 : final.Interval.High < budget.Interval.Low ? -1 : Math.Sign(final.Value - budget.Value);
        var agrees = sign == spoken.Sign || (final.Interval.Meets(budget.Interval) && spoken.Sign == 0);
        var verdict = Judge.Says(Rule, agrees ? Outcome.Agrees : Outcome.Disagrees, statement.Name + new Phrase(
            $" “{spoken.Word}”{(agrees ? "与数字相符" : "与数字不符")}：决算 {final.Quoted}，预算 {budget.Quoted}",
            $": “{spoken.Word}” {(agrees ? "fits" : "does not fit")} final {final.Quoted}, budget {budget.Quoted}"),
            new CitedFigure("direction-word", spoken.Place), final.Cited, budget.Cited);
        return !agrees && final.Interval.Meets(budget.Interval) ? verdict with { Severity = Severity.Warning } : verdict;
    }

    /// <summary>The word that compares final and budget, where the statement says one and only one.</summary>
    private static (string Word, int Sign, Evidence Place)? Spoken(PrintedStatement statement, IEnumerable<(string Text, Evidence Place)> following)
    {
        var found = new List<(string Word, int Sign, Evidence Place)>();
        var sentence = statement.Statement.Sentence;
        foreach (var (text, place) in statement.Statement.Words.Select(w => (w.Text, w))
            .Append((OwnPart(sentence.Text, statement[OperandKey.Final]!), sentence))
            .Concat(following))
        {
            foreach (var (word, sign) in Words)
            {
                if (text.Contains(word, StringComparison.Ordinal) && SpeaksOfBudget(text, word))
                    found.Add((word, sign, place));
            }
        }

        return found.Select(f => f.Sign).Distinct().Count() == 1 ? found[0] : null;
    }

    /// <summary>The part between semicolons that prints a figure, and those after it without figures.</summary>
    private static string OwnPart(string sentence, Figure figure)
    {
        var parts = sentence.Split('；');
        var first = Array.FindIndex(parts, p => Tight(p).Contains(figure.Text, StringComparison.Ordinal));
        if (first < 0)
            return sentence;
        var last = first;
        while (last + 1 < parts.Length && !parts[last + 1].Any(char.IsAsciiDigit))
            last++;
        return string.Join('；', parts[first..(last + 1)]);
    }

    private static string Tight(string text) => text.Replace(" ", "", StringComparison.Ordinal);

    /// <summary>决算数大于预算数, 决算数与预算数持平: the budget stands in the same clause.</summary>
    private static bool SpeaksOfBudget(string text, string word)
    {
        var at = text.IndexOf(word, StringComparison.Ordinal);
        var start = text.LastIndexOfAny(['，', '。', '；'], at) + 1;
        var end = text.IndexOfAny(['，', '。', '；'], at);
        var clause = text[start..(end < 0 ? text.Length : end)];
        // 基本持平 leaves open how much is as good as equal.
        if (text.AsSpan(start, at - start).EndsWith("基本"))
            return false;
        return clause.Contains("预算", StringComparison.Ordinal) && !clause.Contains("上年", StringComparison.Ordinal)
            && !clause.Contains("上一年", StringComparison.Ordinal);
    }
}
