using Extractor.Domain;
using Extractor.Domain.Names;
using Extractor.Forms.Captions;
using Extractor.Forms.Heads;

namespace Extractor.Forms.Known;

/// <summary>收入决算表: revenue by kind for each functional item.</summary>
internal sealed class RevenueForm : TableForm
{
    /// <summary>Of a table of revenue by unit too.</summary>
    public static ColumnSet Set { get; } = new(
    [
        AccountColumns.Total, AccountColumns.Appropriation, AccountColumns.AppropriationOfGeneralBudget, AccountColumns.AppropriationOfGovernmentFund,
        AccountColumns.AppropriationOfStateCapital, AccountColumns.SuperiorSubsidy, AccountColumns.PublicService, AccountColumns.Tuition,
        AccountColumns.Commercial, AccountColumns.AffiliateRemittance, AccountColumns.Other, AccountColumns.Donations, AccountColumns.NonFiscalSurplus,
        AccountColumns.Opening,
    ], KeyOf);

    public override KeyName Name { get; } = new(TableKeys.Revenue, "收入决算表", "Revenue table");

    public override int FormNumber => 2;

    public override bool IsTitle(TitleText title) =>
        !title.HasAny("拨款", "国有资本", "非税", "收入支出") && title.HasAny("收入决算", "收入总表", "收入总体") && !title.HasAny("支出决算", "分单位", "按单位");

    public override bool Allows(TableSection section) =>
        section.Head.HasAny("上级补助", "事业收入", "经营收入", "附属单位上缴", "其他收入", "财政拨款收入", "收入合计") && !section.Head.HasAny("基本支出", "项目支出");

    public override bool IsShownBy(TableSection section) => Allows(section) && section.Head.HasFigure("其他收入") && section.Head.Groups.Count == 1
        && section.Head.Groups[0].Labels.Count > 0;

    public override IReadOnlyList<ColumnKey> Columns => Set.All;

    public override ColumnKey? KeyOf(HeadColumn column, TableSide side) => KeyOf(column);

    private static ColumnKey? KeyOf(HeadColumn column)
    {
        if (column.Has("收费")) return AccountColumns.Tuition;
        if (column.Has("上级补助")) return AccountColumns.SuperiorSubsidy;
        if (column.Has("附属单位上缴") || column.Has("下级单位上缴") || column.Has("附属单位缴")) return AccountColumns.AffiliateRemittance;
        if (column.Has("事业收入")) return column.Leaf.StartsWith("其中", StringComparison.Ordinal) ? null : AccountColumns.PublicService;
        if (column.Has("经营收入")) return AccountColumns.Commercial;
        if (column.Has("其他收入")) return column.Leaf.Contains("捐赠", StringComparison.Ordinal) ? AccountColumns.Donations : AccountColumns.Other;
        if (column.Has("政府性基金")) return AccountColumns.AppropriationOfGovernmentFund;
        if (column.Has("国有资本")) return AccountColumns.AppropriationOfStateCapital;
        if (column.Has("一般公共预算")) return AccountColumns.AppropriationOfGeneralBudget;
        if (column.Has("财政拨款")) return AccountColumns.Appropriation;
        if (column.Has("使用非财政拨款") || column.Has("事业基金")) return AccountColumns.NonFiscalSurplus;
        if (column.Has("年初结转") || column.Has("上年结转")) return AccountColumns.Opening;
        return column.Has("合计") || column.Leaf is "总计" or "小计" or "本年收入" or "决算数" ? AccountColumns.Total : null;
    }
}
