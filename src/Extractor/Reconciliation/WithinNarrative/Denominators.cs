using Extractor.Domain;
using Extractor.Reconciliation.Figures;
using Extractor.Reconciliation.NarrativeAgainstTable;
using Extractor.Reconciliation.WithinTable;

namespace Extractor.Reconciliation.WithinNarrative;

/// <summary>The figures that a rate or a share is measured against.</summary>
internal static class Denominators
{
    /// <summary>教育支出90万元，占总支出的81%；科学技术支出2万元，占2%: the first share of a list, or what is listed, names the whole of all.</summary>
    private static readonly string[] SharesOfTotal = ["占总支出", "占总收入", "收入总计", "支出总计"];

    private static readonly string[] EconomicClasses = ["工资福利支出", "商品和服务支出", "对个人和家庭"];

    /// <summary>The budget that a completion is measured against; null where none is printed.</summary>
    public static Figure? Budget(PrintedAccounts accounts, PrintedStatement statement, Operand completion)
    {
        var original = statement[OperandKey.OriginalBudget];
        var adjusted = statement[OperandKey.AdjustedBudget] ?? statement[OperandKey.FullYearBudget] ?? statement[OperandKey.InitialBudget];
        var own = completion.Basis == ComparisonBasis.OriginalBudget ? original ?? statement[OperandKey.Budget] ?? statement[OperandKey.FullYearBudget]
            : completion.Basis == ComparisonBasis.AdjustedBudget ? adjusted ?? statement[OperandKey.Budget]
            : statement[OperandKey.Budget] ?? adjusted ?? original;
        if (own is null && statement.Kind == StatementKinds.ItemExecution)
            return OfSameItem(accounts, statement, completion.Basis == ComparisonBasis.AdjustedBudget ? OperandKey.AdjustedBudget : OperandKey.OriginalBudget);
        if (own is not null || statement.Kind != StatementKinds.ThreePublic)
            return own;
        return accounts.Nearest(statement, statement.Kind, statement.Subject, OperandKey.Budget)
            ?? InTable(ThreePublicRow.Of(accounts), statement.Column, completion.Basis);
    }

    /// <summary>The budget of the sentence before, where an item's completion is given in one of its own.</summary>
    private static Figure? OfSameItem(PrintedAccounts accounts, PrintedStatement statement, OperandKey operand) =>
        accounts.Of(statement.Kind, statement.Subject).LastOrDefault(s => s.Has(operand) && s.Statement.SectionPath == statement.Statement.SectionPath
            && s.Statement.Number == statement.Statement.Number - 1)?[operand];

    /// <summary>Where the table prints two budgets, the one that the completion names; none where it names neither.</summary>
    private static Figure? InTable(ThreePublicRow? row, ColumnKey item, ComparisonBasis? basis)
    {
        var (original, budget) = (row?[AccountColumns.OriginalBudget.Of(item)], row?[AccountColumns.Budget.Of(item)]);
        return original is null || basis == ComparisonBasis.AdjustedBudget ? budget : basis == ComparisonBasis.OriginalBudget ? original : null;
    }

