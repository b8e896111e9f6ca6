using Extractor.Domain;
using Extractor.Narrative;

namespace Extractor.Tests.Narrative;

internal sealed class CoverTests
{
    [TestCase("2024年度\n新乡市人力资源和社会保障局（本级）\n单位决算\n二〇二五年九月", "新乡市人力资源和社会保障局（本级）", 2024, "unit", "二〇二五年九月")]
    [TestCase("中共上海市普陀区委\n社会工作部 2024 年度\n部门决算", "中共上海市普陀区委社会工作部", 2024, "department", null)]
    [TestCase("西南大学 2023 年度部门决算\n2024 年 8 月", "西南大学", 2023, "department", "2024年8月")]
    [TestCase("二〇二三年度某市气象局部门决算", "某市气象局", 2023, "department", null)]
    [TestCase("二○二三年度\n某市气象局单位决算", "某市气象局", 2023, "unit", null)]
    [TestCase("关于某县水利局2023年度\n部门决算公开的说明", "某县水利局", 2023, "department", null)]
    [TestCase("2023年度部门决算公开报告\n编制单位：某区司法局\n编制日期：2024年9月10日", "某区司法局", 2023, "department", "编制日期：2024年9月10日")]
    [TestCase("附件1\n某市财政局2021年度部门决算公开", "某市财政局", 2021, "department", null)]
    [TestCase("某县水利局2023年度部门决算\n保密审查情况：已审查\n部门主要负责人审签情况：已审签，同意公开", "某县水利局", 2023, "department", null)]
    [TestCase("某县水利局\n2023年度部门决算\n编制单位（盖章）", "某县水利局", 2023, "department", null)]
    [TestCase("2023年度某县水利局部门决算\n初审：张某某复审：李某某终审：王某某某某某某", "某县水利局", 2023, "department", null)]
    public void Tells_body_year_scope_and_date(string lines, string body, int year, string scope, string? date)
    {
        var cover = Read(string.Join('\n', lines.Split('\n').Select(l => "　　　　　　" + l)));
        Assert.That((cover.Body?.Text, cover.FiscalYear, cover.Scope, cover.Date?.Text), Is.EqualTo((body, year, scope, date)));
    }

    [Test]
    public void The_body_is_the_name_that_title_and_tables_agree_on()
    {
        var pages = LiteralPages.Of("　　　　　　某县水利局2023年度部门决算\n　　　　　　本材料依法向全体社会公众主动公开展示", "　　　　　　目录\n第一部分 概况....1\n第二部分 决算表....2\n第三部分 说明....3");
        var table = new AccountTable { Key = "overall", Body = new Evidence(3, default, "某县水利局"), Pages = [3] };
        Assert.That(LiteralPages.Read(pages, table).Cover.Body?.Text, Is.EqualTo("某县水利局"));
    }

    [TestCase("预算主管部门：某市某区商务委员会")]
    [TestCase("部 门:某市某区商务委员会")]
    public void The_name_over_the_tables_is_the_body_whatever_the_cover_calls_it(string line)
    {
        var pages = LiteralPages.Of($"　　　　　　某市某区2023年度区级部门决算\n　　　　　　{line}",
            "　　　　　　目录\n第一部分 某市某区商务委员会概况....1\n第二部分 决算表....2\n第三部分 说明....3");
        var table = new AccountTable { Key = "overall", Body = new Evidence(3, default, "某市某区商务委员会"), Pages = [3] };
        Assert.That(LiteralPages.Read(pages, table).Cover.Body?.Text, Is.EqualTo("某市某区商务委员会"));
    }

    /// <summary>Responsibilities and stamps may be longer than the name; a heading has the name again.</summary>
    [Test]
    public void The_body_is_the_name_that_a_heading_has_too()
    {
        var (body, problems) = Choose("某县图书馆\n2023年度单位决算\n编制单位（盖章）及其主要领导签字", "第一部分 某县图书馆概况");
        Assert.That((body, problems), Is.EqualTo(("某县图书馆", "")));
    }

    [Test]
    public void A_body_that_nothing_else_names_is_doubted()
    {
        var (body, problems) = Choose("某县图书馆\n2023年度单位决算", "第一部分 概况");
        Assert.That((body, problems), Is.EqualTo(("某县图书馆", "body-in-doubt: The cover names “某县图书馆”; no caption and no heading has that name.")));
    }

    [Test]
    public void The_kind_of_document_is_no_part_of_the_name()
    {
        var (body, problems) = Choose("2026年度某市医疗保障局单位预算公开", "第一部分 概况");
        Assert.That((body, problems), Is.EqualTo(("某市医疗保障局", "body-in-doubt: The cover names “某市医疗保障局”; no caption and no heading has that name.")));
    }

    [Test]
    public void A_page_that_names_no_kind_of_document_is_no_cover()
    {
        var (body, problems) = Choose("其整理", "第一部分 概况");
        Assert.That((body, problems), Is.EqualTo(((string?)null, "")));
    }

    private static (string? Body, string Problems) Choose(string cover, string heading)
    {
        var pages = LiteralPages.Of(string.Join('\n', cover.Split('\n').Select(l => "　　　　　　" + l)),
            $"　　　　　　目录\n{heading}....1\n第二部分 决算表....2\n第三部分 说明....3");
        var reading = LiteralPages.Read(pages);
        return (reading.Cover.Body?.Text, string.Join("; ", reading.Problems.Where(p => p.Code == "body-in-doubt").Select(p => $"{p.Code}: {p.Message}")));
    }

    [Test]
    public void Without_a_cover_the_year_comes_from_a_title()
    {
        var pages = LiteralPages.Of("　　第三部分 2022年度部门决算情况说明\n　　一、收入支出决算总体情况说明\n　　收、支总计均为10万元，主要用于保障机构的正常运转，以及完成各项工作任务。");
        var cover = LiteralPages.Read(pages).Cover;
        Assert.That((cover.Body?.Text, cover.FiscalYear), Is.EqualTo(((string?)null, 2022)));
    }

    [Test]
    public void Without_a_cover_the_body_is_that_of_most_tables()
    {
        var pages = LiteralPages.Of("　　第三部分 2022年度部门决算情况说明\n　　一、收入支出决算总体情况说明\n　　收、支总计均为10万元，主要用于保障机构的正常运转，以及完成各项工作任务。");
        var tables = new[] { "某市 信访局", "某市信访局（本级）", "某市信访局" }
            .Select(n => new AccountTable { Key = "overall", Body = new Evidence(1, default, n), Pages = [1] });
        Assert.That(LiteralPages.Read(pages, [.. tables]).Cover.Body?.Text, Is.EqualTo("某市 信访局"));
    }

    private static Extractor.Domain.Cover Read(string cover) =>
        LiteralPages.Read(LiteralPages.Of(cover, "　　　　　　目录\n第一部分 概况....1\n第二部分 决算表....2\n第三部分 说明....3")).Cover;
}
