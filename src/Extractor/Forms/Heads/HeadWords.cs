using System.Text.RegularExpressions;
using Extractor.Domain;
using Extractor.Domain.Parsing;

namespace Extractor.Forms.Heads;

/// <summary>The words of column heads.</summary>
internal static partial class HeadWords
{
    private static readonly WordList Parts = new(
        "收入", "支出", "拨款", "预算", "决算", "结余", "结转", "编码", "代码", "编号", "科目", "名称", "经费", "费用", "资金", "收费",
        "合计", "小计", "总计", "金额", "项目", "行次", "栏次", "序号", "出国", "接待", "购置", "用车", "会议", "培训", "单位", "补助", "补贴",
        "分类", "调整", "统计", "备注", "说明", "其中", "上缴", "捐赠", "差异", "增减", "完成", "比", "功能", "经济", "本年", "上年", "年初", "年末", "运行",
        "货物", "工程", "服务", "企业", "资产", "数量", "原值", "净值", "价值", "房屋", "车辆", "设备", "投资");

    /// <summary>The words of a head cell: units, years and column formulas in parentheses dropped, full-width marks folded.</summary>
    public static string Normalize(string text)
    {
        var squeezed = CharacterFolding.Squeeze(text);
        return squeezed.AsSpan().IndexOfAny("元年=[]") < 0 ? squeezed : Extra().Replace(squeezed, "");
    }

    /// <summary>The unit that a head prints, of several the lowest: （万元）, 单位：元.</summary>
    public static MoneyUnit? UnitOf(string head)
    {
        if (!head.Contains('元', StringComparison.Ordinal)) return null;
        var printed = Unit().Matches(CharacterFolding.Squeeze(head));
        return printed.Count == 0 ? null : printed[^1].Groups["size"].Value switch
        {
            "万" => MoneyUnit.TenThousandYuan,
            "亿" => MoneyUnit.HundredMillionYuan,
            _ => MoneyUnit.Yuan,
        };
    }

    public static bool IsHead(string text)
    {
        var word = Normalize(text);
        return word is "类" or "款" or "项" or "类款项" or "类款" or "款项" || word.Length is > 0 and < 40 && Parts.AreIn(word);
    }

    /// <summary>The lower line of a head that the grid's rows cut in two.</summary>
    public static bool IsRestOfHead(string text) => Normalize(text) is "编码" or "代码" or "科目编码" or "科目代码" or "名称" or "科目名称" or "项目" or "小计" or "决算数";

    /// <summary>一、…, （一）, 1. and codes begin the rows of a table's body.</summary>
    public static bool BeginsBodyRow(string text) => RowNumbering().IsMatch(CharacterFolding.Squeeze(text));

    /// <summary>1, (3), ①, 4=5+6, A: what a 栏次 row counts with.</summary>
    public static bool IsOrdinal(string text) => Ordinal().IsMatch(CharacterFolding.Squeeze(text));

    [GeneratedRegex(@"(\((单位:)?|单位:)(人民币)?(?<size>[万亿]?)元\)?", RegexOptions.ExplicitCapture)]
    private static partial Regex Unit();

    [GeneratedRegex(@"\((单位:)?(人民币)?[万亿]?元\)|单位:(人民币)?[万亿]?元|(19|20)\d{2}(年度|年)|\(?\d{1,2}=[\d+\-()]+\)?|\[|\]")]
    private static partial Regex Extra();

    [GeneratedRegex(@"^([一二三四五六七八九十]{1,3}[、.]|\([一二三四五六七八九十]{1,3}\)|\d{1,2}[、.][^\d]|\d{3,7}([^\d年]|$)|其中:)")]
    private static partial Regex RowNumbering();

    [GeneratedRegex(@"^(\(?\d{1,2}\)?|[①-⑳A-Z]|\(?\d{0,2}=?\(?\d{1,2}\)?([+\-=]\(?\d{1,2}\)?)+\)?)$")]
    private static partial Regex Ordinal();
}
