using Extractor.Domain;

namespace Extractor.Reconciliation.Figures;

/// <summary>政府性基金预算财政拨款支出180万元，其中：城乡社区支出180万元: what a fund's section states is of that fund.</summary>
internal static class FundSections
{
    private static readonly (string Kind, string Table, string Name)[] Funds =
    [
        (StatementKinds.GovernmentFund, TableKeys.GovernmentFund, "政府性基金"), (StatementKinds.StateCapital, TableKeys.StateCapital, "国有资本经营"),
    ];

    /// <summary>The table of the fund that the statement's section is on; null where it is on none, or on the general budget too.</summary>
    public static string? TableOf(PrintedAccounts accounts, PrintedStatement statement) =>
        accounts.Tells(StatementKinds.GeneralBudgetExpenditure, statement.Statement.SectionPath) ? null
            : Array.Find(Funds, f => accounts.Tells(f.Kind, statement.Statement.SectionPath)).Table ?? Titled(accounts, statement.Statement.SectionPath);

    /// <summary>2.结构情况 under 政府性基金预算支出情况: the nearest title that names a fund.</summary>
    public static string? Titled(PrintedAccounts accounts, string path)
    {
        for (; path.Length > 0; path = path[..Math.Max(0, path.LastIndexOf('.'))])
        {
            if (!accounts.SectionTitles.TryGetValue(path, out var title)) continue;
            if (title.Contains("公共预算", StringComparison.Ordinal)) return null;
            if (Array.Find(Funds, f => title.Contains(f.Name, StringComparison.Ordinal)) is { Table: { } table } fund)
                return IsJoined(title, title.IndexOf(fund.Name, StringComparison.Ordinal)) ? null : table;
        }

        return null;
    }

    /// <summary>财政拨款支出（含政府性基金）情况: the fund is told beside others.</summary>
    private static bool IsJoined(string title, int at) => at > 0 && (title[at - 1] is '含' or '和' or '及' or '与' or '、');
}
