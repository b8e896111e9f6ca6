using Extractor.Forms.Heads;

namespace Extractor.Forms.Known;

/// <summary>The columns of the tables that list expenditure by item: basic and project, what was carried over, what came in.</summary>
internal static class ExpenditureColumns
{
    /// <summary>The block (opening, revenue, expenditure, closing) and the kind inside it; a block's own total has the block's name.</summary>
    public static string? Key(HeadColumn column)
    {
        var basis = Budget(column);
        var block = Block(column);
        var kind = Kind(column, block);
        if (kind is null) return null;
        var key = block is null ? kind : kind == "total" ? block : block + "." + kind;
        return basis + key;
    }

    /// <summary>A block of budget figures beside the final ones.</summary>
    private static string Budget(HeadColumn column) => BudgetColumns.Basis(column) switch
    {
        "original-budget" => "original-budget.",
        "adjusted-budget" => "adjusted-budget.",
        _ => "",
    };

    private static string? Block(HeadColumn column)
    {
        foreach (var word in column.Path)
        {
            if (word.StartsWith("年初", StringComparison.Ordinal) && !word.Contains("预算", StringComparison.Ordinal)
                || word.StartsWith("上年", StringComparison.Ordinal) || word.StartsWith("期初", StringComparison.Ordinal)) return "opening";
            if (word.StartsWith("年末", StringComparison.Ordinal) || word.StartsWith("结转下年", StringComparison.Ordinal)
                || word.StartsWith("期末", StringComparison.Ordinal)) return "closing";
            if (word.StartsWith("本年收入", StringComparison.Ordinal) || word is "收入" or "当年收入" || word.EndsWith("财政拨款收入", StringComparison.Ordinal))
                return "revenue";
        }
        return null;
    }

    private static string? Kind(HeadColumn column, string? block)
    {
        var leaf = column.Leaf;
        if (leaf.Contains("基本建设", StringComparison.Ordinal)) return "project.capital-construction";
        if (column.Has("上缴上级")) return "remittance-to-superior";
        if (column.Has("附属单位补助") || column.Has("附属单位")) return "affiliate-subsidy";
        if (column.Has("经营支出")) return "commercial";
        if (leaf.Contains("人员经费", StringComparison.Ordinal)) return "basic.personnel";
        if (leaf.Contains("公用经费", StringComparison.Ordinal)) return "basic.running";
        if (column.Path.Skip(block is null ? 0 : 1).Any(p => p.Contains("项目支出", StringComparison.Ordinal)) || leaf.StartsWith("项目支出", StringComparison.Ordinal))
            return leaf.StartsWith("其中", StringComparison.Ordinal) ? null : "project";
        if (column.Path.Any(p => p.Contains("基本支出", StringComparison.Ordinal))) return "basic";
        if (block is not null && (column.Path.Count == 1 || leaf is "合计" or "小计" or "总计" || Block(column with { Path = [leaf] }) is not null)) return "total";
        return leaf.Contains("合计", StringComparison.Ordinal) || leaf is "小计" or "总计" or "本年支出" or "支出" or "决算数" or "金额" or "预算数" or "年初预算数" or "支出决算"
            ? "total" : null;
    }
}
