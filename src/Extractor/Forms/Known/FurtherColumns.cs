using Extractor.Domain;
using Extractor.Forms.Heads;

namespace Extractor.Forms.Known;

/// <summary>The columns of a table that some places add: each declared by the words of its head, the narrower before the wider.</summary>
internal static class FurtherColumns
{
    private static readonly (ColumnKey Key, string[] Words)[] Funds =
    [
        (AccountColumns.AppropriationOfGeneralBudget, ["一般公共预算"]), (AccountColumns.AppropriationOfGovernmentFund, ["政府性基金"]),
        (AccountColumns.AppropriationOfStateCapital, ["国有资本"]),
        (new("special-account", "财政专户管理资金", "special account funds"), ["财政专户", "专户管理"]),
        (new("own-funds", "单位资金", "the unit's own funds"), ["单位资金", "自有资金", "非财政", "其他资金"]),
        (AccountColumns.Appropriation, ["财政拨款", "财政资金"]),
    ];

    private static readonly (ColumnKey Key, string[] Words) Total = (AccountColumns.Total, ["合计", "总计", "小计", "总额", "金额"]);

    private static readonly ColumnKey[] Bases =
        [AccountColumns.LastYear, AccountColumns.OriginalBudget, AccountColumns.AdjustedBudget, AccountColumns.Final, AccountColumns.Budget];

    private static readonly ColumnKey Fixed = new("fixed", "固定资产", "fixed assets");

    private static readonly string[] FundNames = ["政府性基金预算", "国有资本经营预算", "公共预算"];

    /// <summary>政府采购情况表</summary>
    public static ColumnSet Procurement { get; } = Of(
    [
        (new("small-micro", "授予小微企业", "small and micro enterprises"), ["小微", "小型微型"]),
        (new("small-medium", "授予中小企业", "small and medium enterprises"), ["中小企业"]),
        (new("goods", "货物", "goods"), ["货物"]), (new("works", "工程", "works"), ["工程"]), (new("services", "服务", "services"), ["服务"]), .. Funds, Total,
    ]);

    /// <summary>机关运行经费支出决算表</summary>
    public static ColumnSet OperatingCosts { get; } = Of([(AccountColumns.Total, ["机关运行", "公用经费"]), Total]);

    /// <summary>会议费、培训费支出决算表</summary>
    public static ColumnSet MeetingsTraining { get; } =
        Of([(ThreePublicItems.Meetings, ["会议费"]), (ThreePublicItems.Training, ["培训费"]), Total]);

    /// <summary>项目支出决算表</summary>
    public static ColumnSet ProjectExpenditure { get; } = Of([.. Funds, (AccountColumns.Total, ["项目支出"]), Total]);

    /// <summary>国有资产占用情况表; an amount may be 原值 or 净值, a count is no money.</summary>
    public static ColumnSet StateAssets { get; } = Of(
        (new(Fixed, "buildings", "房屋构筑物", "buildings"), ["房屋"]), (new(Fixed, "vehicles", "车辆", "vehicles"), ["车辆", "汽车"]),
        (new(Fixed, "equipment", "大型设备", "equipment"), ["设备"]), (new(Fixed, "other", "其他固定资产", "other fixed assets"), ["其他固定资产"]),
        (Fixed, ["固定资产"]), (new("current", "流动资产", "current assets"), ["流动资产"]),
        (new("investment", "对外投资", "investment"), ["对外投资", "有价证券"]), (new("construction", "在建工程", "construction in progress"), ["在建工程"]),
        (new("intangible", "无形资产", "intangible assets"), ["无形资产"]), (AccountColumns.Other, ["其他资产"]),
        (new("count", "数量", "count", measure: Measure.Count), ["数量"]), (new("net-value", "净值", "net value"), ["净值"]),
        (new("value", "原值", "value"), ["原值", "价值", "账面"]), (AccountColumns.Total, ["资产总额", "合计", "总计", "金额"]));

    /// <param name="subjects">What a column is of: its key, and the words of which its head holds one; what it is stated as (上年, 预算, 决算) comes before.</param>
    public static ColumnSet Of(params (ColumnKey Key, string[] Words)[] subjects) => new(
        [.. Bases.Concat(subjects.Select(s => s.Key)).Distinct()],
        column => Key(Array.Find(subjects, s => Array.Exists(s.Words, column.Has)).Key, Basis(column)));

    private static ColumnKey? Key(ColumnKey? subject, ColumnKey? basis) => subject is null ? basis : basis is null ? subject : basis.Of(subject);

    private static ColumnKey? Basis(HeadColumn column)
    {
        foreach (var printed in column.Path)
        {
            var word = FundNames.Aggregate(printed, (w, name) => w.Replace(name, "", StringComparison.Ordinal));
            if (word.Contains("上年", StringComparison.Ordinal)) return AccountColumns.LastYear;
            if (word.Contains("年初预算", StringComparison.Ordinal)) return AccountColumns.OriginalBudget;
            if (word.Contains("全年预算", StringComparison.Ordinal) || word.Contains("调整", StringComparison.Ordinal)) return AccountColumns.AdjustedBudget;
            if (word.Contains("决算", StringComparison.Ordinal) || word.Contains("实际", StringComparison.Ordinal)) return AccountColumns.Final;
            if (word.Contains("预算", StringComparison.Ordinal) || word.Contains("计划", StringComparison.Ordinal)) return AccountColumns.Budget;
        }
        return null;
    }
}
