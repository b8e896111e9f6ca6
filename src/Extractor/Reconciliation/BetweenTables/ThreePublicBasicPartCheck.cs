using Extractor.Domain;
using Extractor.Reconciliation.Figures;
using Extractor.Reconciliation.WithinTable;

namespace Extractor.Reconciliation.BetweenTables;

/// <summary>208: what basic expenditure holds of the three public expenses is not above the whole of them.</summary>
internal sealed class ThreePublicBasicPartCheck : ICheck
{
    private static readonly (string Code, ColumnKey Column)[] Items =
    [
        ("30212", ThreePublicItems.Abroad), ("30231", ThreePublicItems.VehicleOperation), ("31013", ThreePublicItems.VehiclePurchase),
        ("30217", ThreePublicItems.Reception),
    ];

    public RuleDescriptor Rule { get; } = new(
        "208",
        new("基本支出中的三公经费不超过三公表的全部", "The basic part of the three public expenses is not above the whole"),
        new("基本支出表 30212、30231、31013、30217 与三公表决算数的出国、公车运行、公车购置、接待",
            "30212, 30231, 31013 and 30217 of the basic expenditure table with the final figures of the three-public table"),
        new("三公表包括基本支出与项目支出，基本支出表只含前者", "The three-public table covers basic and project expenditure, the basic expenditure table the former"),
        new("30212 因公出国 13.24，三公表出国 0.00", "13.24 in 30212, nothing in the three-public table"),
        Severity.Contradiction);

    public IEnumerable<Verdict> Examine(PrintedAccounts accounts)
    {
        if (accounts.Filled(TableKeys.GeneralBudgetBasic) is not { } basic || ThreePublicRow.Of(accounts) is not { } row)
            yield break;
        foreach (var (code, expense) in Items)
        {
            var column = AccountColumns.Final.Of(expense);
            var whole = row[column];
            if (basic.Tree.Find(code) is { } item && basic.Figure(item.Row, AccountColumns.Final) is { } part && whole is not null
                && Judge.AtMost(Rule, basic.CellName(item.Row, AccountColumns.Final), Combination.Of(part), whole, row.Name(column)) is { } verdict)
                yield return verdict;
        }
    }
}