    /// <summary>What a share is a share of; several where the wording leaves it open, the likeliest first.</summary>
    public static IReadOnlyList<Figure> Wholes(PrintedAccounts accounts, PrintedStatement statement)
    {
        IEnumerable<Figure?> wholes = statement.Kind switch
        {
            StatementKinds.RevenueComposition when IsColumn(statement) => Year(accounts, statement, "revenue", TableSide.Revenue),
            // 基本支出90万元，占财政拨款60%: of what was appropriated, which need not be all that was spent.
            StatementKinds.ExpenditureComposition when Says(statement, "占财政拨款") =>
                [accounts.Nearest(statement, StatementKinds.AppropriationTotal, "", OperandKey.Expenditure),
                    accounts.Nearest(statement, StatementKinds.CurrentYearAppropriation, "expenditure", OperandKey.Amount)],
            StatementKinds.ExpenditureComposition or StatementKinds.GeneralBudgetExpenditure => Year(accounts, statement, "expenditure", TableSide.Expenditure),
            StatementKinds.ClassComposition when FundSections.TableOf(accounts, statement) is { } fund =>
                [accounts.Nearest(statement, fund, "", OperandKey.Final), Cells.Total(accounts, fund, AccountColumns.Total)?.Figure],
            StatementKinds.ClassComposition => [OfClasses(accounts, statement), Cells.Total(accounts, TableKeys.GeneralBudget, AccountColumns.Total)?.Figure],
            StatementKinds.AppropriationComposition =>
            [
                GeneralBudget(accounts, statement), NamedGeneralBudget(accounts, statement),
                accounts.Nearest(statement, StatementKinds.AppropriationTotal, "", OperandKey.Expenditure),
                accounts.Nearest(statement, StatementKinds.AppropriationTotal, "", OperandKey.Total),
                Cells.Total(accounts, TableKeys.Appropriation, AccountColumns.Total)?.Figure,
                accounts.Nearest(statement, StatementKinds.CurrentYearAppropriation, "expenditure", OperandKey.Amount),
            ],
            StatementKinds.ThreePublic => [accounts.Nearest(statement, statement.Kind, "total", OperandKey.Final),
                ThreePublicRow.Of(accounts)?[AccountColumns.Final.Of(AccountColumns.Total)]],
            StatementKinds.Procurement => ProcurementWholes(accounts, statement),
            StatementKinds.GovernmentFund or StatementKinds.StateCapital when Says(statement, "支出合计") || Says(statement, "本年支出") =>
                Year(accounts, statement, "expenditure", TableSide.Expenditure),
            StatementKinds.BasicComposition when statement.Subject is "personnel" or "running" => [AllBasic(accounts, statement)],
            StatementKinds.BasicComposition when IsEconomicClass(statement) =>
                [AllBasic(accounts, statement) ?? accounts.Nearest(statement, StatementKinds.BasicExpenditure, "", OperandKey.Total)],
            StatementKinds.ItemExecution => [FundOfItem(accounts, statement)],
            _ => [],
        };
        var printed = wholes.OfType<Figure>().Where(f => f.IsPrinted).ToList();
        if (statement.Kind == StatementKinds.Procurement) return printed;
        return [.. printed.Take(1), .. SaysTotal(statement) && !Says(statement, "一般公共预算") ? GrandTotals(accounts, statement) : [],
            .. OfAppropriations(accounts, statement)];
    }

    /// <summary>财政拨款收入合计100万元，其中：一般公共预算财政拨款收入90万元，占90%: of what was appropriated, where its section states it.</summary>
    private static IEnumerable<Figure> OfAppropriations(PrintedAccounts accounts, PrintedStatement statement) =>
        statement.Kind == StatementKinds.ClassComposition ? OfAllFunds(accounts, statement)
        : statement.Kind == StatementKinds.RevenueComposition && statement.Subject.StartsWith("appropriation.", StringComparison.Ordinal)
        && Before(accounts, statement, StatementKinds.AppropriationTotal, OperandKey.Revenue) is { IsPrinted: true } whole ? [whole] : [];

    /// <summary>占本年财政拨款支出的: of what all funds spent in the year, where the share's words name no fund.</summary>
    private static IEnumerable<Figure> OfAllFunds(PrintedAccounts accounts, PrintedStatement statement) =>
        Says(statement, "财政拨款") && !Says(statement, "公共预算")
        && Cells.CurrentYear(accounts, TableKeys.AppropriationOverall, TableSide.Expenditure, AccountColumns.Total) is { Figure.IsPrinted: true } whole
            ? [whole.Figure] : [];

    /// <summary>基本支出100万元，其中人员经费90万元: the basic expenditure of all funds, whose halves these are.</summary>
    public static Figure? AllBasic(PrintedAccounts accounts, PrintedStatement half) =>
        Before(accounts, half, StatementKinds.ExpenditureComposition, OperandKey.Amount, "basic");

    /// <summary>工资福利支出30万元，占60%: of all basic expenditure, unless the words name a part of it.</summary>
    private static bool IsEconomicClass(PrintedStatement statement) =>
        Array.Exists(EconomicClasses, c => statement.Subject.StartsWith(c, StringComparison.Ordinal)) && !Says(statement, "经费");

    /// <summary>占一般公共预算财政拨款支出的: the fund that the share's own words name.</summary>
    private static Figure? FundOfItem(PrintedAccounts accounts, PrintedStatement statement) =>
        Says(statement, "政府性基金") ? accounts.Nearest(statement, StatementKinds.GovernmentFund, "", OperandKey.Final)
        : Says(statement, "国有资本") ? accounts.Nearest(statement, StatementKinds.StateCapital, "", OperandKey.Final)
        : NamedGeneralBudget(accounts, statement);

