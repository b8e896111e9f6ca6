using Extractor.Domain;
using Extractor.Domain.Names;
using Extractor.Forms.Captions;
using Extractor.Forms.Heads;

namespace Extractor.Forms.Known;

/// <summary>政府性基金预算财政拨款收入支出决算表</summary>
internal sealed class GovernmentFundForm : TableForm
{
    public override KeyName Name { get; } = new(TableKeys.GovernmentFund, "政府性基金预算财政拨款收入支出决算表", "Government fund table");

    public override int FormNumber => 7;

    public override bool IsTitle(TitleText title) => title.Has("政府性基金") && !title.Has("国有资本");

    public override bool Allows(TableSection section) => FundTable.Allows(section);

    public override bool IsShownBy(TableSection section) =>
        FundTable.Allows(section) && section.Head.HasAny("年初结转", "上年结转") && section.Head.Has("年末结转") && section.Head.HasFigure("基本支出")
        && section.Codes.Any(FundTable.IsFundCode) && section.Codes.All(c => c.Length < 5 || FundTable.IsFundCode(c));

    public override IReadOnlyList<ColumnKey> Columns => ExpenditureColumns.Set.All;

    public override ColumnKey? KeyOf(HeadColumn column, TableSide side) => ExpenditureColumns.Key(column);
}
