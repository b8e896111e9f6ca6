using Extractor.Domain;

namespace Extractor.Narrative.Statements;

/// <summary>政府采购: total, goods, works and services, and what small and medium-sized businesses were awarded.</summary>
internal sealed class ProcurementWords : ITopicWords
{
    private static readonly Vocabulary Vocabulary = new(
        ("政府采购支出总额|采购支出总额|政府采购总额|政府采购支出|政府采购金额|政府采购|采购总额|采购金额|采购支出", Of("total")),
        ("货物|货物支出|货物采购|货物采购金额|货物采购支出|货物类|货物类采购金额|货物类采购支出|货物类支出", Of("goods")),
        ("工程|工程支出|工程采购|工程采购金额|工程采购支出|工程类|工程类采购金额|工程类采购支出|工程类支出", Of("works")),
        ("服务|服务支出|服务采购|服务采购金额|服务采购支出|服务类|服务类采购金额|服务类采购支出|服务类支出", Of("services")));

    private static readonly (string Word, string Key)[] Kinds = [("货物", "goods"), ("工程", "works"), ("服务", "services")];

    public SubjectHit? Find(string zone, StatedFigure figure, ParagraphReading paragraph)
    {
        var words = figure.Role == Role.Share ? zone : figure.Lead.Sentence;
        if (figure.IsValue && IsAward(figure.Lead)) zone = figure.Lead.Item;
        return Business(zone, words) is { } business ? Of(business) : Vocabulary.FindLast(zone);
    }

    public SubjectHit? Named(string words) => Vocabulary.FindLast(words);

    public SubjectHit? Default(StatedFigure figure) => null;

    public SubjectHit? FindName(StatedFigure figure, ParagraphReading paragraph) => null;

    public string? Operand(SubjectHit hit, StatedFigure figure) => figure.Role switch
    {
        Role.Budget or Role.OriginalBudget or Role.AdjustedBudget => "budget",
        Role.Amount when IsReservedBudget(hit, figure) => "budget",
        Role.Final or Role.Executed => "amount",
        Role.Count => "count",
        _ => Operands.Of(hit, figure),
    };

    private static SubjectHit Of(string subject) => new(StatementKinds.Procurement, subject);

    /// <summary>由中小企业供应商中标或成交的，采购金额: the businesses stand a clause before the amount.</summary>
    private static bool IsAward(Lead lead) =>
        lead.Clause.TrimEnd('为', '：', '，') is "采购金额" or "金额" or "合同金额" or "成交金额" or "中标金额" && lead.Item.Contains("企业", StringComparison.Ordinal);

    private static bool IsReservedBudget(SubjectHit hit, StatedFigure figure) =>
        hit.Subject.StartsWith("reserved.", StringComparison.Ordinal) && figure.Lead.Clause.Contains("预算", StringComparison.Ordinal);

    /// <param name="zone">The words that may name the subject.</param>
    /// <param name="sentence">The whole sentence up to the figure, which tells what is reserved.</param>
    private static string? Business(string zone, string sentence)
    {
        var (medium, micro) = (Last(zone, "中小企业", "中小微企业"), Last(zone, "小微企业", "小型、微型企业", "小型微型企业"));
        if (medium < 0 && micro < 0) return null;
        if (zone.AsSpan(Math.Max(medium, micro)).Contains("采购支出总额", StringComparison.Ordinal)) return null;
        var key = micro > medium && !zone.AsSpan(micro - 1).StartsWith("中小微企业") ? "small-micro" : "small-medium";
        if (sentence.Contains("其他政府采购项目", StringComparison.Ordinal) || sentence.Contains("其他采购项目", StringComparison.Ordinal)) return "other." + key;
        if (sentence.Contains("预留", StringComparison.Ordinal)) return "reserved." + key;
        var of = Kinds.Select(k => (At: zone.LastIndexOf(k.Word, Math.Max(medium, micro), StringComparison.Ordinal), k.Key)).Max();
        return of.At >= 0 && !IsListedBefore(zone, of.At, Math.Max(medium, micro)) ? $"{of.Key}.{key}" : key;
    }

    /// <summary>服务支出0万元。授予中小企业…: the kind ended before the businesses are named.</summary>
    private static bool IsListedBefore(string zone, int kind, int business) => zone.AsSpan(kind, business - kind).IndexOfAny("，。；") >= 0;

    private static int Last(string zone, params string[] words) => words.Max(w => zone.LastIndexOf(w, StringComparison.Ordinal));
}
