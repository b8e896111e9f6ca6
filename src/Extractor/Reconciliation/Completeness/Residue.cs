using System.Numerics;

namespace Extractor.Reconciliation.Completeness;

/// <summary>Words that a template leaves behind or that a slip makes, each with what it is.</summary>
internal static class Residue
{
    private static readonly string[] Changes = ["增加", "减少", "增长", "下降", "降低"];

    private static readonly string[] Digits = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"];

    /// <summary>较2021年度决算增加: a slip only where the document says 年度决算数 elsewhere.</summary>
    public static readonly Phrase LacksFigureWord = new("“决算”后缺“数”", "数 is missing after 决算");

    public static readonly IReadOnlyList<(WordPattern Wording, Phrase Name)> All =
    [
        (WordPattern.Of("大小于"), new("样张两可用语", "an alternative of the template")),
        (WordPattern.Of(Changes).Then("（", "(").Then(Changes).Then("）", ")"), new("样张两可用语", "an alternative of the template")),
        (WordPattern.Of("增加增加", "减少减少", "增长增长", "下降下降", "支出支出", "的的", "万元万元"), new("重复用语", "a word repeated")),
        // 一般公共服务支出（类）支出年初预算为90万元: the class, then what is told of it.
        (WordPattern.Of("支出（类）支出").NotBefore("年初预算", "全年预算", "预算", "决算"), new("“支出”重复", "支出 repeated")),
        (WordPattern.Of("较上一度", "比上一度", "与上一度", "上一度"), new("缺“年”字", "年 is missing")),
        (WordPattern.Of("列明"), new("样张指示语", "an instruction of the template")),
        (WordPattern.Of("仍保留该表格式", "作下述说明"), new("样张指示语", "an instruction of the template")),
        (WordPattern.Of("部门（单位）共有"), new("样张用语", "words of the template")),
        (WordPattern.Of("占", "增长", "下降", "降低", "完成预算的", "完成年初预算的").Then("%", "％"), new("缺数字", "a figure is missing")),
        (WordPattern.Of("增加", "减少", "决算为", "预算为", "支出", "收入", "均为", "总计").Then("万元"), new("缺数字", "a figure is missing")),
        (WordPattern.Of(Digits).Then(Digits).Then(Digits).Then("年度").NotBehind(char.IsAsciiDigit), new("年度缺一位", "a year of three digits")),
        (WordPattern.Of("××", "XX", "**", "○○").ThenRun('X', '*'), new("样张占位", "a placeholder of the template")),
        (WordPattern.Of(Digits).Then("万").Then("（", "，", "。", "；"), new("缺“元”字", "元 is missing")),
        (WordPattern.Of("主要原因").ThenNoneOf("是：:为有在包如同系，。、；）)（("), new("“主要原因”后缺“是”", "是 is missing after 主要原因")),
        (WordPattern.Of("年度决算").Then("增加", "减少"), LacksFigureWord),
        (WordPattern.Of("单价100万元以上设备"), new("“100万元”后缺“（含）”", "（含） is missing after 100万元")),
        (WordPattern.Of("按经济分类").ThenPerhaps("划分").ThenPerhaps("为", "，", "：")
            .Then("基本支出"), new("基本支出与项目支出不是经济分类", "basic and project expenditure are no economic classes")),
        (WordPattern.Of("体", "用", "建", "占").Then("士地"), new("“士”应为“土”", "士 for 土")),
    ];

    /// <summary>A bit for each wording that may begin with a character, or with one that shares its last ten bits.</summary>
    private static readonly uint[] Beginnings = Starting();

    /// <summary>What stands in a text, each wording where it stands first, in the order of the list.</summary>
    public static IReadOnlyList<(Phrase Name, int Index, int Length)> In(string text)
    {
        List<(int Wording, int Index, int Length)>? found = null;
        var missing = uint.MaxValue;
        for (var at = 0; at < text.Length; at++)
        {
            for (var here = Beginnings[text[at] & 0x3FF] & missing; here != 0; here &= here - 1)
            {
                var wording = BitOperations.TrailingZeroCount(here);
                if (All[wording].Wording.LengthAt(text, at) is var length && length < 0) continue;
                (found ??= []).Add((wording, at, length));
                missing &= ~(1u << wording);
            }
        }

        return found is null ? [] : [.. found.OrderBy(f => f.Wording).Select(f => (All[f.Wording].Name, f.Index, f.Length))];
    }

    private static uint[] Starting()
    {
        var wordings = new uint[1 << 10];
        foreach (var (i, (wording, _)) in All.Index())
            foreach (var c in wording.Beginnings) wordings[c & 0x3FF] |= 1u << i;
        return wordings;
    }
}
