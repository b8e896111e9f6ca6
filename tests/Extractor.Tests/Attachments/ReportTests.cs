using Extractor.Domain;
using Extractor.Domain.Performance;

namespace Extractor.Tests.Attachments;

/// <summary>Reports as documents in the document, and the projects that they share with narrative and forms.</summary>
public sealed class ReportTests
{
    private static readonly Lazy<Disclosure> Seed =
        new(() => Pipeline.Extract(Path.Combine(ProjectFiles.Root, "corpus", "xinxiang-hrss-2024", "xinxiang-2024.pdf")));

    [Test]
    public void Seven_reports_are_found_with_their_projects_and_sections() => Assert.That(
        Seed.Value.Attachments.Reports.Select(r => $"{r.Project} {r.Pages[0]}-{r.Pages[^1]} {string.Join("", r.Sections.Select(s => s.PrintedNumber))}"),
        Is.EqualTo(new[]
        {
            "博士后工作站（基地）及博士后相关奖励经费 36-37 一、二、三、四、五、六、",
            "改制企业厂长安置费 37-39 一、二、三、四、五、六、",
            "农民工工资应急周转金 39-40 一、二、三、四、五、六、",
            "“一站式”人才服务窗口 40-42 一、二、三、",
            "劳动能力鉴定 42-44 一、二、三、四、五、六、七、",
            "人社局专项工作经费 44-45 一、二、三、四、五、六、",
            "人事考试工作经费 45-48 一、二、三、四、五、六、七、",
        }));

    [Test]
    public void A_title_broken_over_two_lines_is_one() => Assert.That(
        Seed.Value.Attachments.Reports[0].Title.Text, Is.EqualTo("博士后工作站（基地）及博士后相关奖励经费项目支出绩效自评总结报告"));

    [Test]
    public void What_a_report_says_of_its_project_is_told_from_what_it_mentions() => Assert.That(
        Seed.Value.Attachments.Reports.SelectMany(r => r.Statements.Where(s => s.Kind == StatementKinds.PerformanceReport)
            .SelectMany(s => s.Operands.Select(o => $"{s.Subject} {o.Key} {o.Number.Text}{o.Unit}"))),
        Is.EqualTo(new[]
        {
            "改制企业厂长安置费 score 100分", "劳动能力鉴定 full-year-budget 22万元", "劳动能力鉴定 executed 22万元",
            "人社局专项工作经费 score 100分", "人事考试工作经费 full-year-budget 200万元",
        }));

    [Test]
    public void The_figures_of_a_report_are_all_there() => Assert.That(
        Seed.Value.Attachments.Reports[4].Statements.SelectMany(s => s.Operands).Select(o => o.Number.Text + o.Unit),
        Is.EqualTo(new[] { "22万元", "22万元", "6次", "1372人次", "4次", "978人", "2次", "394人", "209人", "185人", "53%" }));

    [Test]
    public void Projects_are_linked_across_narrative_forms_and_reports() => Assert.That(
        Seed.Value.Attachments.Projects.Select(p =>
            $"{p.Name}: {string.Join(", ", p.Links.Select(l => l.Part == ProjectPart.Narrative ? $"{l.Part}" : $"{l.Part} {l.Number} {l.Match}"))}"),
        Is.EqualTo(new[]
        {
            "人事考试考务工作经费: Narrative, Form 5 Exact, Report 7 Near",
            "劳动能力鉴定费: Narrative, Form 2 Exact, Report 5 Normalised",
            "“一站式”人才服务窗口聘用人员经费: Narrative, Form 4 Exact, Report 4 Near",
            "人人持证、技能河南优秀高技能人才奖励专项资金: Narrative",
            "农民工欠薪应急周转金: Narrative, Form 3 Exact, Report 3 Near",
            "改制企业厂长安置费: Narrative, Form 1 Figures, Report 2 Exact",
            "人社局专项工作经费: Narrative, Report 6 Exact",
            "博士后工作站（基地）及博士后相关奖励经费: Report 1 Exact",
        }));

    [Test]
    public void A_report_with_tables_and_a_title_in_two_paragraphs()
    {
        var attachments = Pipeline.Extract(SharedFiles.Path("real", "accounts", "petition-2024.pdf")).Attachments;
        var report = attachments.Reports.Single();
        Assert.Multiple(() =>
        {
            Assert.That(report.Title.Text, Is.EqualTo("2024年度全国信访信息系统维护费项目绩效评价报告"));
            Assert.That(report.Project, Is.EqualTo("全国信访信息系统维护费"));
            Assert.That(report.Tables, Has.Count.EqualTo(2));
            Assert.That(report.Statements.Where(s => s.Kind == StatementKinds.PerformanceReport).SelectMany(s => s.Operands)
                .Select(o => $"{o.Key} {o.Number.Text}"),
                Is.EqualTo(new[] { "initial-budget 1018.00", "full-year-budget 1018.55", "executed 760.53", "completion 74.67", "score 85.19" }));
            Assert.That(attachments.Projects.Count(p => p.Links.Count == 2), Is.EqualTo(4));
        });
    }
}
