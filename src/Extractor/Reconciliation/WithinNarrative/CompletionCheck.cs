using Extractor.Domain;
using Extractor.Reconciliation.Figures;

namespace Extractor.Reconciliation.WithinNarrative;

/// <summary>404: a completion rate follows from the final figure and the budget.</summary>
internal sealed class CompletionCheck : ICheck
{
    public RuleDescriptor Rule { get; } = new(
        "404",
        new("完成率与决算、预算相符", "A completion rate follows from the final figure and the budget"),
        new("支出决算（执行数）除以所说的预算与所印完成率：总数、各项、三公、项目绩效；支付金额除以下达金额与所印支付进度",
            "final or executed amount divided by the budget that is named, with the printed rate: totals, items, three public expenses, projects;"
            + " what was paid of what was allotted"),
        new("算术：完成率 = 决算数 ÷ 预算数；完成年初预算用年初预算，完成全年预算用全年预算",
            "Arithmetic: completion is final ÷ budget, of the original or the full-year budget as the text says"),
        new("全年预算 100、执行 100，印为完成 0%", "100 of 100, printed as 0%"),
        Severity.Contradiction);

    public IEnumerable<Verdict> Examine(PrintedAccounts accounts)
    {
        foreach (var statement in accounts.Statements)
        {
            foreach (var operand in statement.Statement.Operands.Where(o => o.Key == OperandKey.Completion))
            {
                if (Completion(accounts, statement, operand) is { } verdict)
                    yield return verdict;
            }
        }

        foreach (var (rate, paid, allotted) in PaidFunds.In(accounts))
            yield return Judge.Quotient(Rule, new Phrase("支付进度", "the share paid"), rate, Formula.Completion, paid, allotted);
    }

    private Verdict? Completion(PrintedAccounts accounts, PrintedStatement statement, Operand operand)
    {
        var rate = statement.Figure(operand);
        var what = statement.Name + new Phrase(" 完成率", ", completion");
        var budget = Denominators.Budget(accounts, statement, operand);
        var final = statement[OperandKey.Final] ?? statement[OperandKey.Executed] ?? OfAppropriations(statement) ?? OfSentence(accounts, statement);
        if (budget is null && Implied(accounts, statement, operand) is var (amount, change))
            return Judge.Quotient(Rule, what, rate, Formula.CompletionByChange, amount, change);
        if (budget is { IsZero: true })
            return null;
        if (budget is null or { IsBlank: true } || final is null)
            return Judge.NotComparable(Rule, what, new("没有印出所比的预算或决算", "its budget or final figure is not printed"), rate);
        var verdict = Judge.Quotient(Rule, what, rate, statement.Has(OperandKey.Executed) ? Formula.Execution : Formula.Completion, final, budget);
        if (verdict.Outcome == Outcome.Disagrees && final.Scale != budget.Scale)
            return verdict with { Message = verdict.Message + new Phrase("；两数单位不同，疑似单位错误", "; the units differ, probably one is wrong") };
        return CopiedRate.Explain(accounts, statement, rate, verdict);
    }

    /// <summary>财政拨款本年支出年初预算数为100万元，决算数为98万元，完成年初预算的98%.</summary>
    private static Figure? OfAppropriations(PrintedStatement statement) => statement.Kind switch
    {
        StatementKinds.AppropriationTotal => statement[OperandKey.Expenditure],
        StatementKinds.CurrentYearAppropriation => statement[OperandKey.Amount],
        _ => null,
    };

    /// <summary>一般公共预算财政拨款支出1054.41万元，为年初预算1082.61万元的97.40%: the expenditure is what the sentence, or the section, opens with.</summary>
    private static Figure? OfSentence(PrintedAccounts accounts, PrintedStatement statement) =>
        statement is not { Kind: StatementKinds.BudgetExecution, Subject: "general-budget" } ? null
        : accounts.Of(StatementKinds.GeneralBudgetExpenditure).FirstOrDefault(s => s.Statement.Sentence == statement.Statement.Sentence)?[OperandKey.Amount]
            ?? Denominators.GeneralBudget(accounts, statement);

    /// <summary>完成年初预算的112.7%，比年初预算增加445.30万元: the change tells the budget that is not printed.</summary>
    private static (Figure Amount, Figure Change)? Implied(PrintedAccounts accounts, PrintedStatement statement, Operand completion)
    {
        if (statement[OperandKey.Change] is not { } change || completion.Basis is not { IsBudget: true }
            || (statement.Operand(OperandKey.Change)!.Basis is { } basis && basis != completion.Basis))
            return null;
        var own = new[] { OperandKey.Final, OperandKey.Amount, OperandKey.Revenue, OperandKey.Expenditure }.Select(name => statement[name]).OfType<Figure>()
            .ToList();
        var amount = own.Count == 1 ? own[0] : own.Count > 1 ? null : statement.Kind switch
        {
            StatementKinds.BudgetExecution when statement.Subject == "general-budget" =>
                accounts.Nearest(statement, StatementKinds.GeneralBudgetExpenditure, "", OperandKey.Amount),
            StatementKinds.GeneralBudgetRevenue => accounts.Nearest(statement, statement.Kind, "", OperandKey.Amount),
            _ => null,
        };
        return amount is null ? null : (amount, change);
    }
}
