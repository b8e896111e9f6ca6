using Extractor.Domain;
using Extractor.Narrative.Text;

namespace Extractor.Narrative.Statements;

/// <summary>“三公”经费: travel abroad, official vehicles, official reception, with their counts.</summary>
internal sealed class ThreePublicWords : ITopicWords
{
    private static readonly Vocabulary Vocabulary = new(
        ("\"三公\"经费|三公经费|\"三公\"", Of("total")),
        ("因公出国（境）费|因公出国（境）费用|因公出国（境）经费|因公出国（境）|因公出国费|因公出国境|因公出国|出国（境）", Of("abroad")),
        ("公务用车购置及运行费|公务用车购置及运行维护费|公务用车购置和运行费|公务用车购置和运行维护费|公务用车购置费及运行维护费|公务用车购置费及运行费|公务用车购置与运行|公务用车购置及运行|公务用车购置和运行|公务用车费|公务用车经费|公务用车购置费和运行维护费|公务用车购置、运行|公务用车购置及运维费|公务用车购置和运维费|公务用车及运行维护费|公务用车购置及维护费|公车购置及运行费|公车购置及运行维护费", Of("vehicles")),
        ("公务用车购置费|公务用车购置支出|公务用车购置|购置费|车辆购置|购置公务用车|购置车辆|更新公务用车|公车购置", Of("vehicle-purchase")),
        ("公务用车运行费|公务用车运行维护费|公务用车运行维护|公务用车运行|公车运行|公车运行费|公务用车运维费|车辆运行费|车辆运行维护费|车辆运行维护费用|车辆维护费|用车运行维护费|运行维护费|运行费|公务用车保有量|车辆保有量|公务用车维护费", Of("vehicle-operation")),
        ("公务接待费|公务接待|接待费", Of("reception")),
        ("外宾接待|外宾接待费|外事接待费|国（境）外接待费|国（境）外公务接待费|接待外宾|外事接待|国（境）外接待|国（境）外公务接待|外宾|国（境）外来访|外事", Of("reception.foreign")),
        ("国内公务接待|国内公务接待费|国内接待|国内接待费|国内来访|其他国内公务接待|接待国内", Of("reception.domestic")),
        ("会议费", new SubjectHit("meetings-training", "meetings", "final")),
        ("培训费", new SubjectHit("meetings-training", "training", "final")));

    public SubjectHit? Find(string zone, StatedFigure figure, ParagraphReading paragraph)
    {
        if (figure.Role == Role.Count && VehicleKind(figure, paragraph) is { } kind) return kind;
        if (figure.Role == Role.Count && CountSubject(figure) is { } counted) return counted;
        if (figure.Role == Role.Amount && IsPrintedPerVehicle(figure, paragraph.Text)) return new SubjectHit(StatementKinds.ThreePublic, "vehicle-operation", "per-vehicle");
        if (figure.Role == Role.Amount && IsPerVehicle(figure.Lead.Clause)) return Of(figure.Lead.Clause.Contains("购置", StringComparison.Ordinal) ? "vehicle-purchase" : "vehicle-operation");
        return Vocabulary.FindLast(zone);
    }

    public SubjectHit? Named(string words) => Vocabulary.FindLast(words);

    public SubjectHit? Default(StatedFigure figure) => figure.Role is Role.Budget or Role.OriginalBudget or Role.AdjustedBudget or Role.Final or Role.Completion ? Of("total") : null;

    /// <summary>加油3万元, 维修费2万元: what the running of the vehicles is made up of.</summary>
    public SubjectHit? FindName(StatedFigure figure, ParagraphReading paragraph) =>
        figure.Role == Role.Amount && NamePhrase.Before(figure, paragraph) is { Text.Length: < 14 } phrase && RunningParts.Any(p => phrase.Text.Contains(p, StringComparison.Ordinal))
            ? new SubjectHit("vehicle-operation-composition", phrase.Printed)
            : null;

    /// <summary>（其中：一般公共预算支出120万元；政府性基金预算支出0万元）: by which fund it was paid, no second figure of the whole.</summary>
    public bool IsAside(StatedFigure figure) => figure.IsValue && Funds.Any(f => figure.Lead.Clause.TrimEnd('为').EndsWith(f, StringComparison.Ordinal));

    public string? Operand(SubjectHit hit, StatedFigure figure)
    {
        if (figure.Role == Role.Count) return CountOperand(hit, figure);
        if (figure.Role == Role.Amount && IsPerVehicle(figure.Lead.Clause)) return hit.Subject == "vehicle-purchase" ? "per-vehicle-bought" : "per-vehicle";
        if (figure.Lead.Clause.Contains("人均", StringComparison.Ordinal)) return "per-person";
        return Operands.Of(hit, figure);
    }

