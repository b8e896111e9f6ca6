using Extractor.Domain;
using Extractor.Domain.Parsing;

namespace Extractor.Forms.Heads;

/// <summary>Words of row labels.</summary>
internal static class RowWords
{
    private static readonly string[] Whole =
    [
        "合计", "总计", "小计", "本年收入合计", "本年支出合计", "收入合计", "支出合计", "收入总计", "支出总计", "人员经费合计", "公用经费合计",
        "人员经费", "公用经费", "结余分配", "基本支出", "项目支出", "经营支出", "上缴上级支出", "对附属单位补助支出",
    ];

    private static readonly string[] Beginnings =
    [
        "使用非财政拨款", "用事业基金", "年初", "年末", "上年", "结转下年", "其中", "一般公共预算财政拨款", "政府性基金预算财政拨款",
        "国有资本经营预算财政拨款",
    ];

    /// <summary>A label that a row may have without a code: totals, carryovers and the like.</summary>
    public static bool StandsAlone(string label)
    {
        var word = CharacterFolding.Squeeze(label);
        return Whole.Contains(word) || Beginnings.Any(b => word.StartsWith(b, StringComparison.Ordinal));
    }

    /// <summary>A total printed again on a later page is the same row, not one under another.</summary>
    public static bool StandsAloneAsTotal(string label) => CharacterFolding.Squeeze(label) is "合计" or "总计" or "本年收入合计" or "本年支出合计" or "人员经费合计" or "公用经费合计";
}
