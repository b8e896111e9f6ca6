using Extractor.Domain;
using Extractor.Domain.Arithmetic;
using Extractor.Domain.Names;
using Extractor.Reconciliation.Figures;

namespace Extractor.Reconciliation.WithinNarrative;

/// <summary>403: a share follows from the part and its whole.</summary>
internal sealed class ShareCheck : ICheck
{
    private static readonly OperandKey[] PartsOfBasic = [OperandKey.Personnel, OperandKey.Running];

    private static readonly string[] Halves = ["basic", "project"];

    public RuleDescriptor Rule { get; } = new(
        "403",
        new("占比与金额相符", "A share follows from the part and its whole"),
        new("各项金额除以其总数与所印占比：收入、支出、各类、三公各部分、政府采购，以及占支出合计的比例",
            "each amount divided by its total, with the printed share: revenue, expenditure, classes, three public expenses, procurement, and the share of "
            + "all expenditure"),
        new("算术：占比 = 部分 ÷ 总数；截尾或为凑足 100% 而改动都会不符", "Arithmetic: a share is part ÷ whole; cutting digits or topping up to 100% breaks it"),
        new("2,536.65 占 457,676.75 应为 0.55%，印为 0.56%", "2,536.65 of 457,676.75 is 0.55%, printed 0.56%"),
        Severity.Contradiction)
    {
        Families = RuleDescriptor.AnyDisclosure,
    };

    public IEnumerable<Verdict> Examine(PrintedAccounts accounts)
    {
        foreach (var statement in accounts.Statements.Where(s => s.Kind != StatementKinds.Performance))
        {
            foreach (var operand in new[] { OperandKey.Share, OperandKey.ShareOfExpenditure })
            {
                if (statement[operand] is { } share)
                    yield return Share(accounts, statement, share);
            }

            foreach (var verdict in Shares(statement))
                yield return verdict;
        }
    }

    /// <summary>人员经费, 占基本支出的…: parts and shares in one statement with their total; 分别占…和… leaves open which is whose.</summary>
    private IEnumerable<Verdict> Shares(PrintedStatement statement) =>
        from half in PartsOfBasic
        let share = statement[half.Its(OperandKey.Share)]
        let part = statement[half]
        let total = statement[OperandKey.Total]
        where share is not null && part is not null && total is { IsZero: false } && !statement.Statement.Sentence.Text.Contains("分别", StringComparison.Ordinal)
        select Judge.Quotient(Rule, statement.Name + (Phrase)"·" + half.Name + new Phrase(" 占比", ", share"), share, Formula.Share, part, total);

    private Verdict Share(PrintedAccounts accounts, PrintedStatement statement, Figure share)
    {
        var what = statement.Name + new Phrase(" 占比", ", share");
        var part = statement[OperandKey.Amount] ?? statement[OperandKey.Final]
            ?? accounts.Nearest(statement, statement.Kind, statement.Subject, OperandKey.Amount);
        if (statement is { Kind: StatementKinds.ThreePublic, Subject: "total" })
            return Judge.NotComparable(Rule, what, new("所占的是别的总数", "it is a share of something else"), share);
        var wholes = Denominators.Wholes(accounts, statement);
        if (part is null || wholes.Count == 0)
            return Judge.NotComparable(Rule, what, new("没有部分或总数的金额", "its part or its whole is not printed"), share);
        if (part.IsZero && share.IsZero)
            return Judge.Says(Rule, Outcome.Agrees, what + new Phrase(" 为零，金额亦为零", " is zero, and so is the amount"), share.Cited, part.Cited);
        var whole = wholes[0];
        if (whole.IsZero)
            return Judge.Says(Rule, Outcome.Disagrees, what + new Phrase($" 为 {share.Quoted}，而总数为零", $" is {share.Quoted} of nothing"), share.Cited, part.Cited,
                whole.Cited);
        var verdicts = wholes.Where(w => !w.IsZero).Select(w => Judge.Quotient(Rule, what, share, Formula.Share, part, w)).ToList();
        var verdict = verdicts.Find(v => v.Outcome == Outcome.Agrees) ?? verdicts[0];
        return verdict.Outcome == Outcome.Disagrees && IsOfHalves(accounts, statement, share, part)
            ? Judge.NotComparable(Rule, what, new("所占的本年支出预算没有单独印出", "the year's expenditure that it is a share of is not printed by itself"), share)
            : CopiedRate.Explain(accounts, statement, share, verdict);
    }

    /// <summary>支出预算110万元，其中基本支出60万元，占本年支出预算的60%: without what is carried over, of what the two halves make up.</summary>
    private static bool IsOfHalves(PrintedAccounts accounts, PrintedStatement statement, Figure share, Figure part)
    {
        if (statement.Kind != StatementKinds.ExpenditureComposition
            || !statement.WordsBefore(OperandKey.Share).Contains("本年支出预算", StringComparison.Ordinal)) return false;
        var halves = Halves.Select(half => accounts.Nearest(statement, statement.Kind, half, OperandKey.Amount)).OfType<Figure>().ToList();
        return halves.Count == Halves.Length && Rates.Percentage(part.Interval, Combination.Sum(halves).Interval) is { } ratio && share.Interval.Meets(ratio);
    }
}
