using Extractor.Domain;
using Extractor.Domain.Parsing;
using Extractor.Forms;
using Extractor.Forms.Captions;

namespace Extractor.Attachments.SelfEvaluation;

/// <summary>The labels that self-evaluation forms are known by.</summary>
internal static class SelfEvaluationWords
{
    private static readonly string[] FieldLabels =
    [
        "项目名称", "主管部门", "实施单位", "项目单位", "预算单位", "填报单位", "编制单位", "单位名称", "部门名称", "项目负责人", "负责人", "联系人", "联系电话", "电话", "填报人", "填表人",
        "填报日期", "填表日期", "评价时间", "项目类型", "项目类别", "项目属性", "项目期限", "起止时间", "项目编码", "项目代码", "审核人", "自评结论", "评价等级", "自评等级", "评价结论", "备注", "其他需要说明的事项", "其他需要说明的问题",
        "其他说明", "说明",
    ];

    private static readonly string[] SectionLabels =
    [
        "项目资金", "资金情况", "预算执行情况", "项目预算执行情况", "项目预算", "绩效指标", "绩效指标完成情况", "年度绩效指标", "年度总体目标", "总体目标", "年度目标", "年度总体目标完成情况", "总体目标完成情况", "年度绩效目标", "绩效目标",
        "资金管理情况",
        "年度总体绩效目标", "目标完成情况", "项目支出", "年度履职目标", "年度主要目标",
    ];

    private static readonly string[] Expected = ["预期目标", "年初设定目标", "设定目标", "预期绩效目标", "年初目标", "年度预期目标", "年初绩效目标", "目标内容"];

    private static readonly string[] FundEnds =
        ["资金", "拨款", "收入", "支出", "合计", "总额", "金额", "结转", "结余", "债券", "贷款", "自筹", "补助", "预算", "配套", "其他", "级"];

    private static readonly string[] Reached = ["实际完成情况", "目标完成情况", "实际完成", "完成情况", "目标实际完成情况", "实现情况"];

    public static bool IsTitle(SelfEvaluationLine line) => line.Only is { } only && IsTitle(only.Text);

    public static bool IsTitle(string text) =>
        TitleText.IsTableTitle(text) && KnownForms.ByTitle(TitleText.From(text)) is { } form && TableKeys.IsSelfEvaluation(form.Key);

    public static bool NamesProject(SelfEvaluationLine line) =>
        line.Printed.Any(i => IsProjectLabel(i.Word) || i.Word.StartsWith("项目名称:", StringComparison.Ordinal));

    /// <summary>项目名称, 转移支付(项目)名称, 专项(项目)名称.</summary>
    public static bool IsProjectLabel(string word) =>
        word.TrimEnd(':') is { Length: < 14 } label && (label is "项目名称" || label.EndsWith("(项目)名称", StringComparison.Ordinal));

    public static bool IsTotal(SelfEvaluationLine line) => line.Printed.Count > 0 && IsTotalLabel(line.Printed[0].Word);

    public static bool IsTotalLabel(string word) => IsScoreLabel(word) || Bare(word) is "得分合计" or "合计" or "总计" or "合计得分" or "自评得分合计" or "总分合计";

    /// <summary>总分 alone, which may stand in the head of a form too.</summary>
    public static bool IsScoreLabel(string word) =>
        Bare(word) is "总分" or "总得分" or "自评总分" or "自评得分"
        || word.StartsWith("总分", StringComparison.Ordinal) && word.Length < 16;

    public static bool IsField(SelfEvaluationItem item) =>
        FieldLabels.Any(l => Bare(item.Word) == l || item.Word.StartsWith(l + ":", StringComparison.Ordinal)
        || item.Word.StartsWith(l + "(", StringComparison.Ordinal));

    /// <summary>What stands beside a part of the form: 项目资金（万元）, 绩效指标.</summary>
    public static bool IsSection(SelfEvaluationItem item) => SectionLabels.Contains(Bare(item.Word)) || UnitOf(item) is not null && item.Word.Length < 12;

    public static bool IsExpected(SelfEvaluationItem item) => Expected.Contains(Bare(item.Word));

    /// <summary>年度总体目标, which some forms put beside the goals themselves.</summary>
    public static bool IsGoals(SelfEvaluationItem item) =>
        Bare(item.Word) is "年度总体目标" or "总体目标" or "年度目标" or "年度绩效目标" or "绩效目标" or "年度总体绩效目标" or "年度总目标" or "年度履职目标"
        or "项目年度总目标" or "项目总目标";

    /// <summary>年度目标2：（40分）: each goal has indicators of its own.</summary>
    public static bool IsNumberedGoal(SelfEvaluationItem item) =>
        Bare(item.Word) is { Length: > 2 and < 12 } word && char.IsAsciiDigit(word[^1])
        && word.AsSpan().TrimEnd("0123456789").EndsWith("目标", StringComparison.Ordinal);

    public static bool IsReached(SelfEvaluationItem item) => Reached.Contains(Bare(item.Word)) || Bare(item.Word) is { Length: < 12 } word
        && word.EndsWith("实际完成情况", StringComparison.Ordinal);

    /// <summary>项目资金（万元）, 预算执行情况（万元）（20分）, or （万元） alone.</summary>
    public static MoneyUnit? UnitOf(SelfEvaluationItem item)
    {
        var end = item.Word.IndexOf("元)", StringComparison.Ordinal);
        var open = end < 0 ? -1 : item.Word.LastIndexOf('(', end);
        return open >= 0 && MoneyUnitParser.TryParse(item.Word[open..(end + 2)], out var unit) ? unit : null;
    }

    /// <summary>2025年09月, （2024年度), 填报日期：2025年3月1日.</summary>
    public static bool IsDate(string text)
    {
        var word = CharacterFolding.Squeeze(text).Trim('(', ')');
        return word.Length is > 4 and <= 14 && word.StartsWith("20", StringComparison.Ordinal) && word.Contains('年', StringComparison.Ordinal)
            && word.All(c => char.IsAsciiDigit(c) || c is '年' or '月' or '日' or '度' or '-' or ' ');
    }

    /// <summary>What funds are called: 年度资金总额, 其中：当年财政拨款, 上年结转, 单位自筹.</summary>
    public static bool NamesFund(SelfEvaluationItem item) => item.Has("资金", "拨款", "财政", "收入", "结转", "结余", "债券", "贷款", "自筹", "其中", "其他");

    /// <summary>A fund's name is whole: its last word is one that such names end in.</summary>
    public static bool EndsFund(string label)
    {
        var bare = Bare(CharacterFolding.Squeeze(label));
        return Array.Exists(FundEnds, e => bare.EndsWith(e, StringComparison.Ordinal));
    }

    /// <summary>Without what stands in parentheses at its end: 执行率得分（分）, 预算数（A）.</summary>
    public static string WithoutRemark(string word) =>
        word.EndsWith(')') && word.LastIndexOf('(') is > 0 and var open ? word[..open] : word;

    /// <summary>全年（调整）绩效目标: the goals as changed during the year.</summary>
    public static bool IsAdjustedGoals(SelfEvaluationItem item) => item.Word.Length < 14 && item.Has("调整")
        && item.Word.EndsWith("目标", StringComparison.Ordinal);

    /// <summary>Without a colon at its end and what parentheses add.</summary>
    private static string Bare(string word)
    {
        var end = word.IndexOf('(', StringComparison.Ordinal);
        return (end > 0 ? word[..end] : word).TrimEnd(':');
    }
}
