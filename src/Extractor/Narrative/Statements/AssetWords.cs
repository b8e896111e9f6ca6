using Extractor.Domain;
using Extractor.Narrative.Text;

namespace Extractor.Narrative.Statements;

/// <summary>国有资产占用: vehicles by kind, large equipment, and what else a place counts.</summary>
internal sealed class AssetWords : ITopicWords
{
    public SubjectHit? Find(string zone, StatedFigure figure, ParagraphReading paragraph)
    {
        if (zone != figure.Lead.Clause) return null;
        var clause = figure.Lead.Clause;
        if (figure.Figure.Unit is "辆" or "台" or "" && IsAllVehicles(clause)) return new SubjectHit(StatementKinds.Assets, "vehicles", "count");
        return Named(figure, paragraph);
    }

    public SubjectHit? Named(string words) => null;

    public SubjectHit? Default(StatedFigure figure) => null;

    public SubjectHit? FindName(StatedFigure figure, ParagraphReading paragraph) => null;

    public string? Operand(SubjectHit hit, StatedFigure figure) => figure.Role switch
    {
        Role.Count => figure.Figure.Unit.Contains("平方", StringComparison.Ordinal) ? "area" : "count",
        Role.Amount or Role.Final or Role.Budget => "amount",
        Role.Change when figure.Figure.Kind == FigureKind.Count => "change",
        _ => Operands.Of(hit, figure),
    };

    /// <summary>共有车辆, 车辆总数: the count of all; a kind's own name is longer than the verb and 车辆.</summary>
    private static bool IsAllVehicles(string clause)
    {
        var end = clause.TrimEnd('：', '，', '为', '共', '计', '数', '总', '合', '有');
        return end.EndsWith("共有车辆", StringComparison.Ordinal) || end.EndsWith("车辆", StringComparison.Ordinal) || end.EndsWith("共有公务用车", StringComparison.Ordinal) || end.EndsWith("车辆保有量", StringComparison.Ordinal)
            || end.EndsWith("实有公务用车", StringComparison.Ordinal) || end.EndsWith("拥有公务用车", StringComparison.Ordinal);
    }

    private static SubjectHit? Named(StatedFigure figure, ParagraphReading paragraph)
    {
        if (NamePhrase.Before(figure, paragraph) is not { } phrase) return null;
        var (text, printed) = (phrase.Text, phrase.Printed);
        foreach (var verb in (string[])["共有", "拥有", "保有", "现有", "配备", "购置", "单位占有", "占有"])
        {
            var at = text.LastIndexOf(verb, StringComparison.Ordinal);
            if (at < 0 || at + verb.Length >= text.Length) continue;
            (text, printed) = (text[(at + verb.Length)..], printed[(at + verb.Length)..]);
        }

        if (text.EndsWith("资产", StringComparison.Ordinal) && figure.Lead.Clause.Contains("资产总额", StringComparison.Ordinal)) printed = "资产总额";
        return new SubjectHit(StatementKinds.Assets, printed, "count");
    }
}
