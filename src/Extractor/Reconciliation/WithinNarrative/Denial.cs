using Extractor.Domain;
using Extractor.Reconciliation.Figures;
using Extractor.Reconciliation.WithinTable;

namespace Extractor.Reconciliation.WithinNarrative;

/// <summary>Something that sentences deny, how they do, and the figures that would give it.</summary>
internal sealed record Denial(Phrase Name, Func<string, bool> Denies, Func<PrintedAccounts, IEnumerable<Figure>> Given)
{
    /// <summary>Words of denial, which must stand right before what they deny: the 无 of 无锡 denies nothing.</summary>
    private static readonly string[] Denying = ["没有", "无", "没有使用", "未使用", "没有安排", "未安排", "没有发生", "未发生", "不涉及"];

    public static readonly IReadOnlyList<Denial> All =
    [
        new(new("单位评价、部门评价", "the evaluation by the unit"),
            text => Any(text, "单位评价", "部门评价") && Any(text, "没有项目", "没有单位评价", "没有部门评价", "无单位评价", "无部门评价", "未开展单位评价", "未开展部门评价"),
            accounts => Operands(accounts, StatementKinds.Performance, s => Any(s.Subject, "单位评价", "部门评价"), "projects")),
        new(new("政府性基金支出", "government fund expenditure"),
            text => Nothing(text, "政府性基金"),
            accounts => Fund(accounts, StatementKinds.GovernmentFund, TableKeys.GovernmentFund)),
        new(new("国有资本经营支出", "state capital expenditure"),
            text => Nothing(text, "国有资本经营"),
            accounts => Fund(accounts, StatementKinds.StateCapital, TableKeys.StateCapital)),
        new(new("“三公”经费", "the three public expenses"),
            text => Nothing(text, "三公"),
            accounts => Operands(accounts, StatementKinds.ThreePublic, s => s.Subject == "total", "final").Concat(Optional(ThreePublicRow.Of(accounts)?["final.total"]))),
        new(new("购置车辆", "vehicles bought"),
            text => Any(text, "没有购置车辆", "未购置车辆", "无购置车辆", "没有购置公务用车", "未购置公务用车", "没有新购"),
            accounts => Operands(accounts, StatementKinds.ThreePublic, s => s.Subject == "vehicle-purchase", "vehicles-bought", "final")
                .Concat(Optional(ThreePublicRow.Of(accounts)?["final.vehicle-purchase"]))),
        new(new("所属单位", "subordinate units"),
            text => Any(text, "没有下属", "没有所属", "无下属", "无所属", "未设下属", "没有二级预算单位", "无二级预算单位") && Any(text, "单位", "机构") && !Any(text, "独立核算", "独立编制"),
            accounts => Operands(accounts, StatementKinds.SubordinateUnits, _ => true, "count")),
        new(new("外宾接待", "foreign guests"),
            text => Any(text, "没有外宾接待", "无外宾接待", "没有发生国（境）外公务接待", "未发生外宾接待"),
            accounts => Operands(accounts, StatementKinds.ThreePublic, s => s.Subject == "reception.foreign", "final", "groups", "batches", "persons")),
    ];

    private static bool Any(string text, params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (text.Contains(word, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    /// <summary>没有（无）… 支出 of a fund: the denial stands right before the fund and the expenditure after it, in one clause.</summary>
    private static bool Nothing(string text, string fund)
    {
        if (!text.Contains(fund, StringComparison.Ordinal)) return false;
        foreach (var clause in text.Split('，', '；', '。', '：'))
        {
            var at = clause.IndexOf(fund, StringComparison.Ordinal);
            var before = at > 0 ? clause[..at].TrimEnd('“', '"') : "";
            if (Array.Exists(Denying, d => before.EndsWith(d, StringComparison.Ordinal)) && clause.IndexOf("支出", at, StringComparison.Ordinal) > 0
                && !Any(clause, "差异", "增减", "仍保留"))
                return true;
        }

        return false;
    }

    private static IEnumerable<Figure> Operands(PrintedAccounts accounts, string kind, Func<PrintedStatement, bool> fits, params IEnumerable<string> names) =>
        from statement in accounts.Of(kind)
        where fits(statement)
        from name in names
        from figure in statement.All(name)
        select figure;

    private static IEnumerable<Figure> Fund(PrintedAccounts accounts, string kind, string key)
    {
        var table = accounts.Filled(key);
        return Operands(accounts, kind, _ => true, "final").Concat(Optional(table?.Figure(table.TotalRow, "total")));
    }

    private static IEnumerable<Figure> Optional(Figure? figure) => figure is null ? [] : [figure];
}
