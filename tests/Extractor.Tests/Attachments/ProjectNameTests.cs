using Extractor.Attachments;
using Extractor.Attachments.Projects;
using Extractor.Domain;

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
        Assert.That(ProjectName.From(a).Match(ProjectName.From(b)), Is.EqualTo(match));
        Assert.That(ProjectName.From(b).Match(ProjectName.From(a)), Is.EqualTo(match));
    }

    [TestCase("资产运行维护", "信息化运行维护")]
    [TestCase("信访干部培训专项", "信访研究宣传立法专项")]
    [TestCase("城区道路改造一期工程", "城区道路改造二期工程")]
    [TestCase("2023年度学生资助补助经费A类", "2023年度学生资助补助经费1类")]
    [TestCase("", "")]
    [TestCase("", "资产运行维护")]
    public void Names_of_different_projects(string a, string b) =>
        Assert.That(ProjectName.From(a).Match(ProjectName.From(b)), Is.Null);
}
