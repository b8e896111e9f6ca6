using Extractor.Domain;
using Extractor.Narrative.Text;

namespace Extractor.Narrative.Statements;

/// <summary>部门概况: internal bodies, subordinate units and staff where they are counted; any other figure is a mention.</summary>
internal static class OverviewReader
{
    private static readonly string[] Units = ["预算单位", "下属单位", "所属单位", "二级单位", "二级机构", "直属单位", "归口预算管理单位", "归口管理单位", "基层单位", "事业单位", "独立核算单位", "决算单位", "行政单位", "单位"];
    private static readonly string[] Bodies = ["职能科室", "内设机构", "职能机构", "职能处室", "科室", "处室", "股室", "科（室）", "处（室）", "机构", "部门"];
    private static readonly string[] Staff = ["编制", "实有", "在职", "在编", "离休", "退休", "离退休", "聘用", "职工", "工勤"];

    public static void Read(ParagraphReading paragraph, StatementCollector collector, string path)
    {
        for (var i = 0; i < paragraph.Figures.Count; i++)
        {
            var figure = paragraph.Figures[i];
            if (Hit(paragraph, i) is { } hit) collector.Open(hit, paragraph, path, figure.Figure.Start).Add("count", figure);
            else collector.Mention(figure, paragraph, path);
        }
    }

    private static SubjectHit? Hit(ParagraphReading paragraph, int index)
    {
        var figure = paragraph.Figures[index];
        if (figure.Role != Role.Count) return null;
        var (clause, after) = (figure.Lead.Clause, Clause(paragraph.After(index).Text));
        if (figure.Figure.Unit is "个" or "家")
        {
            if (Units.Any(u => after.StartsWith(u, StringComparison.Ordinal)) || (after.Length == 0 && EndsWithAny(clause, Units))) return new SubjectHit(StatementKinds.SubordinateUnits, "", "count");
            if (clause.Contains("内设", StringComparison.Ordinal) || Bodies.Any(b => after.StartsWith(b, StringComparison.Ordinal))) return new SubjectHit("internal-bodies", "", "count");
        }

        return figure.Figure.Unit is "人" or "名" or "个" && Staff.Any(s => clause.Contains(s, StringComparison.Ordinal)) && NamePhrase.Before(figure, paragraph) is { } phrase
            ? new SubjectHit("staff", phrase.Printed, "count")
            : null;
    }

    private static string Clause(string after) => after.AsSpan().IndexOfAny("，。；：、（") is var stop and >= 0 ? after[..stop] : after;

    private static bool EndsWithAny(string clause, string[] words) => words.Any(w => clause.TrimEnd('共', '计', '有', '为', '：').EndsWith(w, StringComparison.Ordinal));
}
