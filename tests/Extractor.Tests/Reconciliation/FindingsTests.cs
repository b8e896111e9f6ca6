using System.Globalization;
using Extractor.Reconciliation;

namespace Extractor.Tests.Reconciliation;

/// <summary>What was found by hand in five published documents is what the rules find: every contradiction and no other, rounding, slips of wording.</summary>
internal sealed class FindingsTests
{
    private static readonly Dictionary<string, CheckReport> Reports = [];

    /// <summary>Every contradiction: rule, then page:text of the first operands.</summary>
    private static readonly Dictionary<string, string[]> Contradictions = new()
    {
        ["xinxiang-2024"] =
        [
            "319 26:2,973.79 15:2,871.89",
            "404 27:100 27:15.74 27:15.74",
            "404 28:0 28:100 28:100",
            "414 28:2024年度我单位没有项目，因此没有单位评价结果。 26:7",
            "601 28:100 34:80",
            "601 27:100 36:98.52",
            "602 28:100 33:0",
            "602 27:15.74 34:15.74",
            "602 27:170.35 35:170.34",
            "602 27:85.18 35:85.17%",
            "608 42:22 27:22.8",
            "608 42:22 32:22.8",
            "608 42:22 27:22.8",
            "608 42:22 32:22.8",
        ],
        ["petition-2024"] =
        [
            "318 26:100 26:5105.75 11:3,499.42",
            "401 17:35.74 17:22066.59 17:5834.37",
            "416 26:1820.69 26:171.7 26:9.16",
            "601 28:88.5 36:90.5",
            "603 30:0.0% 30:140.61 30:140.61",
            "603 30:0.0% 30:39.42 30:39.42",
            "603 32:0.0% 32:351.13 32:473.76",
            "603 32:0.0% 32:62.44 32:62.44",
            "603 34:0.0% 34:120.00 34:120.00",
            "603 35:0.0% 35:751.32 35:1357.67",
            "603 35:0.0% 35:281.67 35:281.67",
        ],
        ["putuo-planning-2024"] =
        [
            "313 24:5377.64 15:5364.75",
            "313 24:4896.98 16:4884.09",
            "403 21:99.86 21:9746.50 20:9759.38",
            "404 21:95.45 21:9746.50 21:10210.34",
            "504 7:上海市规划和自然资源局2024年度部门决算表 1:上海市普陀区规划和自然资源局",
            "504 26:2024年，上海市普陀区规划与自然资源局所属各预算单位 1:上海市普陀区规划和自然资源局",
            "504 26:上海市普陀区规划与自然资源局2024年度无政府性基金预 1:上海市普陀区规划和自然资源局",
            "504 26:上海市普陀区规划与自然资源局2024年度无国有资本经营 1:上海市普陀区规划和自然资源局",
            "506 22:年初预算为0.88万元，支出决算为0.88万元。 14:其他行政事业单位养老支出",
            "506 24:年初预算为45.00万元，支出决算为45.00万元，完成年初预算的100.00%。 14:其他自然资源事务支出",
            "506 24:年初预算为289.59万元，支出决算为289.59万元，完成年初预算的100.00%。 15:住房改革支出",
            "506 24:年初预算为171.49万元，支出决算为171.49万元，完成年初预算的100.00%。 15:住房改革支出",
        ],
        ["putuo-social-work-2024"] =
        [
            "402 17:100.00 17:307.82 17:307.82",
            "402 17:100.00 17:307.82 17:307.82",
            "402 18:100.00 17:307.82 18:307.82",
            "402 18:95.89 18:0",
            "402 21:100.00 21:10.23 21:10.23",
            "403 18:9.55 18:29.42 18:307.82",
            "416 22:21.07 22:21.07 22:21.07",
        ],
        ["swu-2023"] =
        [
            "210 11:109.50 13:109.50 14:表4：高等学校财政拨款支出决算表",
            "403 17:0.56 17:2,536.65 17:457,676.75",
            "516 19:重点实验室及相关设施（2060204） 11:实验室及相关设施",
        ],
    };

    /// <summary>Sums that rounding alone puts apart: page:text of the sum.</summary>
    private static readonly Dictionary<string, string[]> Rounding = new()
    {
        ["petition-2024"] =
        [
            "7:14,572.53", "9:14,572.53", "9:7,366.16", "9:10,685.56", "9:980.85", "11:980.85",
            "10:20,727.53", "11:13,733.80", "11:10,234.37", "12:984.97", "12:2,239.41", "12:27.24",
            "15:46.21",
        ],
        ["putuo-planning-2024"] =
        [
            "13:9746.50", "14:3832.36", "14:1092.80", "15:9746.50", "16:440.90", "16:4884.09",
            "27:2319.21", "21:10210.34", "7:236.63", "10:236.64", "7:3845.25", "11:3845.24",
        ],
        ["putuo-social-work-2024"] =
        [
            "13:10.23", "12:105.58", "20:105.58",
        ],
        ["swu-2023"] =
        [
            "10:42,555.90", "10:24,804.57", "13:359,781.59", "12:96,077.73", "13:97,895.15", "12:425,287.27",
            "13:457,676.75",
        ],
        ["xinxiang-2024"] =
        [
            "8:2,973.79", "9:125.02", "16:1,541.00", "16:142.33", "16:582.31", "16:142.41",
        ],
    };

