using Extractor.Domain;
using Extractor.Domain.Names;
using Extractor.Forms.Captions;
using Extractor.Forms.Heads;

namespace Extractor.Forms.Known;

/// <summary>支出决算表: expenditure by kind for each functional item.</summary>
internal sealed class ExpenditureForm : TableForm
{
    public override KeyName Name { get; } = new(TableKeys.Expenditure, "支出决算表", "Expenditure table");

    public override int FormNumber => 3;

    public override bool IsTitle(TitleText title) =>
        !title.HasAny("拨款", "公共预算", "国有资本", "收支", "收入") && title.HasAny("支出决算", "支出总表", "支出总体")
        && !title.HasAny("项目支出", "基本支出", "分单位", "按单位", "明细", "会议费", "培训费", "机关运行", "采购");

    public override bool Allows(TableSection section) =>
        section.Head.HasAny("基本支出", "项目支出", "上缴上级", "经营支出", "附属单位") && !section.Head.HasAny("事业收入", "年初结转", "本年收入");

    public override bool IsShownBy(TableSection section) => Allows(section) && section.Head.HasFigure("基本支出") && section.Head.HasAny("上缴上级", "附属单位");

    public override IReadOnlyList<ColumnKey> Columns => ExpenditureColumns.Set.All;

    public override ColumnKey? KeyOf(HeadColumn column, TableSide side) => ExpenditureColumns.Key(column);
}
