using Extractor.Domain;
using Extractor.Forms.Heads;

namespace Extractor.Forms.Known;

/// <summary>The columns of the tables that list expenditure by item: basic and project, what was carried over, what came in.</summary>
internal static class ExpenditureColumns
{
    public static ColumnSet Set { get; } = new(
    [
        AccountColumns.Total, AccountColumns.Basic, AccountColumns.Personnel, AccountColumns.Running, AccountColumns.Project,
        AccountColumns.CapitalConstruction, AccountColumns.RemittanceToSuperior, AccountColumns.Commercial, AccountColumns.AffiliateSubsidy,
        AccountColumns.Opening, AccountColumns.Revenue, AccountColumns.Closing, AccountColumns.OriginalBudget, AccountColumns.AdjustedBudget,
    ], Key);

    /// <summary>The block (opening, revenue, expenditure, closing) and the kind inside it; a block's own total has the block's name.</summary>
    public static ColumnKey? Key(HeadColumn column)
    {
        var block = Block(column);
        if (Kind(column, block) is not { } kind) return null;
        var key = block is null ? kind : kind == AccountColumns.Total ? block : block.Of(kind);
        return BudgetColumns.Basis(column) is { } basis && basis != AccountColumns.Final ? basis.Of(key) : key;
    }

    private static ColumnKey? Block(HeadColumn column)
    {
        foreach (var word in column.Path)
        {
            if (word.StartsWith("年初", StringComparison.Ordinal) && !word.Contains("预算", StringComparison.Ordinal)
                || word.StartsWith("上年", StringComparison.Ordinal) || word.StartsWith("期初", StringComparison.Ordinal)) return AccountColumns.Opening;
            if (word.StartsWith("年末", StringComparison.Ordinal) || word.StartsWith("结转下年", StringComparison.Ordinal)
                || word.StartsWith("期末", StringComparison.Ordinal)) return AccountColumns.Closing;
            if (word.StartsWith("本年收入", StringComparison.Ordinal) || word is "收入" or "当年收入" || word.EndsWith("财政拨款收入", StringComparison.Ordinal))
                return AccountColumns.Revenue;
        }
        return null;
    }

    private static ColumnKey? Kind(HeadColumn column, ColumnKey? block)
    {
        var leaf = column.Leaf;
        if (leaf.Contains("基本建设", StringComparison.Ordinal)) return AccountColumns.CapitalConstruction;
        if (column.Has("上缴上级")) return AccountColumns.RemittanceToSuperior;
        if (column.Has("附属单位补助") || column.Has("附属单位")) return AccountColumns.AffiliateSubsidy;
        if (column.Has("经营支出")) return AccountColumns.Commercial;
        if (leaf.Contains("人员经费", StringComparison.Ordinal)) return AccountColumns.Personnel;
        if (leaf.Contains("公用经费", StringComparison.Ordinal)) return AccountColumns.Running;
        if (column.Path.Skip(block is null ? 0 : 1).Any(p => p.Contains("项目支出", StringComparison.Ordinal)) || leaf.StartsWith("项目支出", StringComparison.Ordinal))
            return leaf.StartsWith("其中", StringComparison.Ordinal) ? null : AccountColumns.Project;
        if (column.Path.Any(p => p.Contains("基本支出", StringComparison.Ordinal))) return AccountColumns.Basic;
        if (block is not null && (column.Path.Count == 1 || leaf is "合计" or "小计" or "总计"
            || Block(column with { Path = [leaf] }) is not null)) return AccountColumns.Total;
        return leaf.Contains("合计", StringComparison.Ordinal) || leaf is "小计" or "总计" or "本年支出" or "支出" or "决算数" or "金额" or "预算数" or "年初预算数" or "支出决算"
            ? AccountColumns.Total : null;
    }
}
