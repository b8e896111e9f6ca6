using System.Globalization;
using System.Text.RegularExpressions;

namespace Extractor.Fuzz.Mutations;

/// <summary>
/// Changes running text by what sentences are made of: clauses change places and come again, a figure takes another's place or
/// becomes one that no amount is, roles and directions stand where none was, brackets open and do not close, items are numbered.
/// </summary>
internal static partial class SentenceMutation
{
    private const int MostNested = 60;

    private static readonly string[] Figures =
        ["0", "-1", "0.00", "1,2,3,4.5", "1e30", "100%", "-0.01%", "１２．５", "三十万", "一百二十三万四千五百六十七", "3.14.15", "--", "99999999999999999999999999999.99", "1/0",
            "0/0", "2024年", "№5", new('9', 500)];

    private static readonly string[] Words =
    [
        "其中：", "比上年", "较年初预算数", "与2019年相比", "同比", "增加", "减少", "下降", "增长", "持平", "占", "完成", "完成年初预算的", "为", "共计", "合计", "分别为", "没有", "未安排", "不", "主要用于", "主要原因是",
        "预算数", "决算数", "支出决算为", "收入总计", "“三公”经费", "一般公共预算财政拨款支出", "政府性基金预算", "公务接待费", "机关运行经费", "万元", "元", "亿元", "%", "个百分点", "倍", "辆", "人次", "批次", "（", "）",
            "《", "》", "“", "”", "：", "，", "。", "；", "、",
        "1.", "（一）", "一、", "①", "第一部分", "附件1", "\n", "　　", "\n一、收入支出决算总体情况说明\n", "\n名词解释\n",
    ];

    public static bool Change(List<byte> bytes, Random random) => TextBytes.Change(bytes, text => random.Next(6) switch
    {
        0 => Figure(text, random),
        1 or 2 => Put(text, Words[random.Next(Words.Length)], random),
        3 => Nested(text, random),
        _ => Clauses(text, random),
    });

    private static string Clauses(string text, Random random)
    {
        var clauses = PieceMutation.Cut(text, c => c is '，' or '。' or '；' or '：' or '、' or '（' or '）' or '\n');
        PieceMutation.Change(clauses, random);
        return string.Concat(clauses);
    }

    /// <summary>A figure becomes an odd one, or another of the text's.</summary>
    private static string Figure(string text, Random random)
    {
        var figures = Written().Matches(text);
        if (figures.Count == 0) return Put(text, Figures[random.Next(Figures.Length)], random);
        var changed = figures[random.Next(figures.Count)];
        var by = random.Next(3) switch
        {
            0 => Figures[random.Next(Figures.Length)],
            1 => random.Next(2_000_000).ToString("N2", CultureInfo.InvariantCulture),
            _ => figures[random.Next(figures.Count)].Value,
        };
        return text[..changed.Index] + by + text[(changed.Index + changed.Length)..];
    }

    private static string Put(string text, string word, Random random) => text.Insert(random.Next(text.Length + 1), word);

    /// <summary>A stretch of text in brackets in brackets.</summary>
    private static string Nested(string text, Random random)
    {
        var from = random.Next(text.Length);
        var to = Math.Min(text.Length, from + random.Next(40));
        var depth = random.Next(1, MostNested);
        return text[..from] + new string('（', depth) + text[from..to] + new string('）', random.Next(2) == 0 ? depth : random.Next(depth)) + text[to..];
    }

    [GeneratedRegex(@"-?[0-9][0-9,]*(\.[0-9]+)?")]
    private static partial Regex Written();
}
