using Extractor.Attachments.SelfEvaluation;
using Extractor.Domain;
using Extractor.Domain.Performance;
using Extractor.Forms;
using Extractor.Layout;
using Extractor.Pdf;

namespace Extractor.Tests.Attachments;

public sealed class UnreadSelfEvaluationTests
{
    private static readonly TextLine Title = new()
    {
        Page = 1,
        Text = "部门整体支出绩效自评表",
        Box = new Box(200, 60, 400, 80),
        CharacterBoxes = [.. Enumerable.Repeat(new Box(200, 60, 400, 80), 11)],
        PointSize = 16,
    };

    [TestCase("三级指标", 120, 1, Description = "the upper rows of the form stand apart from this table")]
    [TestCase("三级指标", 20, 0, Description = "a table above the title")]
    [TestCase("办公费", 120, 0, Description = "a table of something else")]
    public void A_title_over_a_table_of_indicators_that_is_no_form_is_told(string head, double top, int problems) =>
        Assert.That(Find(Table(head, top), []).Select(p => p.Message), Is.EqualTo(
            Enumerable.Repeat("“部门整体支出绩效自评表” stands over a table of indicators, and no form was read there.", problems)));

    [Test]
    public void A_form_that_was_read_there_is_none_that_was_not() =>
        Assert.That(Find(Table("三级指标", 120), [new SelfEvaluationForm { Title = Title.Evidence, Pages = [1], Tables = [1] }]), Is.Empty);

    private static IEnumerable<Problem> Find(AccountTable table, SelfEvaluationForm[] forms)
    {
        var page = new PageLayout { Number = 1, Width = 600, Height = 800, Grids = [], Images = [], Lines = [Title] };
        return UnreadSelfEvaluations.Find([page], [table], forms, new HashSet<TextLine>());
    }

    private static AccountTable Table(string head, double top) => new()
    {
        Key = TableKeys.Other,
        Pages = [1],
        Grid = [new RawCell(0, 0, 1, 1, new Evidence(1, new Box(60, top, 120, top + 10), head)),
            new RawCell(1, 0, 1, 1, new Evidence(1, new Box(60, top + 20, 120, top + 30), "98%"))],
    };

    [Test]
    public void A_row_whose_name_the_file_does_not_tell_is_left_and_said()
    {
        var (form, problems) = LiteralSelfEvaluation.Read("项目名称|道路养护|<|<|<|<|<",
            "项目资金（万元）||年初预算数|全年预算数|全年执行数|分值|执行率|得分", "|年度\uFFFD金总额|120|110.5|100|10|90.50%|9.05");
        Assert.That((form.Funds.Count, form.Unplaced[0].Text, form.Unplaced[1].Text), Is.EqualTo((0, "年度\uFFFD金总额", "120")));
        Assert.That(problems.Select(static p => p.Code), Does.Contain("unreadable-name"));
    }
}
