using Extractor.Domain;
using Extractor.Domain.Names;
using Extractor.Forms.Captions;
using Extractor.Forms.Heads;

namespace Extractor.Forms.Known;

/// <summary>一般公共预算财政拨款支出决算表</summary>
internal sealed class GeneralBudgetForm : TableForm
{
    public override KeyName Name { get; } = new(TableKeys.GeneralBudget, "一般公共预算财政拨款支出决算表", "General budget table");

    public override int FormNumber => 5;

    public override bool IsTitle(TitleText title) =>
        title.HasAny("公共预算", "公共财政预算") && title.Has("支")
            && !title.HasAny("国有资本", "基本支出", "项目支出", "明细", "会议费", "培训费", "机关运行", "采购", "经济分类", "总表", "分单位");

    public override bool Allows(TableSection section) =>
        section.Head.HasAny("基本支出", "项目支出") && !section.Head.HasAny("上缴上级", "事业收入");

    /// <summary>Without a title, only its codes tell it from a table of the funds.</summary>
    public override bool IsShownBy(TableSection section) =>
        Allows(section) && section.Head.HasFigure("基本支出") && section.Head.HasFigure("项目支出") && !section.Head.HasAny("年初结转", "本年收入", "附属单位", "经营支出")
        && section.Codes.Any(c => c.StartsWith('2') && !c.StartsWith("223", StringComparison.Ordinal))
            && section.Codes.Any(c => c.StartsWith("20805", StringComparison.Ordinal) || c.StartsWith("22102", StringComparison.Ordinal)
            || c.StartsWith("21011", StringComparison.Ordinal));

    public override IReadOnlyList<ColumnKey> Columns => ExpenditureColumns.Set.All;

    public override ColumnKey? KeyOf(HeadColumn column, TableSide side) => ExpenditureColumns.Key(column);
}
