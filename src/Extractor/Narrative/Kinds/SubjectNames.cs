using Extractor.Domain;
using Extractor.Domain.Names;
using Extractor.Forms;

namespace Extractor.Narrative.Kinds;

/// <summary>How people call the subjects of statements that have keys, where a column of the forms does not say so; other subjects are printed names.</summary>
internal static class SubjectNames
{
    public static KeyList All { get; } = new(
    [
        new("revenue", "收入", "revenue"),
        new("expenditure", "支出", "expenditure"),
        new("general-budget", "一般公共预算", "general budget"),
        new("government-fund", "政府性基金预算", "government fund"),
        new("state-capital", "国有资本经营预算", "state capital"),
        new("personnel", "人员经费", "personnel"),
        new("running", "公用经费", "running expenses"),
        new("small-medium", "中小企业", "small and medium enterprises"),
        new("small-micro", "小微企业", "small and micro enterprises"),
        new("goods.small-medium", "货物采购中的中小企业", "small and medium enterprises in goods"),
        new("works.small-medium", "工程采购中的中小企业", "small and medium enterprises in works"),
        new("services.small-medium", "服务采购中的中小企业", "small and medium enterprises in services"),
        new("reserved.small-medium", "预留项目中的中小企业", "small and medium enterprises in reserved projects"),
        new("reserved.small-micro", "预留项目中的小微企业", "small and micro enterprises in reserved projects"),
        new("other.small-medium", "其他项目中的中小企业", "small and medium enterprises in other projects"),
        new("vehicles", "公务用车", "vehicles"),
        new("appropriation", "财政拨款", "appropriation"),
        new("reserved", "预留项目", "reserved projects"),
    ]);

    public static Phrase Of(string key) => Find(key) ?? All.Of(key) ?? new("一项", "an item");

    public static Phrase? Find(string key) => All.Find(key) ?? Named(KnownColumns.Of(key));

    private static Phrase? Named(ColumnKey column) => column.IsNamed && KeyList.IsKey(column.Text) ? column.Name : null;
}
