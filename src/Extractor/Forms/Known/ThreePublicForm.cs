using Extractor.Domain;
using Extractor.Domain.Names;
using Extractor.Forms.Captions;
using Extractor.Forms.Heads;

namespace Extractor.Forms.Known;

/// <summary>(一般公共预算)财政拨款“三公”经费支出决算表: 预算数 and 决算数 as blocks, pairs or rows, or a list of items.</summary>
internal sealed class ThreePublicForm : TableForm
{
    public override KeyName Name { get; } = new(TableKeys.ThreePublic, "“三公”经费支出决算表", "Three public expenses table", "财政拨款“三公”经费支出决算表");

    public override int FormNumber => 9;

    public override bool IsTitle(TitleText title) => title.HasAny("三公", "3公") && !title.HasAny("政府性基金", "国有资本");

    public override bool Allows(TableSection section) => section.Head.HasAny("出国", "接待") || section.HasLabel("出国", "接待");

    public override bool IsShownBy(TableSection section) =>
        (section.Head.Has("出国") && section.Head.Has("接待") || section.Rows.Any(r => r.Printed.Any(c => c.Word.Contains("出国", StringComparison.Ordinal)))
            && section.HasLabel("公务接待"))
        && section.Head.HasAny("决算", "预算数") && !section.Codes.Contains("30101") && !section.HasLabel("基本工资", "工资福利支出", "办公费", "差旅费");

    public override IReadOnlyList<ColumnKey> Columns => ThreePublicKeys.All;

    public override ColumnKey? KeyOf(HeadColumn column, TableSide side) => ThreePublicKeys.Of(column.Path, []);

    public override SectionReading Read(TableSection section, MoneyUnit? unit) => ThreePublicReader.Read(this, section, unit);
}
