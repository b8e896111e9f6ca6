using Extractor.Forms.Heads;

namespace Extractor.Forms.Known;

/// <summary>The columns of a table that some places add: each declared by the words of its head, the narrower before the wider.</summary>
/// <param name="Subjects">What a column is of: its key, and the words of which its head holds one.</param>
internal sealed record FurtherColumns(params (string Key, string[] Words)[] Subjects)
{
    private static readonly (string Key, string[] Words)[] Funds =
    [
        ("appropriation.general-budget", ["一般公共预算"]), ("appropriation.government-fund", ["政府性基金"]), ("appropriation.state-capital", ["国有资本"]),
        ("special-account", ["财政专户", "专户管理"]), ("own-funds", ["单位资金", "自有资金", "非财政", "其他资金"]), ("appropriation", ["财政拨款", "财政资金"]),
    ];

    private static readonly (string Key, string[] Words) Total = ("total", ["合计", "总计", "小计", "总额", "金额"]);

    private static readonly string[] FundNames = ["一般公共预算", "政府性基金预算", "国有资本经营预算", "公共预算"];

    /// <summary>政府采购情况表</summary>
    public static FurtherColumns Procurement { get; } = new(
        [("small-micro", ["小微", "小型微型"]), ("small-medium", ["中小企业"]), ("goods", ["货物"]), ("works", ["工程"]), ("services", ["服务"]), .. Funds, Total]);

    /// <summary>机关运行经费支出决算表</summary>
    public static FurtherColumns OperatingCosts { get; } = new([("total", ["机关运行", "公用经费"]), Total]);

    /// <summary>会议费、培训费支出决算表</summary>
    public static FurtherColumns MeetingsTraining { get; } = new([("meetings", ["会议费"]), ("training", ["培训费"]), Total]);

    /// <summary>项目支出决算表</summary>
    public static FurtherColumns ProjectExpenditure { get; } = new([.. Funds, ("total", ["项目支出"]), Total]);

    /// <summary>国有资产占用情况表; an amount may be 原值 or 净值, a count is no money.</summary>
    public static FurtherColumns StateAssets { get; } = new(
        ("fixed.buildings", ["房屋"]), ("fixed.vehicles", ["车辆", "汽车"]), ("fixed.equipment", ["设备"]), ("fixed.other", ["其他固定资产"]), ("fixed", ["固定资产"]),
        ("current", ["流动资产"]), ("investment", ["对外投资", "有价证券"]), ("construction", ["在建工程"]), ("intangible", ["无形资产"]), ("other", ["其他资产"]),
        ("count", ["数量"]), ("net-value", ["净值"]), ("value", ["原值", "价值", "账面"]), ("total", ["资产总额", "合计", "总计", "金额"]));

    /// <summary>Null where the head says nothing that is declared.</summary>
    public string? Key(HeadColumn column)
    {
        var subject = Array.Find(Subjects, s => Array.Exists(s.Words, column.Has)).Key;
        var basis = Basis(column);
        return subject is null ? basis : basis is null ? subject : $"{basis}.{subject}";
    }

    public static bool IsCount(string key) => key == "count" || key.EndsWith(".count", StringComparison.Ordinal);

    private static string? Basis(HeadColumn column)
    {
        foreach (var printed in column.Path)
        {
            var word = FundNames.Aggregate(printed, (w, name) => w.Replace(name, "", StringComparison.Ordinal));
            if (word.Contains("上年", StringComparison.Ordinal)) return "last-year";
            if (word.Contains("年初预算", StringComparison.Ordinal)) return "original-budget";
            if (word.Contains("全年预算", StringComparison.Ordinal) || word.Contains("调整", StringComparison.Ordinal)) return "adjusted-budget";
            if (word.Contains("决算", StringComparison.Ordinal) || word.Contains("实际", StringComparison.Ordinal)) return "final";
            if (word.Contains("预算", StringComparison.Ordinal) || word.Contains("计划", StringComparison.Ordinal)) return "budget";
        }
        return null;
    }
}
