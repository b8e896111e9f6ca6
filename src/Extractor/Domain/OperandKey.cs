using Extractor.Domain.Names;

namespace Extractor.Domain;

/// <summary>
/// Which figure of its statement an operand is. The list is closed: those below, and what a kind of statement declares for itself; a document that another
/// version wrote may hold others, which are equal where their keys are.
/// </summary>
public sealed record OperandKey
{
    /// <summary>The amount of what is stated.</summary>
    public static readonly OperandKey Amount = new("amount", Measure.Money, "金额", "amount", "the amount");

    /// <summary>总计 of both sides, or the total of basic expenditure.</summary>
    public static readonly OperandKey Total = new("total", Measure.Money, "合计", "total", "总计 of both sides, or the total of basic expenditure");

    /// <summary>收入</summary>
    public static readonly OperandKey Revenue = new("revenue", Measure.Money, "收入", "revenue");

    /// <summary>支出</summary>
    public static readonly OperandKey Expenditure = new("expenditure", Measure.Money, "支出", "expenditure");

    /// <summary>增减额, in yuan, signed by its word.</summary>
    public static readonly OperandKey Change = new("change", Measure.Money, "增减额", "change", "增减额, signed by its word");

    /// <summary>增减百分比, in percent, signed by its word.</summary>
    public static readonly OperandKey ChangeRate = new("change-rate", Measure.Percent, "增减幅度", "change rate", "增减百分比, signed by its word");

    /// <summary>上年数</summary>
    public static readonly OperandKey LastYear = new("last-year", Measure.Money, "上年数", "last year");

    /// <summary>占比, in percent.</summary>
    public static readonly OperandKey Share = new("share", Measure.Percent, "占比", "share", "占比, in percent");

    /// <summary>占本年支出的比重, in percent.</summary>
    public static readonly OperandKey ShareOfExpenditure =
        new("share-of-expenditure", Measure.Percent, "占本年支出比重", "share of expenditure", "占本年支出的比重");

    /// <summary>年初预算数</summary>
    public static readonly OperandKey OriginalBudget = new("original-budget", Measure.Money, "年初预算数", "original budget");

    /// <summary>全年(调整)预算数</summary>
    public static readonly OperandKey AdjustedBudget = new("adjusted-budget", Measure.Money, "调整预算数", "adjusted budget", "全年(调整)预算数");

    /// <summary>全年预算数 of a project.</summary>
    public static readonly OperandKey FullYearBudget = new("full-year-budget", Measure.Money, "全年预算数", "full-year budget", "全年预算数 of a project");

    /// <summary>年初预算数 of a project.</summary>
    public static readonly OperandKey InitialBudget = new("initial-budget", Measure.Money, "年初预算数", "initial budget", "年初预算数 of a project");

    /// <summary>预算数 where nothing tells which.</summary>
    public static readonly OperandKey Budget = new("budget", Measure.Money, "预算数", "budget", "预算数 where nothing tells which");

    /// <summary>决算数</summary>
    public static readonly OperandKey Final = new("final", Measure.Money, "决算数", "final");

    /// <summary>执行数 of a project.</summary>
    public static readonly OperandKey Executed = new("executed", Measure.Money, "全年执行数", "executed", "执行数 of a project");

    /// <summary>完成率, in percent.</summary>
    public static readonly OperandKey Completion = new("completion", Measure.Percent, "完成率", "completion", "完成率, in percent");

    /// <summary>预决算差异率, in percent of the budget.</summary>
    public static readonly OperandKey DifferenceRate =
        new("difference-rate", Measure.Percent, "预决算差异率", "difference rate", "预决算差异率, in percent of the budget");

    /// <summary>人员经费; its own shares and changes stand as its parts.</summary>
    public static readonly OperandKey Personnel = new("personnel", Measure.Money, "人员经费", "personnel");

    /// <summary>公用经费; its own shares and changes stand as its parts.</summary>
    public static readonly OperandKey Running = new("running", Measure.Money, "公用经费", "running expenses");

    /// <summary>团组数</summary>
    public static readonly OperandKey Groups = new("groups", Measure.Count, "团组数", "groups");

    /// <summary>人次</summary>
    public static readonly OperandKey Persons = new("persons", Measure.Count, "人次", "persons");

    /// <summary>批次</summary>
    public static readonly OperandKey Batches = new("batches", Measure.Count, "批次", "batches");

