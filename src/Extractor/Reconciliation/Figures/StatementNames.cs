using Extractor.Domain;
using Extractor.Narrative.Kinds;

namespace Extractor.Reconciliation.Figures;

/// <summary>How messages call statements and their operands.</summary>
internal static class StatementNames
{
    private static readonly Dictionary<string, Phrase> Kinds = KnownKinds.All.ToDictionary(k => k.Key, k => new Phrase(k.Chinese, k.English));

    private static readonly Dictionary<string, Phrase> Subjects = new()
    {
        ["total"] = new("合计", "total"),
        ["revenue"] = new("收入", "revenue"),
        ["expenditure"] = new("支出", "expenditure"),
        ["general-budget"] = new("一般公共预算", "general budget"),
        ["government-fund"] = new("政府性基金预算", "government fund"),
        ["state-capital"] = new("国有资本经营预算", "state capital"),
        ["reception.foreign"] = new("外宾接待", "foreign reception"),
        ["reception.domestic"] = new("国内公务接待", "domestic reception"),
        ["personnel"] = new("人员经费", "personnel"),
        ["running"] = new("公用经费", "running expenses"),
        ["goods"] = new("货物", "goods"),
        ["works"] = new("工程", "works"),
        ["services"] = new("服务", "services"),
        ["small-medium"] = new("中小企业", "small and medium enterprises"),
        ["small-micro"] = new("小微企业", "small and micro enterprises"),
        ["goods.small-medium"] = new("货物采购中的中小企业", "small and medium enterprises in goods"),
        ["works.small-medium"] = new("工程采购中的中小企业", "small and medium enterprises in works"),
        ["services.small-medium"] = new("服务采购中的中小企业", "small and medium enterprises in services"),
        ["reserved.small-medium"] = new("预留项目中的中小企业", "small and medium enterprises in reserved projects"),
        ["reserved.small-micro"] = new("预留项目中的小微企业", "small and micro enterprises in reserved projects"),
        ["other.small-medium"] = new("其他项目中的中小企业", "small and medium enterprises in other projects"),
        ["appropriation.general-budget"] = new("一般公共预算财政拨款收入", "general budget appropriation"),
        ["appropriation.government-fund"] = new("政府性基金预算财政拨款收入", "government fund appropriation"),
        ["appropriation.state-capital"] = new("国有资本经营预算财政拨款收入", "state capital appropriation"),
        ["vehicles"] = new("公务用车", "vehicles"),
    };

    /// <summary>A kind that no list names: its key is no word of a message.</summary>
    private static readonly Phrase Unnamed = new("正文", "Narrative");

    public static Phrase Of(Statement statement)
    {
        var kind = Kinds.GetValueOrDefault(statement.Kind, Unnamed);
        return statement.Subject.Length == 0 ? kind : kind + (Phrase)"·" + Subject(statement.Subject);
    }

    public static Phrase Subject(string subject) =>
        Subjects.TryGetValue(subject, out var phrase) ? phrase : TableNames.Column(subject);
}
