using Extractor.Domain;
using Extractor.Narrative;

namespace Extractor.Tests.Narrative;

internal sealed class NarrativeProblemTests
{
    [TestCase("其他收入5万元，占 %。", "unfilled-figure: A figure is missing in 占%.")]
    [TestCase("收、支总计比上年减少 万元。", "unfilled-figure: A figure is missing in 减少万元.")]
    [TestCase("XX局2024年度收、支总计10万元。", "template-residue: XX局 is left from the template.")]
    [TestCase("收、支总计比上年下降（增长）27.78%。", "template-residue: 下降（增长） is left from the template.")]
    [TestCase("202年度收、支总计10万元。", "template-residue: 202年 is left from the template.")]
    [TestCase("决算数大小于预算数。收、支总计10万元。", "template-residue: 大小于 is left from the template.")]
    [TestCase("本表金额转换为万元时有尾差。收、支总计10万元。", null)]
    public void Template_residue_is_reported_where_it_stands(string text, string? expected)
    {
        var problems = Read(text).Where(p => p.Code != "narrative-missing").ToList();
        Assert.That(problems.Select(p => $"{p.Code}: {p.Message}"), Is.EqualTo(expected is null ? [] : new[] { expected }));
        Assert.That(problems.All(p => p.Page == 1 && p.Evidence is not null));
    }

    [Test]
    public void A_document_without_text_says_so() =>
        Assert.That(LiteralPages.Read([]).Problems.Single().Message, Is.EqualTo("The document has no running text."));

    [Test]
    public void A_narrative_without_figures_says_so() =>
        Assert.That(Read("本单位情况详见附表。").Single().Message, Is.EqualTo("The document's text states no figure of the accounts."));

    [Test]
    public void A_section_that_denies_its_own_figures_is_reported()
    {
        var pages = LiteralPages.Paragraph("七、政府性基金预算财政拨款支出决算情况说明", "政府性基金预算财政拨款支出年初预算为0万元，支出决算为5万元。我单位没有使用政府性基金安排的支出。");
        var problem = LiteralPages.Read(pages).Problems.Single();
        Assert.That((problem.Code, problem.Message, problem.Evidence?.Text),
            Is.EqualTo(("section-denies-figures", "The text says 没有 of what it prints figures for.", "没有")));
    }

    [Test]
    public void Two_documents_in_one_file_are_reported_and_both_are_read()
    {
        const string document = "　　第一部分 单位概况\n　　第三部分 决算情况说明\n　　一、收入支出决算总体情况说明\n　　2024年度收、支总计均为10万元，比上年增加一些，主要原因是人员增加了不少。";
        var reading = LiteralPages.Read(LiteralPages.Of(document, document));
        Assert.That(reading.Problems.Single().Message, Is.EqualTo("第一部分 comes again: the file seems to hold two documents."));
        Assert.That(reading.Narrative.Statements.Count(s => s.Kind == StatementKinds.GrandTotal), Is.EqualTo(2));
    }

    [Test]
    public void A_figure_that_nothing_takes_is_unbound_and_reported()
    {
        var reading = LiteralPages.Read(LiteralPages.Paragraph("二、收入决算情况说明", "本年取得各类款项12.5万元。"));
        Assert.That(reading.Narrative.Unbound.Single().Evidence.Text, Is.EqualTo("12.5"));
        Assert.That(reading.Problems.Single(p => p.Severity == ProblemSeverity.Loss).Message, Is.EqualTo("No statement takes the figure 12.5万元."));
    }

    [TestCase("收、支总计1e30元，比上年减少5万元。", "1e30元")]
    [TestCase("收、支总计1,2,3,4.5元，比上年减少5万元。", "1,2,3,4.5元")]
    [TestCase("收、支总计12,345,678,901,234,567.00万元，比上年减少5万元。", "12,345,678,901,234,567.00万元")]
    [TestCase("收、支总计1.5E+5万元，比上年减少5万元。", "1.5E+5万元")]
    [TestCase("收、支总计12,34万元，比上年减少5万元。", "12,34万元")]
    [TestCase("收、支总计1,,234.00万元，比上年减少5万元。", "1,,234.00万元")]
    [TestCase("收、支总计1..5万元，比上年减少5万元。", "1..5万元")]
    [TestCase("收、支总计.5万元，比上年减少5万元。", ".5万元")]
    [TestCase("收、支总计5.万元，比上年减少5万元。", "5.万元")]
    [TestCase("收、支总计--5.00万元，比上年减少5万元。", "--5.00万元")]
    [TestCase("收、支总计+-5.00万元，比上年减少5万元。", "+-5.00万元")]
    [TestCase("收、支总计5.00-万元，比上年减少5万元。", "5.00-万元")]
    [TestCase("收、支总计12O.5万元，比上年减少5万元。", "12O.5万元")]
    [TestCase("收、支总计1'234.56万元，比上年减少5万元。", "1'234.56万元")]
    [TestCase("收、支总计1·5万元，比上年减少5万元。", "1·5万元")]
    [TestCase("收、支总计1。5万元，比上年减少5万元。", "1。5万元")]
    [TestCase("收、支总计1/2万元，比上年减少5万元。", "1/2万元")]
    [TestCase("收、支总计3.8.1%，比上年减少5万元。", "3.8.1%")]
    public void What_is_not_written_as_a_number_is_has_no_value_and_is_told(string text, string printed)
    {
        var reading = LiteralPages.Read(LiteralPages.Paragraph("一、收入支出决算总体情况说明", text));
        var problem = reading.Problems.Single(p => p.Code == "unreadable-figure");
        var figures = reading.Narrative.Statements.SelectMany(s => s.Operands).Select(o => o.Evidence.Text)
            .Concat(reading.Narrative.Unbound.Select(u => u.Evidence.Text));
        Assert.That(figures, Is.EqualTo(new[] { "5" }));
        Assert.That((problem.Message, problem.Evidence?.Text), Is.EqualTo(($"{printed} is not written as a number is, and was not read.", printed)));
    }

    [TestCase("收、支总计100万元以上，比2022年减少1.25%，其中10,66,1.51元。")]
    [TestCase("收、支总计各是4125.49,4143.91万元，占12.5，13.4%，每人5-10万元，每次5~10万元。")]
    public void What_is_written_as_a_number_is_no_such_figure(string text) =>
        Assert.That(Read(text).Where(p => p.Code == "unreadable-figure"), Is.Empty);

    private static IReadOnlyList<Problem> Read(string text) =>
        LiteralPages.Read(LiteralPages.Paragraph("一、收入支出决算总体情况说明", text)).Problems;
}
