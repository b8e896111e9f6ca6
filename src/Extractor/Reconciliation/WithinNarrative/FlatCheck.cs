using Extractor.Domain;
using Extractor.Domain.Arithmetic;
using Extractor.Domain.Parsing;
using Extractor.Reconciliation.Figures;
using Extractor.Reconciliation.WithinTable;

namespace Extractor.Reconciliation.WithinNarrative;

/// <summary>423: what is called flat against last year did not change elsewhere in the document.</summary>
internal sealed class FlatCheck : ICheck
{
    /// <summary>基本持平 is said of changes up to so many percent.</summary>
    private const int RoughlyFlat = 10;

    private static readonly string[] Flat = ["持平", "无增减变化", "没有增减变化", "无变化", "没有变化"];

    public RuleDescriptor Rule { get; } = new(
        "423",
        new("“与上年持平”与表中、正文他处的上年数相符", "What is called flat did not change elsewhere in the document"),
        new("没有写增减额而称与上年（基本）持平的事项，与三公表上年数、增减额，及正文他处同一事项的增减额；“基本持平”以一成为限",
            "a thing called flat without a change, with last year's figure or the change in the three-public table and with a change stated of it elsewhere;"
            + " “roughly flat” may be a tenth"),
        new("算术：持平即增减额为零", "Arithmetic: flat is a change of nothing"),
        new("正文“公务接待费与上年持平”，表中上年 5.60、本年 4.20", "reception called flat, 5.60 and 4.20 in the table"),
        Severity.Contradiction);

    public IEnumerable<Verdict> Examine(PrintedAccounts accounts)
    {
        foreach (var statement in accounts.Statements.Where(s => !s.Has(OperandKey.Change) && !s.Has(OperandKey.ChangeRate)))
        {
            if (OwnAmount(statement) is not { } amount || Clause(statement, amount) is not { } clause)
                continue;
            if (Changes(accounts, statement, amount).FirstOrDefault() is { Change: { } change } found)
                yield return Compare(statement, clause, amount, change, found.Percent);
        }
    }

    private Verdict Compare(PrintedStatement statement, string clause, Figure amount, Figure change, Rational? percent)
    {
        var isRough = clause.Contains("基本", StringComparison.Ordinal);
        var agrees = isRough ? percent is null || Rational.Abs(percent.Value) <= RoughlyFlat : change.IsZero || percent is { Sign: 0 };
        return Judge.Says(Rule, agrees ? Outcome.Agrees : Outcome.Disagrees, statement.Name + (agrees
            ? new Phrase($" 称“{clause}”，与他处相符", $": “{clause}” fits what is printed elsewhere")
            : new Phrase($" 称“{clause}”，而本年 {amount.Quoted}，另处印有 {change.Quoted}", $": “{clause}”, but {amount.Quoted} this year beside {change.Quoted}")),
                amount.Cited, change.Cited);
    }

    /// <summary>What is printed elsewhere of the change of the same thing: the figure that tells it, and the change in percent.</summary>
    private static IEnumerable<(Figure Change, Rational? Percent)> Changes(PrintedAccounts accounts, PrintedStatement statement, Figure amount)
    {
        if (statement.Kind == StatementKinds.ThreePublic && ThreePublicRow.Of(accounts) is { } row)
        {
            if (row[AccountColumns.LastYear.Of(statement.Column)] is { IsPrinted: true } last)
                yield return (last, amount.Interval.Meets(last.Interval) ? 0 : Percent(amount.Value - last.Value, last.Value));
            else if (row[AccountColumns.Change.Of(statement.Column)] is { IsPrinted: true } change)
                yield return (change, Percent(change.Value, amount.Value - change.Value));
        }

        foreach (var other in accounts.Of(statement.Kind, statement.Subject).Where(o => o != statement && o.Statement.Code == statement.Statement.Code))
        {
            if (other[OperandKey.Change] is { } change && other.Operand(OperandKey.Change)!.Basis == ComparisonBasis.LastYear && OwnAmount(other) is { } same
                && same.Value == amount.Value)
                yield return (change, Percent(change.Value, amount.Value - change.Value));
        }
    }

    private static Rational? Percent(decimal change, decimal whole) => whole == 0 ? null : (Rational)change / whole * 100;

    private static Figure? OwnAmount(PrintedStatement statement) =>
        new[] { OperandKey.Final, OperandKey.Amount, OperandKey.Total }
            .Select(name => statement[name]).FirstOrDefault(f => f is { Measure: FigureMeasure.Money });

    /// <summary>The clause after the amount, before another figure, that says it is flat against last year.</summary>
    private static string? Clause(PrintedStatement statement, Figure amount)
    {
        var text = CharacterFolding.Unspaced(statement.Statement.Sentence.Text);
        var at = text.IndexOf(amount.Text, StringComparison.Ordinal);
        if (at < 0)
            return null;
        var rest = text[(at + amount.Text.Length)..];
        var end = rest.AsSpan().IndexOfAny('。', '；');
        return (end < 0 ? rest : rest[..end]).Split('，').TakeWhile((c, i) => i == 0 || !HasAmount(c)).FirstOrDefault(IsFlat);
    }

    private static bool HasAmount(string clause) => clause.Contains('元', StringComparison.Ordinal) || clause.Contains('%', StringComparison.Ordinal);

    private static bool IsFlat(string clause) => clause.Length > 4 && clause[0] is '与' or '较' or '和' or '同' or '比'
        && clause.Contains('年', StringComparison.Ordinal) && !clause.Contains("预算", StringComparison.Ordinal)
        && Array.Exists(Flat, w => clause.EndsWith(w, StringComparison.Ordinal));
}
