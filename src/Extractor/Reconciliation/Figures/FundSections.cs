using Extractor.Domain;

namespace Extractor.Reconciliation.Figures;

/// <summary>政府性基金预算财政拨款支出180万元，其中：城乡社区支出180万元: what a fund's section states is of that fund.</summary>
internal static class FundSections
{
    private static readonly (string Kind, string Table)[] Funds =
        [(StatementKinds.GovernmentFund, TableKeys.GovernmentFund), (StatementKinds.StateCapital, TableKeys.StateCapital)];

    /// <summary>The table of the fund that the statement's section is on; null where it is on none, or on the general budget too.</summary>
    public static string? TableOf(PrintedAccounts accounts, PrintedStatement statement) =>
        accounts.Tells(StatementKinds.GeneralBudgetExpenditure, statement.Statement.SectionPath) ? null
            : Array.Find(Funds, f => accounts.Tells(f.Kind, statement.Statement.SectionPath)).Table;
}
