using Extractor.Domain;
using Extractor.Domain.Names;
using Extractor.Forms.Captions;
using Extractor.Forms.Heads;

namespace Extractor.Forms.Known;

/// <summary>收入支出决算总表: revenue on the left, expenditure on the right.</summary>
internal sealed class OverallForm : TableForm
{
    public override KeyName Name { get; } = new(TableKeys.Overall, "收入支出决算总表", "Overall table");

    public override int FormNumber => 1;

    public override bool HasSides => true;

    public override bool IsTitle(TitleText title) =>
        !title.Has("财政拨款") && title.HasAny("收入支出决算总", "收支决算总", "收入支出总", "收支总", "收入支出决算公开", "收支决算公开", "收入支出决算表", "收支决算表", "收入支出总体", "收支总体")
            && !title.HasAny("明细", "专户", "单位收支");

    public override bool Allows(TableSection section) =>
        section.Head.Groups.Any(g => g.Labels.Count > 0) && !section.Head.HasFigure("政府性基金") && !section.Head.HasFigure("项目支出");

    public override bool IsShownBy(TableSection section) =>
        section.Head.Groups.Count > 1 && Allows(section) && section.HasLabel("上级补助收入", "事业收入", "附属单位上缴收入") && section.HasLabel("结余分配", "一般公共服务支出");

    public override IReadOnlyList<ColumnKey> Columns => BudgetColumns.All;

    public override ColumnKey? KeyOf(HeadColumn column, TableSide side) => BudgetColumns.Of(column);
}