    private static readonly string[] Funds =
        ["一般公共预算支出", "政府性基金预算支出", "国有资本经营预算支出", "一般公共预算财政拨款支出", "政府性基金预算财政拨款支出", "国有资本经营预算财政拨款支出"];

    private static readonly string[] RunningParts = ["加油", "燃油", "燃料", "维修", "保险", "过路", "过桥", "停车", "公务用车其他", "安全奖励", "洗车", "年检"];

    private static SubjectHit Of(string subject) => new(StatementKinds.ThreePublic, subject, "final");

    /// <summary>2.63万元/辆.</summary>
    private static bool IsPrintedPerVehicle(StatedFigure figure, string text) =>
        text.AsSpan(figure.Figure.End).StartsWith("/辆") || text.AsSpan(figure.Figure.End).StartsWith("/台");

    private static bool IsPerVehicle(string clause) =>
        clause.Contains("每辆", StringComparison.Ordinal) || clause.Contains("每台", StringComparison.Ordinal) || clause.Contains("车均", StringComparison.Ordinal) || clause.Contains("单车", StringComparison.Ordinal) || clause.Contains("辆均", StringComparison.Ordinal);

    /// <summary>A vehicle count names its subject by its verb: bought or kept.</summary>
    private static SubjectHit? CountSubject(StatedFigure figure)
    {
        if (figure.Figure.Unit is "辆" or "台" || (figure.Figure.Kind == FigureKind.Bare && figure.Lead.Item.Contains('车')))
            return Of(IsKept(figure.Lead.Item) ? "vehicle-operation" : "vehicle-purchase");
        return null;
    }

    /// <summary>轿车3辆: a kind of vehicle among those kept or bought.</summary>
    private static SubjectHit? VehicleKind(StatedFigure figure, ParagraphReading paragraph) =>
        figure.Figure.Unit == "辆" && NamePhrase.Before(figure, paragraph) is { Text.Length: <= 24 } phrase && KindLength(phrase.Text) is var length and > 0
            ? new SubjectHit(StatementKinds.Assets, phrase.Printed[..length], "count")
            : null;

    /// <summary>How much of a phrase names a kind of vehicle: 轿车, 特种作业车（洒水车）; 公务用车 as such is none.</summary>
    private static int KindLength(string phrase)
    {
        var length = phrase.EndsWith('）') && phrase.IndexOf('（', StringComparison.Ordinal) is var open and > 0 ? open : phrase.Length;
        var name = phrase.AsSpan(0, length);
        return name.EndsWith("车") && length <= 16 && (name.SequenceEqual("一般公务用车") || !name.EndsWith("公务用车")) ? length : 0;
    }

    private static bool IsKept(string words)
    {
        var kept = Math.Max(Math.Max(words.LastIndexOf("保有", StringComparison.Ordinal), words.LastIndexOf("实有", StringComparison.Ordinal)), Math.Max(words.LastIndexOf("共有", StringComparison.Ordinal), words.LastIndexOf("拥有", StringComparison.Ordinal)));
        var bought = Math.Max(words.LastIndexOf("购置", StringComparison.Ordinal), Math.Max(words.LastIndexOf("更新", StringComparison.Ordinal), Math.Max(words.LastIndexOf("新增", StringComparison.Ordinal), words.LastIndexOf("新购", StringComparison.Ordinal))));
        return kept > bought || bought < 0;
    }

    private static string? CountOperand(SubjectHit hit, StatedFigure figure)
    {
        var unit = figure.Figure.Unit;
        if (hit.Kind == StatementKinds.Assets) return "count";
        if (figure.Lead.Clause.Contains("陪同", StringComparison.Ordinal)) return null;
        if (hit.Kind != StatementKinds.ThreePublic) return unit.Contains('人', StringComparison.Ordinal) ? "persons" : "count";
        return unit switch
        {
            "辆" or "台" => hit.Subject == "vehicle-purchase" ? "vehicles-bought" : "vehicles-kept",
            "人次" or "人" or "名" or "人/次" or "万人次" or "位" => "persons",
            "批次" or "批" or "次" => figure.Lead.Clause.Contains("团组", StringComparison.Ordinal) ? "groups" : "batches",
            "个" when figure.Lead.Clause.Contains("批次", StringComparison.Ordinal) => "batches",
            "个" or "团" or "组" => "groups",
            _ when figure.Lead.Clause.Contains("团组", StringComparison.Ordinal) => "groups",
            _ when figure.Lead.Clause.Contains("人", StringComparison.Ordinal) => "persons",
            _ when hit.Subject.StartsWith("vehicle", StringComparison.Ordinal) => hit.Subject == "vehicle-purchase" ? "vehicles-bought" : "vehicles-kept",
            _ => "count",
        };
    }
}
