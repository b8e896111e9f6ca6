using Extractor.Domain;
using Extractor.Domain.Names;
using Extractor.Forms.Captions;
using Extractor.Forms.Heads;

namespace Extractor.Forms.Known;

/// <summary>A university's 财政拨款支出决算表; elsewhere the table of all appropriations by item.</summary>
internal sealed class AppropriationForm : TableForm
{
    public override KeyName Name { get; } = new(TableKeys.Appropriation, "财政拨款支出决算表", "Appropriation table", "a university's 财政拨款支出决算表");

    public override bool IsTitle(TitleText title) =>
        title.Has("财政拨款支出") && !title.HasAny("公共预算", "国有资本", "明细", "基本支出", "项目支出", "经济分类");

    public override bool Allows(TableSection section) =>
        section.Head.HasAny("基本支出", "项目支出") && !section.Head.HasAny("上缴上级", "事业收入");

    public override IReadOnlyList<ColumnKey> Columns => ExpenditureColumns.Set.All;

    public override ColumnKey? KeyOf(HeadColumn column, TableSide side) => ExpenditureColumns.Key(column);
}