    /// <summary>Slips of wording: rule@page@words of the verdict; page 0 where it is of the file.</summary>
    private static readonly Dictionary<string, string[]> Wording = new()
    {
        ["petition-2024"] =
        [
            "320@24@伙食补助费", "320@24@专用材料费", "506@22@行政事业单位离退休”（款）", "506@22@归口管理的行政单位离退休", "415@17@一次性项目支出", "525@17@用支出的原因说明收入",
            "525@17@年初结转和结余", "515@17@一般公共服务", "512@19@经济分类", "532@27@1639.34", "532@27@按进度", "521@26@信息化运行维护费",
            "517@2@二、本年收入", "520@24@公务用车购置及运行费", "512@18@“支出”重复", "512@18@决算", "527@27@综述", "522@34@法制化",
            "524@39@540.61", "516@39@事业运行", "516@40@公务员医疗补助", "531@26@工程", "512@26@（含）", "526@19@百分号",
        ],
        ["putuo-planning-2024"] =
        [
            "510@21@13.95", "512@25@下降（增长）", "512@26@0.39万", "512@26@列明", "511@26@购置数", "402@25@0.00%",
            "512@20@上一度", "320@24@奖励金", "523@23@行政运行", "512@22@句号", "512@26@括号", "512@28@部门（单位）",
            "517@3@十一、", "512@5@士", "512@0@样张",
        ],
        ["putuo-social-work-2024"] =
        [
            "523@20@住房公积金", "320@20@邮电费", "514@18@事业运行", "527@19@于预算数", "512@15@仍保留", "512@16@仍保留",
            "512@0@样张", "517@3@十一、", "517@5@第二部分", "518@5@表号",
        ],
        ["swu-2023"] =
        [
            "518@8@编制单位", "519@9@抗役", "529@16@收入总计", "529@17@占总支出", "530@11@2296004", "528@12@尾差",
        ],
        ["xinxiang-2024"] =
        [
            "506@23@其他扶贫支出", "517@3@十三、", "607@31@单位自己",
        ],
    };

    private static IEnumerable<string> Documents => Contradictions.Keys;

    [TestCaseSource(nameof(Documents))]
    public void The_contradictions_are_those_found_by_hand(string document) =>
        Assert.That(Disagreeing(document).Where(v => v.Severity == Severity.Contradiction).Select(Shown), Is.EquivalentTo(Contradictions[document]));

    [TestCaseSource(nameof(Documents))]
    public void Rounding_alone_is_no_difference(string document)
    {
        var apart = Report(document).Verdicts.Where(v => v is { Outcome: Outcome.Agrees, Difference: { Sign: not 0 } }).SelectMany(v => v.Evidence)
            .Select(Place).ToHashSet();
        Assert.That(Rounding[document].Where(r => !apart.Contains(r)), Is.Empty);
    }

    [TestCaseSource(nameof(Documents))]
    public void Sums_of_the_tables_agree(string document) =>
        Assert.That(Disagreeing(document).Where(v => v.Rule[0] == '1').Select(Shown), Is.Empty);

    [TestCaseSource(nameof(Documents))]
    public void Slips_of_wording_are_warned_of(string document)
    {
        var warnings = Disagreeing(document).Where(v => v.Severity <= Severity.Warning).ToList();
        Assert.That(Wording[document].Where(w => !warnings.Exists(v => Fits(v, w.Split('@')))), Is.Empty);
    }

    private static bool Fits(Verdict verdict, string[] expected) =>
        verdict.Rule == expected[0] && verdict.Message.Chinese.Contains(expected[2], StringComparison.Ordinal)
        && (expected[1] == "0" || verdict.Evidence.Any(e => e.Place.Page.ToString(CultureInfo.InvariantCulture) == expected[1]));

    private static string Shown(Verdict verdict) => $"{verdict.Rule} {string.Join(" ", verdict.Evidence.Take(3).Select(Place))}";

    private static string Place(CitedFigure figure) =>
        string.Create(CultureInfo.InvariantCulture, $"{figure.Place.Page}:{figure.Place.Text}");

    private static IEnumerable<Verdict> Disagreeing(string document) => Report(document).Verdicts.Where(v => v.Outcome == Outcome.Disagrees);

    private static CheckReport Report(string document)
    {
        if (!Reports.TryGetValue(document, out var report))
        {
            var path = document.StartsWith("xinxiang", StringComparison.Ordinal)
                ? SharedFiles.Path("seed", document + ".pdf") : SharedFiles.Path("real", "accounts", document + ".pdf");
            Reports[document] = report = Reconciler.Check(Pipeline.Extract(path));
        }

        return report;
    }
}
