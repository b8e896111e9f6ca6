using Extractor.Domain;
using Extractor.Domain.Names;
using Extractor.Forms.Captions;
using Extractor.Forms.Heads;

namespace Extractor.Forms.Known;

/// <summary>一般公共预算财政拨款基本支出决算(明细)表: one list by economic code, or two or three lists side by side.</summary>
internal sealed class GeneralBudgetBasicForm : TableForm
{
    private static readonly ColumnKey FinalPersonnel = new(AccountColumns.Final, "personnel", "人员经费决算数", "personnel, final");

    private static readonly ColumnKey FinalRunning = new(AccountColumns.Final, "running", "公用经费决算数", "running expenses, final");

    public override KeyName Name { get; } = new(TableKeys.GeneralBudgetBasic, "一般公共预算财政拨款基本支出决算表", "Basic expenditure table", "一般公共预算财政拨款基本支出决算(明细)表");

    public override int FormNumber => 6;

    public override bool IsTitle(TitleText title) =>
        title.Has("基本支出") && title.HasAny("公共预算", "公共财政预算", "拨款") && !title.HasAny("国有资本", "功能分类");

    public override bool Allows(TableSection section) =>
        section.Head.Figures.Any() && !section.Head.HasAny("上缴上级", "事业收入", "本年收入")
        && (section.Codes.Any(c => c[0] is '3' or '5') || section.Head.HasAny("经济", "人员经费", "公用经费") || section.HasLabel("工资福利支出", "人员经费合计"));

    public override bool IsShownBy(TableSection section) =>
        Allows(section) && (section.Codes.Contains("30101") || section.HasLabel("基本工资")) && section.HasLabel("人员经费合计", "公用经费合计");

    public override IReadOnlyList<ColumnKey> Columns { get; } =
        [AccountColumns.OriginalBudget, AccountColumns.AdjustedBudget, AccountColumns.Final, FinalPersonnel, FinalRunning];

    public override ColumnKey? KeyOf(HeadColumn column, TableSide side)
    {
        if (column.Has("预算数") && !column.Has("决算")) return BudgetColumns.Basis(column);
        if (column.Leaf.Contains("人员经费", StringComparison.Ordinal) && column.Path.Count > 0 && !column.Leaf.Contains("决算", StringComparison.Ordinal))
            return FinalPersonnel;
        if (column.Leaf.Contains("公用经费", StringComparison.Ordinal) && !column.Leaf.Contains("决算", StringComparison.Ordinal)) return FinalRunning;
        return column.Leaf is "合计" or "小计" or "总计" or "金额" or "数额" or "基本支出" or "本年支出" || column.Has("决算")
            || column.Leaf.EndsWith("支出合计", StringComparison.Ordinal) ? AccountColumns.Final : null;
    }
}
