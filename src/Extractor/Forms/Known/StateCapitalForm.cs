using Extractor.Domain;
using Extractor.Domain.Names;
using Extractor.Forms.Captions;
using Extractor.Forms.Heads;

namespace Extractor.Forms.Known;

/// <summary>国有资本经营预算财政拨款(收入)支出决算表</summary>
internal sealed class StateCapitalForm : TableForm
{
    public override KeyName Name { get; } = new(TableKeys.StateCapital, "国有资本经营预算财政拨款支出决算表", "State capital table", "国有资本经营预算财政拨款(收入)支出决算表");

    public override int FormNumber => 8;

    public override bool IsTitle(TitleText title) => title.HasAny("国有资本经营", "国有资本预算") && !title.HasAny("明细", "政府性基金");

    public override bool Allows(TableSection section) => FundTable.Allows(section);

    public override bool IsShownBy(TableSection section) =>
        FundTable.Allows(section) && section.Head.HasFigure("基本支出") && section.Codes.Any()
            && section.Codes.All(c => c.StartsWith("223", StringComparison.Ordinal));

    public override IReadOnlyList<ColumnKey> Columns => ExpenditureColumns.Set.All;

    public override ColumnKey? KeyOf(HeadColumn column, TableSide side) => ExpenditureColumns.Key(column);
}
