using Extractor.Domain;
using Extractor.Output.Json;
using Extractor.Reconciliation;
using Extractor.Tests.Narrative;

namespace Extractor.Tests.Forms;

/// <summary>Whether a document is final accounts, a budget or neither, and what follows from it.</summary>
public sealed class FamilyTests
{
    [TestCase("某市司法局2024年度部门决算公开", "final-accounts")]
    [TestCase("2026年某市司法局部门预算", "budget")]
    [TestCase("2024年度某市司法局\n部门决 算 公 开", "final-accounts", TestName = "Letter-spaced")]
    [TestCase("2026年某市人民政府办公厅部门预\n算\n目录", "budget", TestName = "A title broken inside a word")]
    [TestCase("某市司法局2024年度一般公共预算财政拨款支出决算表", "final-accounts", TestName = "The name of a fund is no budget")]
    [TestCase("某市财政项目支出绩效评价报告", "other")]
    [TestCase("目录", "other")]
    public void A_cover_tells(string cover, string family) =>
        Assert.That(PageBuilder.Start(cover.Split('\n')).Read().Family.Key, Is.EqualTo(family));

    [Test]
    public void Titles_of_tables_tell_where_the_cover_does_not()
    {
        var reading = PageBuilder.Start("某市司法局").NextPage().Text("2026年部门收支总表（部门预算公开01表）", "2026年支出预算表", "单位：万元").Grid("""
            项目 | 合计
            行政运行 | 12.00
            """).Read();
        Assert.That(reading.Family, Is.EqualTo(DocumentFamily.Budget));
    }

    [TestCase("第一部分 部门概况", "第二部分 2024年度部门决算情况说明", "final-accounts")]
    [TestCase("一、主要职能", "二、2026年部门预算情况说明", "budget")]
    [TestCase("本项目全面实施预算绩效管理", "全年从专项资金预算", "other", TestName = "A line cut from a paragraph names no document")]
    public void Headings_tell_where_neither_does(string first, string second, string family) =>
        Assert.That(PageBuilder.Start("某市司法局").NextPage().Text(first, second).Read().Family.Key, Is.EqualTo(family));

    [Test]
    public void A_budget_is_complete_with_its_grids_and_says_what_it_is()
    {
        var reading = PageBuilder.Start("2026年某市司法局部门预算").NextPage().Text("收支预算总表", "单位：万元").Grid("""
            收入 | < | 支出 | <
            项目 | 预算数 | 项目 | 预算数
            一般公共预算财政拨款 | 12.00 | 公共安全支出 | 12.00
            """).Read();
        Assert.Multiple(() =>
        {
            Assert.That(reading.Tables.Select(t => (t.Key, t.Grid.Count)), Is.EqualTo(new[] { ("other", 10) }));
            Assert.That(reading.Problems.Select(p => (p.Code, p.Severity, p.Message)), Is.EqualTo(new[]
            {
                ("family-budget", ProblemSeverity.Note,
                    "The document is a budget (预算), not final accounts: its tables keep their grid, its amounts are planned ones, and the rules on final "
                    + "accounts do not apply."),
            }));
        });
    }

    [Test]
    public void A_document_of_no_family_is_partial() =>
        Assert.That(PageBuilder.Start("某市财政项目支出绩效评价报告").Read().Problems.Select(p => (p.Code, p.Severity, p.Message)), Is.EqualTo(new[]
        {
            ("family-unknown", ProblemSeverity.Loss,
                "Neither cover nor headings say 决算 or 预算: only text, grids and sentences were read, and no rule on final accounts applies."),
        }));

    [TestCase("行政运行（项）支出120.00万元，与上年相比增加20.00万元，增长20%。", "item-execution/original-budget=120.00 item-execution/change=20.00 item-execution/change-rate=20")]
    [TestCase("行政运行（项）支出120.00万元，与上年相比增加120.00万元（去年预算数为0万元，无法计算增减比率）。",
        "item-execution/original-budget=120.00 item-execution/change=120.00 item-execution/last-year=0", TestName = "Last year's budget is not this one's")]
    [TestCase("公务接待费3.00万元，较上年减少1.00万元，下降25.00%。", "three-public/budget=3.00 three-public/change=1.00 three-public/change-rate=25.00")]
    public void A_budgets_amounts_are_planned(string paragraph, string expected)
    {
        var heading = paragraph.StartsWith("公务", StringComparison.Ordinal) ? "三、“三公”经费情况说明" : "三、一般公共预算支出情况说明";
        var statements = Read(DocumentFamily.Budget, heading, paragraph);
        Assert.That(string.Join(' ', statements.SelectMany(s => s.Operands.Select(o => $"{s.Kind}/{o.Key}={o.Number.Text}"))), Is.EqualTo(expected));
    }

    [Test]
    public void A_budget_that_a_budget_is_compared_with_is_last_years() =>
        Assert.That(
            Read(DocumentFamily.Budget, "一、收支预算情况说明", "部门预算支出15,480.26万元，较2025年年初预算减少3,359.55万元，下降17.83%。").SelectMany(s => s.Operands).Select(o => o.Basis)
                .OfType<ComparisonBasis>().Distinct(),
            Is.EqualTo(new[] { ComparisonBasis.LastYear }));

    [Test]
    public void No_rule_on_accounts_is_put_to_a_budget()
    {
        var budget = new Disclosure { Document = new DocumentSource("a.pdf", "00", 1), Family = DocumentFamily.Budget };
        var rules = Reconciler.Check(budget).Verdicts.Select(v => v.Rule);
        Assert.That(rules, Is.EqualTo(new[] { "401", "403", "405", "407", "408", "409", "425" }));
    }

    [Test]
    public void No_rule_is_put_to_another_document() =>
        Assert.That(Reconciler.Check(new Disclosure { Document = new DocumentSource("a.pdf", "00", 1), Family = DocumentFamily.Other }).Verdicts, Is.Empty);

    [TestCase("final-accounts")]
    [TestCase("budget")]
    [TestCase("other")]
    public void The_family_is_kept_in_JSON(string key)
    {
        var disclosure = new Disclosure { Document = new DocumentSource("a.pdf", "00", 1), Family = DocumentFamily.Find(key)! };
        Assert.That(DisclosureReader.ReadText(DisclosureWriter.WriteText(disclosure)).Family, Is.SameAs(disclosure.Family));
    }

    [Test]
    public void An_unknown_family_in_JSON_is_refused_with_its_place()
    {
        var text = DisclosureWriter.WriteText(new Disclosure { Document = new DocumentSource("a.pdf", "00", 1) })
            .Replace("final-accounts", "ledger", StringComparison.Ordinal);
        var thrown = Assert.Throws<DisclosureFormatException>(() => DisclosureReader.ReadText(text));
        Assert.That(thrown!.Message, Does.EndWith("expected one of final-accounts, budget, other, found \"ledger\""));
    }

    private static IReadOnlyList<Statement> Read(DocumentFamily family, string heading, string paragraph) =>
        LiteralPages.Read(LiteralPages.Paragraph(heading, paragraph), family).Narrative.Statements;
}
