using Extractor.Attachments;
using Extractor.Attachments.Projects;
using Extractor.Domain;
using Extractor.Domain.Performance;
using Extractor.Layout;

namespace Extractor.Tests.Attachments;

public sealed class ProjectNameTests
{
    [TestCase("资产运行维护", "资产运行 维护", ProjectMatch.Exact)]
    [TestCase("“一站式”窗口经费", "一站式窗口", ProjectMatch.Normalised)]
    [TestCase("劳动能力鉴定费", "劳动能力鉴定", ProjectMatch.Normalised)]
    [TestCase("2024年度信息系统维护费项目", "信息系统维护费", ProjectMatch.Normalised)]
    [TestCase("人事考试考务工作经费", "人事考试工作经费", ProjectMatch.Near)]
    [TestCase("农民工欠薪应急周转金", "农民工工资应急周转金", ProjectMatch.Near)]
    public void Names_of_one_project(string a, string b, ProjectMatch match)
    {
        Assert.That(Linked([a], [b]), Is.EqualTo((string[])[$"{a}: Form 1 Exact, Report 1 {match}"]));
        Assert.That(Linked([b], [a]), Is.EqualTo((string[])[$"{b}: Form 1 Exact, Report 1 {match}"]));
    }

    [TestCase("资产运行维护", "信息化运行维护")]
    [TestCase("信访干部培训专项", "信访研究宣传立法专项")]
    [TestCase("城区道路改造一期工程", "城区道路改造二期工程")]
    [TestCase("2023年度学生资助补助经费A类", "2023年度学生资助补助经费1类")]
    [TestCase("", "")]
    [TestCase("", "资产运行维护")]
    public void Names_of_different_projects(string a, string b) =>
        Assert.That(Linked([a], [b]), Is.EqualTo((string[])[$"{a}: Form 1 Exact", $"{b}: Report 1 Exact"]));

    [Test]
    public void A_name_as_close_to_two_projects_is_of_neither() =>
        Assert.That(Linked(["城区道路养护甲", "城区道路养护乙"], ["城区道路养护丙"]), Is.EqualTo((string[])
            ["城区道路养护甲: Form 1 Exact", "城区道路养护乙: Form 2 Exact", "城区道路养护丙: Report 1 Exact"]));

    [Test]
    public void A_project_that_found_its_own_name_leaves_the_next_to_the_other() =>
        Assert.That(Linked(["城区道路养护甲乙丙", "城区道路养护甲"], ["城区道路养护甲乙", "城区道路养护甲乙丙"]), Is.EqualTo((string[])
            ["城区道路养护甲乙丙: Form 1 Exact, Report 2 Exact", "城区道路养护甲: Form 2 Exact, Report 1 Near"]));

    /// <summary>Twice as many names that are all alike take twice as many comparisons.</summary>
    [Test]
    public void A_name_is_not_held_to_thousands_of_projects()
    {
        var names = Enumerable.Range(0, 3000).Select(i => "城区道路养护" + (char)(0x4E00 + i)).ToArray();
        var time = new DocumentTime(TimeSpan.FromSeconds(10), CancellationToken.None);
        time.EndReading();
        Assert.That(Linked(names, names.Select(n => n + "段"), time.Limit), Has.Length.GreaterThan(5000));
        Assert.DoesNotThrow(time.Limit.Check);
    }

    private static string[] Linked(IEnumerable<string> forms, IEnumerable<string> reports, TimeLimit? time = null) =>
        [.. ProjectLinker.Link(
            new NarrativeText { Sections = [], Statements = [], Unbound = [] },
            [.. forms.Select(f => new SelfEvaluationForm { Project = new Evidence(1, default, f), Pages = [1], Tables = [1] })],
            [.. reports.Select(r => new PerformanceReport { Project = r, Title = new Evidence(1, default, r), Pages = [1] })], time ?? TimeLimit.None)
            .Select(p => $"{p.Name}: {string.Join(", ", p.Links.Select(l => $"{l.Part} {l.Number} {l.Match}"))}")];
}
