using Extractor.Domain;
using Extractor.Domain.Names;
using Extractor.Forms.Captions;
using Extractor.Forms.Heads;

namespace Extractor.Forms.Known;

/// <summary>财政拨款收入支出决算总表: the expenditure side by fund.</summary>
internal sealed class AppropriationOverallForm : TableForm
{
    public override KeyName Name { get; } = new(TableKeys.AppropriationOverall, "财政拨款收入支出决算总表", "Overall appropriation table");

    public override int FormNumber => 4;

    public override bool HasSides => true;

    public override bool IsTitle(TitleText title) =>
        title.Has("财政拨款") && !title.Has("国有资本")
        && title.HasAny("收入支出决算总", "收支决算总", "收入支出总", "收支总", "收支决算表", "收入支出决算公开", "收支决算公开", "收入支出总体", "收支总体", "收入支出决算表")
        && !(title.Has("一般公共预算") && !title.Has("总"));

    public override bool Allows(TableSection section) =>
        section.Head.Groups.Any(g => g.Labels.Count > 0) && !section.Head.HasAny("经营收入", "基本支出", "年初结转和结余")
        && !section.HasLabel("附属单位上缴收入", "经营收入");

    public override bool IsShownBy(TableSection section) =>
        section.Head.Groups.Count > 1 && Allows(section) && section.Head.HasFigure("一般公共预算") && section.Head.HasFigure("政府性基金");

    public override IReadOnlyList<ColumnKey> Columns { get; } =
        [.. BudgetColumns.All, AccountColumns.Total, AccountColumns.GeneralBudget, AccountColumns.GovernmentFund, AccountColumns.StateCapital];

    public override ColumnKey? KeyOf(HeadColumn column, TableSide side)
    {
        if (side == TableSide.Revenue) return BudgetColumns.Of(column);
        var (basis, fund) = (BudgetColumns.Basis(column), FundOf(column));
        if (basis is null) return fund ?? (column.Leaf is "金额" ? AccountColumns.Total : null);
        return basis == AccountColumns.Final ? fund ?? AccountColumns.Total : basis.Of(fund ?? AccountColumns.Total);
    }

    private static ColumnKey? FundOf(HeadColumn column)
    {
        if (column.Has("政府性基金")) return AccountColumns.GovernmentFund;
        if (column.Has("国有资本")) return AccountColumns.StateCapital;
        if (column.Has("一般公共预算") || column.Has("公共财政预算") || column.Leaf.StartsWith("公共预算", StringComparison.Ordinal)) return AccountColumns.GeneralBudget;
        return column.Leaf is "合计" or "小计" or "总计" ? AccountColumns.Total : null;
    }
}