    /// <summary>购置车辆数</summary>
    public static readonly OperandKey VehiclesBought = new("vehicles-bought", Measure.Count, "购置车辆数", "vehicles bought");

    /// <summary>车辆保有量</summary>
    public static readonly OperandKey VehiclesKept = new("vehicles-kept", Measure.Count, "保有车辆数", "vehicles kept", "车辆保有量");

    /// <summary>车均运行维护费</summary>
    public static readonly OperandKey PerVehicle = new("per-vehicle", Measure.Money, "车均运行维护费", "cost per vehicle");

    /// <summary>车均购置费</summary>
    public static readonly OperandKey PerVehicleBought = new("per-vehicle-bought", Measure.Money, "车均购置费", "price per vehicle");

    /// <summary>人均费用</summary>
    public static readonly OperandKey PerPerson = new("per-person", Measure.Money, "人均费用", "cost per person");

    /// <summary>A count, in its own measure word.</summary>
    public static readonly OperandKey Count = new("count", Measure.Count, "数量", "count", "a count");

    /// <summary>项目数</summary>
    public static readonly OperandKey Projects = new("projects", Measure.Count, "项目数", "projects");

    /// <summary>单位数</summary>
    public static readonly OperandKey Units = new("units", Measure.Count, "单位数", "units");

    /// <summary>资金</summary>
    public static readonly OperandKey Funds = new("funds", Measure.Money, "资金", "funds");

    /// <summary>一般公共预算资金</summary>
    public static readonly OperandKey GeneralBudgetFunds = new("funds.general-budget", Measure.Money, "一般公共预算资金", "general budget funds");

    /// <summary>政府性基金预算资金</summary>
    public static readonly OperandKey GovernmentFundFunds = new("funds.government-fund", Measure.Money, "政府性基金预算资金", "government fund");

    /// <summary>国有资本经营预算资金</summary>
    public static readonly OperandKey StateCapitalFunds = new("funds.state-capital", Measure.Money, "国有资本经营预算资金", "state capital funds");

    /// <summary>得分, in points.</summary>
    public static readonly OperandKey Score = new("score", Measure.Points, "得分", "score");

    /// <summary>发现的问题数</summary>
    public static readonly OperandKey Found = new("found", Measure.Count, "发现的问题数", "found");

    /// <summary>已整改数</summary>
    public static readonly OperandKey Rectified = new("rectified", Measure.Count, "已整改数", "rectified");

    /// <summary>正在整改数</summary>
    public static readonly OperandKey Rectifying = new("rectifying", Measure.Count, "正在整改数", "being rectified");

    /// <summary>A percentage in a mention.</summary>
    public static readonly OperandKey Rate = new("rate", Measure.Percent, "比率", "rate", "a percentage in a mention");

    /// <summary>面积</summary>
    public static readonly OperandKey Area = new("area", Measure.Count, "面积", "area");

    internal OperandKey(string key, Measure measure, string chinese, string english, string? meaning = null) =>
        (Text, Measure, Declared) = (key, measure, new KeyName(key, chinese, english, meaning));

    /// <summary>As the data writes it.</summary>
    public string Text { get; }

    internal Measure Measure { get; }

    internal KeyName Declared { get; }

    internal Phrase Name => Declared.Name;

    /// <summary>What the operand is a share, a change … of, where that is another operand of the statement: 人员经费 of personnel.share.</summary>
    internal OperandKey? Whole { get; private init; }

    /// <summary>What it is of the whole: share of personnel.share.</summary>
    internal OperandKey? Part { get; private init; }

    /// <summary>The share, the change … of an operand itself.</summary>
    internal OperandKey Its(OperandKey part) =>
        new($"{Text}.{part.Text}", part.Measure, $"{Name.Chinese}·{part.Name.Chinese}", $"{Name.English}, {part.Name.English}") { Whole = this, Part = part };

    internal bool IsBudget => IsOneOf(OriginalBudget, AdjustedBudget, FullYearBudget, InitialBudget, Budget);

    internal bool IsOneOf(params ReadOnlySpan<OperandKey> keys) => keys.Contains(this);

    /// <inheritdoc/>
    public bool Equals(OperandKey? other) => ReferenceEquals(this, other) || other is not null && Text == other.Text;

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Text);

    /// <inheritdoc/>
    public override string ToString() => Text;
}
