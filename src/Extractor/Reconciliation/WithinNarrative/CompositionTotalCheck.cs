using Extractor.Domain;
using Extractor.Reconciliation.Figures;
using Extractor.Reconciliation.NarrativeAgainstTable;
using Extractor.Reconciliation.WithinTable;

namespace Extractor.Reconciliation.WithinNarrative;

/// <summary>405: the parts of revenue and expenditure that the narrative lists make up its total.</summary>
internal sealed class CompositionTotalCheck : ICheck
{
    public RuleDescriptor Rule { get; } = new(
        "405",
        new("所列各部分之和等于总数", "The parts that the narrative lists make up its total"),
        new("收入构成、支出构成、财政拨款各类与各自总数；表中还有未列出的部分时，只要求不超过",
            "sources of revenue, kinds or classes of expenditure and classes of the general budget with their totals;"
            + " where the table has more parts than are listed, their sum must not be above"),
        new("算术：总数等于各部分之和", "Arithmetic: a total is the sum of its parts"),
        new("基本支出 2,265.72、项目支出 637.07，支出合计印为 2,920.79", "2,265.72 and 637.07 under a total of 2,920.79"),
        Severity.Contradiction)
    {
        Families = RuleDescriptor.AnyDisclosure,
    };

    public IEnumerable<Verdict> Examine(PrintedAccounts accounts) =>
        List(accounts, accounts.Of(StatementKinds.RevenueComposition).Where(IsColumn), "revenue")
            .Concat(List(accounts, accounts.Of(StatementKinds.ExpenditureComposition).Where(IsColumn), "expenditure"))
            .Concat(List(accounts, accounts.Of(StatementKinds.ExpenditureComposition).Where(s => !IsColumn(s)), "expenditure"))
            .Concat(List(accounts, accounts.Of(StatementKinds.AppropriationComposition).Where(IsColumn), "appropriation"))
            .Concat(List(accounts, accounts.Of(StatementKinds.AppropriationComposition).Where(s => IsClass(accounts, s)), "appropriation"))
            .Concat(List(accounts, accounts.Of(StatementKinds.ClassComposition).Where(s => IsOfGeneralBudget(accounts, s)), "classes"));

    private static bool IsOfGeneralBudget(PrintedAccounts accounts, PrintedStatement statement) =>
        !statement.Subject.Contains('/', StringComparison.Ordinal) && FundSections.TableOf(accounts, statement) is null;

    private static bool IsColumn(PrintedStatement statement) => statement.Subject.All(c => char.IsAsciiLetter(c) || c is '-' or '.');

    private static bool IsClass(PrintedAccounts accounts, PrintedStatement statement) => !IsColumn(statement)
        && accounts.Filled(TableKeys.Expenditure) is { } table && Cells.ClassRow(table, statement) is not null;

    private IEnumerable<Verdict> List(PrintedAccounts accounts, IEnumerable<PrintedStatement> statements, string what)
    {
        foreach (var list in Parts.Lists(statements.Where(s => s.Has(OperandKey.Amount))))
        {
            if (Total(accounts, list[0], what) is not { } total)
                continue;
            if (Unknown(accounts, list, what) is { } unknown)
            {
                yield return Judge.NotComparable(Rule, Name(what), new($"“{unknown}”不是表中的一类", $"“{unknown}” is no class of the table"), total);
                continue;
            }

            var parts = list.Where(s => !list.Any(whole => s.Subject.StartsWith(whole.Subject + ".", StringComparison.Ordinal)))
                .Select(s => s[OperandKey.Amount]!)
                .ToList();
            if (Parts.Against(Rule, Name(what), total, parts, IsComplete(accounts, list, what)) is { } verdict)
                yield return verdict;
        }
    }

