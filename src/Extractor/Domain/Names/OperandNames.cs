namespace Extractor.Domain.Names;

/// <summary>How people call the figures of a statement.</summary>
internal static class OperandNames
{
    public static KeyList All { get; } = new(
    [
        new("amount", "金额", "amount", "the amount"),
        new("total", "合计", "total", "总计 of both sides, or the total of basic expenditure"),
        new("revenue", "收入", "revenue"),
        new("expenditure", "支出", "expenditure"),
        new("change", "增减额", "change", "增减额, signed by its word"),
        new("change-rate", "增减幅度", "change rate", "增减百分比, signed by its word"),
        new("last-year", "上年数", "last year"),
        new("share", "占比", "share", "占比, in percent"),
        new("share-of-expenditure", "占本年支出比重", "share of expenditure", "占本年支出的比重"),
        new("original-budget", "年初预算数", "original budget"),
        new("adjusted-budget", "调整预算数", "adjusted budget", "全年(调整)预算数"),
        new("full-year-budget", "全年预算数", "full-year budget", "全年预算数 of a project"),
        new("initial-budget", "年初预算数", "initial budget", "年初预算数 of a project"),
        new("budget", "预算数", "budget", "预算数 where nothing tells which"),
        new("final", "决算数", "final"),
        new("executed", "全年执行数", "executed", "执行数 of a project"),
        new("completion", "完成率", "completion", "完成率, in percent"),
        new("difference-rate", "预决算差异率", "difference rate", "预决算差异率, in percent of the budget"),
        new("personnel", "人员经费", "personnel"),
        new("running", "公用经费", "running expenses"),
        new("groups", "团组数", "groups"),
        new("persons", "人次", "persons"),
        new("batches", "批次", "batches"),
        new("vehicles-bought", "购置车辆数", "vehicles bought"),
        new("vehicles-kept", "保有车辆数", "vehicles kept", "车辆保有量"),
        new("per-vehicle", "车均运行维护费", "cost per vehicle"),
        new("per-vehicle-bought", "车均购置费", "price per vehicle"),
        new("per-person", "人均费用", "cost per person"),
        new("count", "数量", "count", "a count"),
        new("projects", "项目数", "projects"),
        new("units", "单位数", "units"),
        new("funds", "资金", "funds"),
        new("funds.general-budget", "一般公共预算资金", "general budget funds"),
        new("funds.government-fund", "政府性基金预算资金", "government fund"),
        new("funds.state-capital", "国有资本经营预算资金", "state capital funds"),
        new("score", "得分", "score"),
        new("found", "发现的问题数", "found"),
        new("rectified", "已整改数", "rectified"),
        new("rectifying", "正在整改数", "being rectified"),
        new("rate", "比率", "rate", "a percentage in a mention"),
        new("area", "面积", "area"),
    ]);

    public static Phrase Of(string key) => All.Of(key) ?? new("数字", "a figure");
}