    private static Figure? NamedGeneralBudget(PrintedAccounts accounts, PrintedStatement statement) => !Says(statement, "一般公共预算") ? null
        : GeneralBudget(accounts, statement) ?? accounts.Nearest(statement, StatementKinds.GeneralBudgetExpenditure, "", OperandKey.Amount)
            ?? Cells.Total(accounts, TableKeys.GeneralBudget, AccountColumns.Total)?.Figure;

    private static bool Says(PrintedStatement statement, string whole) => statement.WordsBefore(OperandKey.Share).Contains(whole, StringComparison.Ordinal);

    /// <summary>占收入总计的, 占总支出的: the grand total, or the current-year total under its name.</summary>
    private static bool SaysTotal(PrintedStatement statement)
    {
        var words = statement.WordsBefore(OperandKey.Share);
        return words.Contains('总', StringComparison.Ordinal) || (!words.Contains("出的", StringComparison.Ordinal)
            && !words.Contains("入的", StringComparison.Ordinal)
            && Array.Exists(SharesOfTotal, s => statement.Statement.Sentence.Text.Contains(s, StringComparison.Ordinal)));
    }

    private static IEnumerable<Figure> GrandTotals(PrintedAccounts accounts, PrintedStatement statement) =>
        new[] { OperandKey.Total, IsOfRevenue(statement) ? OperandKey.Revenue : OperandKey.Expenditure, OperandKey.Budget }
            .Select(side => accounts.Nearest(statement, StatementKinds.GrandTotal, "", side))
            .Append(Cells.Grand(accounts, TableKeys.Overall, TableSide.Expenditure)?.Figure).OfType<Figure>().Where(f => f.IsPrinted).Take(1);

    private static bool IsOfRevenue(PrintedStatement statement) =>
        statement.Kind is StatementKinds.RevenueComposition or StatementKinds.OpeningCarryover or StatementKinds.NonFiscalSurplusUsed;

    /// <summary>What classes make up: the general budget's expenditure, or what all funds spent where their section states only that.</summary>
    public static Figure? OfClasses(PrintedAccounts accounts, PrintedStatement statement) =>
        GeneralBudget(accounts, statement) ?? Before(accounts, statement, StatementKinds.AppropriationTotal, OperandKey.Expenditure)
            ?? Before(accounts, statement, StatementKinds.CurrentYearAppropriation, OperandKey.Amount, "expenditure")
            ?? accounts.Nearest(statement, StatementKinds.GeneralBudgetExpenditure, "", OperandKey.Amount);

    /// <summary>基本支出 and 项目支出 under the general budget's expenditure are parts of that.</summary>
    public static Figure? GeneralBudget(PrintedAccounts accounts, PrintedStatement statement) =>
        Before(accounts, statement, StatementKinds.GeneralBudgetExpenditure, OperandKey.Amount)
            ?? Before(accounts, statement, StatementKinds.BudgetExecution, OperandKey.Final, "general-budget");

    private static Figure? Before(PrintedAccounts accounts, PrintedStatement statement, string kind, OperandKey operand, string subject = "") =>
        accounts.Before(statement, kind, subject, operand)?[operand];

    /// <summary>A printed name (医疗收入) is a part of a column, and which one is not told.</summary>
    private static bool IsColumn(PrintedStatement statement) => statement.Subject.All(c => char.IsAsciiLetter(c) || c is '-' or '.');

    private static IEnumerable<Figure?> Year(PrintedAccounts accounts, PrintedStatement statement, string subject, TableSide side) =>
        [accounts.Nearest(statement, StatementKinds.CurrentYearTotal, subject, OperandKey.Amount), Cells.CurrentYear(accounts, side)?.Figure];

    /// <summary>授予小微企业合同金额60万元，占50%: of the total or of what small and medium enterprises got, where the words leave it open.</summary>
    private static IEnumerable<Figure?> ProcurementWholes(PrintedAccounts accounts, PrintedStatement statement)
    {
        var (text, isMicro) = (statement.Statement.Sentence.Text, statement.Subject == "small-micro");
        var isOfAwards = text.Contains("占授予中小企业", StringComparison.Ordinal) || text.Contains("占中小企业", StringComparison.Ordinal);
        if (isMicro && isOfAwards) return [Procured("small-medium")];
        var whole = Procured(statement.Subject switch
        {
            "goods.small-medium" => "goods",
            "works.small-medium" => "works",
            "services.small-medium" => "services",
            _ => "total",
        });
        return isMicro && !Says(statement, "采购") && !Says(statement, "总额") ? [whole, Procured("small-medium")] : [whole];

        Figure? Procured(string subject) => accounts.Nearest(statement, statement.Kind, subject, OperandKey.Amount);
    }
}