    /// <summary>A part that is no class of the table: it may be a section, counted in its class already.</summary>
    private static string? Unknown(PrintedAccounts accounts, IReadOnlyList<PrintedStatement> list, string what)
    {
        if (what != "classes" && IsColumn(list[0]))
            return null;
        var table = accounts.Filled(what == "classes" ? TableKeys.GeneralBudget : TableKeys.Expenditure);
        return list.FirstOrDefault(s => table is null || Cells.ClassRow(table, s) is null)?.Subject;
    }

    private static Phrase Name(string what) => what switch
    {
        "revenue" => new("本年收入合计（正文）", "Current-year revenue (narrative)"),
        "expenditure" => new("本年支出合计（正文）", "Current-year expenditure (narrative)"),
        "appropriation" => new("财政拨款支出总计（正文）", "Appropriated expenditure (narrative)"),
        _ => new("一般公共预算财政拨款支出（正文）", "General budget expenditure (narrative)"),
    };

    private static Figure? Total(PrintedAccounts accounts, PrintedStatement first, string what) => what switch
    {
        "classes" => Denominators.OfClasses(accounts, first),
        "appropriation" when !IsColumn(first) => accounts.Nearest(first, StatementKinds.AppropriationTotal, "", OperandKey.Expenditure)
            ?? accounts.Nearest(first, StatementKinds.CurrentYearAppropriation, "expenditure", OperandKey.Amount),
        "appropriation" => Denominators.GeneralBudget(accounts, first) ?? accounts.Nearest(first, StatementKinds.AppropriationTotal, "", OperandKey.Expenditure)
            ?? accounts.Nearest(first, StatementKinds.CurrentYearAppropriation, "expenditure", OperandKey.Amount)
            ?? accounts.Nearest(first, StatementKinds.AppropriationTotal, "", OperandKey.Total),
        _ => accounts.Nearest(first, StatementKinds.CurrentYearTotal, what, OperandKey.Amount),
    };

    /// <summary>Whether every part that the table prints with a figure is in the list.</summary>
    private static bool IsComplete(PrintedAccounts accounts, IReadOnlyList<PrintedStatement> list, string what)
    {
        if (what != "classes" && IsColumn(list[0]))
            return ColumnsCovered(accounts, list, what);
        // A total of appropriations may hold what is carried over too.
        if (what == "appropriation")
            return false;
        var table = accounts.Filled(what == "classes" ? TableKeys.GeneralBudget : TableKeys.Expenditure);
        return table is not null && table.Tree.Roots.Where(r => table.Figure(r.Row, AccountColumns.Total) is { IsPrinted: true, IsZero: false })
            .All(r => list.Any(s => Cells.ClassRow(table, s) == r));
    }

    private static bool ColumnsCovered(PrintedAccounts accounts, IReadOnlyList<PrintedStatement> list, string what)
    {
        var key = what switch { "revenue" => TableKeys.Revenue, "expenditure" => TableKeys.Expenditure, _ => TableKeys.Appropriation };
        if (accounts.Filled(key) is not { TotalRow: { } total } table)
            return false;
        var subjects = list.Select(s => s.Column.Whole ?? s.Column).ToHashSet();
        var needed = RowTotalCheck.Parts(table).Where(c => table.Figure(total, c) is { IsPrinted: true, IsZero: false });
        return needed.All(subjects.Contains) && (subjects.Count == list.Count || FundsCovered(accounts, list));
    }

    /// <summary>Appropriation listed by fund: complete where every fund with revenue is listed.</summary>
    private static bool FundsCovered(PrintedAccounts accounts, IReadOnlyList<PrintedStatement> list) =>
        new[] { AccountColumns.AppropriationOfGeneralBudget, AccountColumns.AppropriationOfGovernmentFund, AccountColumns.AppropriationOfStateCapital }
            .Where(f => Cells.Revenue(accounts, f) is { Figure: { IsPrinted: true, IsZero: false } })
            .All(f => list.Any(s => s.Column == f)) && list.All(s => s.Column != AccountColumns.Appropriation);
}
