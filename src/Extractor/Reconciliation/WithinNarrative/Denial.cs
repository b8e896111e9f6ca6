using Extractor.Domain;
using Extractor.Reconciliation.Figures;

namespace Extractor.Reconciliation.WithinNarrative;

/// <summary>Something that sentences deny, how they do, and the figures that would give it.</summary>
internal sealed record Denial(Phrase Name, Func<string, bool> Denies, Func<PrintedAccounts, IEnumerable<Figure>> Given)
{
    /// <summary>无政府性基金预算财政拨款“三公”经费支出: nothing of this was paid from the fund, which may have paid for other things.</summary>
    private const string PublicExpenses = "三公";

    public static readonly IReadOnlyList<Denial> All =
    [
        new(new("单位评价、部门评价", "the evaluation by the unit"),
            text => DeniedNoun.Any(text, "单位评价", "部门评价") && (DeniedNoun.Any(text, "没有项目") || DeniedNoun.Is(text, "单位评价", "部门评价")),
            accounts => GivenFigures.Operands(accounts, StatementKinds.Performance, s => DeniedNoun.Any(s.Subject, "单位评价", "部门评价"), OperandKey.Projects)),
        new(new("绩效自评", "the self-evaluation"),
            text => DeniedNoun.Is(text, "绩效自评", "项目绩效自评", "项目支出绩效自评"),
            accounts => GivenFigures.Operands(accounts, StatementKinds.Performance,
                s => s.Subject.Contains("自评", StringComparison.Ordinal), OperandKey.Projects,
                OperandKey.Funds)),
        new(new("部门整体支出绩效评价", "the evaluation of the whole department"),
            text => DeniedNoun.Is(text, "整体支出绩效评价", "整体支出绩效自评")
                || (DeniedNoun.Any(text, "整体支出") && DeniedNoun.Is(text, "此项得分", "该项得分", "自评得分", "评价得分", "得分"))
                || (DeniedNoun.Any(text, "不属于", "不在", "未纳入", "未列入") && DeniedNoun.Any(text, "整体支出") && DeniedNoun.Any(text, "范围", "试点")),
            accounts => new[] { StatementKinds.Performance, StatementKinds.PerformanceProject }
                .SelectMany(kind => GivenFigures.Operands(
                    accounts, kind, s => s.Subject.Contains("整体支出", StringComparison.Ordinal), OperandKey.Score, OperandKey.Projects, OperandKey.Funds))),
        new(new("政府性基金支出", "government fund expenditure"),
            text => DeniedNoun.IsSpending(text, "政府性基金") && !DeniedNoun.Any(text, PublicExpenses),
            accounts => GivenFigures.Fund(accounts, StatementKinds.GovernmentFund, TableKeys.GovernmentFund)),
        new(new("国有资本经营支出", "state capital expenditure"),
            text => DeniedNoun.IsSpending(text, "国有资本经营") && !DeniedNoun.Any(text, PublicExpenses),
            accounts => GivenFigures.Fund(accounts, StatementKinds.StateCapital, TableKeys.StateCapital)),
        new(new("“三公”经费", "the three public expenses"),
            text => DeniedNoun.IsSpending(text, PublicExpenses) && !DeniedNoun.Any(text, "政府性基金", "国有资本"),
            accounts => GivenFigures.PublicExpenses(accounts, AccountColumns.Total)),
        new(new("因公出国（境）", "official travel abroad"),
            text => DeniedNoun.Is(text, "因公出国（境）", "因公出国", "出国（境）"),
            accounts => GivenFigures.PublicExpenses(accounts, ThreePublicItems.Abroad, OperandKey.Groups, OperandKey.Persons)),
        new(new("公务接待", "official reception"),
            text => DeniedNoun.Is(text, "公务接待", "国内公务接待"),
            accounts => GivenFigures.PublicExpenses(accounts, ThreePublicItems.Reception, OperandKey.Batches, OperandKey.Persons)),
        new(new("购置车辆", "vehicles bought"),
            text => DeniedNoun.Is(text, "购置车辆", "购置公务用车", "公务用车购置", "新购") || DeniedNoun.Any(text, "没有新购"),
            accounts => GivenFigures.PublicExpenses(accounts, ThreePublicItems.VehiclePurchase, OperandKey.VehiclesBought)),
        new(new("公务用车", "official vehicles"),
            text => DeniedNoun.Is(text, "公务用车", "公务用车保有量"),
            accounts => GivenFigures.Operands(accounts, StatementKinds.ThreePublic, _ => true, OperandKey.VehiclesKept)),
        new(new("车辆", "vehicles"),
            text => DeniedNoun.Is(text, "车辆"),
            accounts => GivenFigures.Operands(accounts, StatementKinds.Assets, s => s.Subject == "vehicles", OperandKey.Count)),
        new(new("政府采购", "procurement"),
            text => DeniedNoun.IsSpending(text, "政府采购", "货物", "工程", "服务"),
            accounts => GivenFigures.Operands(accounts, StatementKinds.Procurement, s => s.Subject == "total", OperandKey.Amount)),
        .. ProcurementKinds.All.Select(OfProcurement),
        new(new("机关运行经费", "operating costs"),
            text => DeniedNoun.Is(text, "机关运行经费", "机关运行费"),
            accounts => GivenFigures.Operands(accounts, StatementKinds.OperatingCosts, _ => true, OperandKey.Amount)),
        new(new("所属单位", "subordinate units"),
            text => (DeniesSubordinates(text) || DeniedNoun.Any(text, "没有二级预算单位", "无二级预算单位"))
                && DeniedNoun.Any(text, "单位", "机构") && !DeniedNoun.Any(text, "独立核算", "独立编制"),
            // 纳入决算的单位共1个，没有下属单位: the one is the body itself.
            accounts => GivenFigures.Operands(
                accounts, StatementKinds.SubordinateUnits, s => !DeniesSubordinates(s.Statement.Sentence.Text), OperandKey.Count)),
        new(new("外宾接待", "foreign guests"),
            text => DeniedNoun.Is(text, "外宾接待", "国（境）外公务接待"),
            accounts => GivenFigures.Operands(accounts, StatementKinds.ThreePublic,
                s => s.Subject == "reception.foreign", OperandKey.Final, OperandKey.Groups, OperandKey.Batches,
                OperandKey.Persons)),
    ];

    private static bool DeniesSubordinates(string text) => DeniedNoun.Any(text, "没有下属", "没有所属", "无下属", "无所属", "未设下属");

    private static Denial OfProcurement((string Key, string Name, string English) kind) => new(
        new($"政府采购{kind.Name}", $"procurement of {kind.English}"),
        text => ProcurementKinds.IsDenied(text, kind.Name),
        accounts => GivenFigures.Operands(accounts, StatementKinds.Procurement, s => s.Subject == kind.Key, OperandKey.Amount));
}
