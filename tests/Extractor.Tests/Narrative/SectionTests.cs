using Extractor.Domain;
using Extractor.Narrative;

namespace Extractor.Tests.Narrative;

internal sealed class SectionTests
{
    [Test]
    public void Numbers_of_every_style_nest()
    {
        var sections = Read("""
            　　第三部分 2024年度部门决算情况说明
            　　一、收入支出决算总体情况说明
            　　2024年度收、支总计均为10万元。
            　　五、一般公共预算财政拨款支出决算情况说明
            　　（一）总体情况。2024年度一般公共预算财政拨款支出9万元。
            　　（三）具体情况。
            　　1.因公出国（境）情况
            　　全年没有安排出国（境）团组，也没有发生出国（境）的费用支出。
            　　（1）团组情况
            　　①人员情况
            　　第四部分：名词解释
            """).Sections;
        Assert.That(Outline(sections), Is.EqualTo(
            "1 第三部分 2024年度部门决算情况说明; 1.1 一、 收入支出决算总体情况说明; 1.2 五、 一般公共预算财政拨款支出决算情况说明; 1.2.1 （一） 总体情况; 1.2.2 （三） 具体情况; "
            + "1.2.2.1 1. 因公出国（境）情况; 1.2.2.1.1 （1） 团组情况; 1.2.2.1.1.1 ① 人员情况; 2 第四部分： 名词解释"));
    }

    [Test]
    public void A_sentence_or_a_title_like_one_heads_a_section_under_the_next_number()
    {
        var sections = Read("""
            　　一、单位概况
            　　编制12人，实有11人。
            　　二、全年收入320.50万元，比上年多18.20万元
            　　三、支出有保有压，人员优先
            　　五、本年支出318.00万元。
            """).Sections;
        Assert.That(Outline(sections), Is.EqualTo("1 一、 单位概况; 2 二、 全年收入320.50万元，比上年多18.20万元; 3 三、 支出有保有压，人员优先"));
    }

    [Test]
    public void Broken_sequences_keep_the_level_of_their_style()
    {
        var sections = Read("""
            　　六、基本支出决算情况说明
            　　1.人员经费情况
            　　（二）公用经费情况
            　　九、国有资产占用情况
            　　一一、绩效情况说明
            """).Sections;
        Assert.That(Outline(sections), Is.EqualTo("1 六、 基本支出决算情况说明; 1.1 1. 人员经费情况; 1.2 （二） 公用经费情况; 2 九、 国有资产占用情况; 3 一一、 绩效情况说明"));
    }

    [Test]
    public void An_item_named_on_a_line_of_its_own_names_the_next_paragraph()
    {
        var statements = LiteralPages.Statements(LiteralPages.Of("　　五、一般公共预算财政拨款支出决算情况说明\n　　1.教育支出（类）普通教育（款）小学教育（项）。\n　　年初预算70万元，支出决算81万元，完成年初预算的115.71%。"));
        Assert.That(statements, Is.EqualTo([
            "item-execution/教育支出/普通教育/小学教育/original-budget=70", "item-execution/教育支出/普通教育/小学教育/final=81", "item-execution/教育支出/普通教育/小学教育/completion=115.71"]));
    }

    [TestCase("（三）财政拨款支出决算结构情况", "appropriation-total//expenditure=65 appropriation-composition")]
    [TestCase("（三）一般公共预算财政拨款支出决算结构情况", "general-budget-expenditure//amount=65 class-composition")]
    public void Appropriated_expenditure_is_of_the_funds_that_the_headings_around_it_name(string heading, string expected)
    {
        var statements = LiteralPages.Statements(LiteralPages.Of($"　　四、财政拨款收入支出决算情况说明\n　　{heading}\n　　2022年度财政拨款支出65万元，主要用于以下方面：农林水（类）支出65万元。"));
        Assert.That(string.Join(' ', statements), Is.EqualTo($"{expected}/农林水/amount=65"));
    }

    [Test]
    public void Contents_entries_are_no_headings()
    {
        var reading = LiteralPages.Read(LiteralPages.Of(
            "　　　　　　　　某局2024年度部门决算",
            "　　　　　　　　　目 录\n第一部分 某局概况..........1\n一、主要职能...........1\n第三部分 情况说明........5\n一、收入支出决算总体情况说明...5",
            "　　第一部分 某局概况\n　　一、主要职能\n　　负责全市的财政工作，贯彻执行国家财政方针政策，拟订并组织实施有关的规定。"));
        Assert.That(Outline(reading.Narrative.Sections), Is.EqualTo("1 第一部分 某局概况; 1.1 一、 主要职能"));
        Assert.That(reading.Cover.Body?.Text, Is.EqualTo("某局"));
    }

    [TestCase("　　　　目录\n表1：收入支出决算总表……4\n表2：收入决算表……5")]
    [TestCase("　　　　目录\n一、收入支出决算总体情况说明")]
    public void Contents_do_not_swallow_the_text_that_repeats_none_of_their_entries(string contents)
    {
        var narrative = LiteralPages.Read(LiteralPages.Of(contents, "　　第三部分 情况说明\n　　一、收支总体情况\n　　2024年度收入、支出总计均为22,066.59万元。")).Narrative;
        Assert.That(narrative.Statements.SelectMany(s => s.Operands).Select(o => o.Number.Text), Is.EqualTo(["22,066.59"]));
        Assert.That(Outline(narrative.Sections), Is.EqualTo("1 第三部分 情况说明; 1.1 一、 收支总体情况"));
    }

    [Test]
    public void Contents_without_leaders_end_where_the_first_entry_comes_again()
    {
        var sections = LiteralPages.Read(LiteralPages.Of(
            "　　　　　　　　　目录\n第一部分 单位概况\n一、单位职责\n第四部分 名词解释",
            "　　　　　　　第一部分 新乡市某局概况\n　　一、单位职责\n　　（一）贯彻执行国家法律、法规、政策，拟订全市的发展规划、政策，并组织实施。")).Narrative.Sections;
        Assert.That(Outline(sections), Is.EqualTo("1 第一部分 新乡市某局概况; 1.1 一、 单位职责"));
    }

    [Test]
    public void The_entries_of_the_contents_are_kept_without_leader_and_page()
    {
        var contents = LiteralPages.Read(LiteralPages.Of(
            "　　　　　　　　某局2024年度部门决算",
            "　　　　　　　　　目 录\n第一部分 某局概况..........1\n一、主要职能...........1\n第三部分 情况说明........5\n一、收入支出决算总体情况说明...5",
            "　　第一部分 某局概况\n　　一、主要职能\n　　负责全市的财政工作，贯彻执行国家财政方针政策，拟订并组织实施有关的规定。")).Narrative.Contents;
        Assert.That(contents.Select(c => $"{c.PrintedNumber}|{c.Title}|{c.Evidence.Page}"), Is.EqualTo(new[]
        {
            "第一部分|某局概况|2", "一、|主要职能|2", "第三部分|情况说明|2", "一、|收入支出决算总体情况说明|2",
        }));
    }

    [Test]
    public void A_title_over_several_centred_lines_is_one()
    {
        var sections = Read("　　　　　　　　　第三部分\n　　　　　　国家某局2024年度部门决\n　　　　　　　　算情况说明\n　　一、收入支出决算总体情况说明\n国家某局2024年度收、支总计22066.59万元，与2023年相比，收、支总计各增加\n5834.37万元，"
            + "增长35.74%，主要原因是根据工作需要，增加一次性项目的支出。").Sections;
        Assert.That(sections[0].Title, Is.EqualTo("国家某局2024年度部门决算情况说明"));
        Assert.That(sections[0].Sections[0].Paragraphs, Has.Count.EqualTo(1));
    }

    [Test]
    public void A_paragraph_goes_on_over_a_page_end_and_a_page_number()
    {
        var pages = LiteralPages.Of(
            "　　八、机关运行经费支出说明\n　　2024年度机关运行经费支出2266.65万元，比2023年度决算数增加318.58万\n　　　　　　　　　　23",
            "元，增长16.35%。主要原因是执行中按规定使用了以前年度的结转资金。\n　　九、政府采购支出说明");
        var sections = LiteralPages.Read(pages).Narrative.Sections;
        Assert.That(sections[0].Paragraphs.Single().Text, Is.EqualTo("2024年度机关运行经费支出2266.65万元，比2023年度决算数增加318.58万元，增长16.35%。主要原因是执行中按规定使用了以前年度的结转资金。"));
        Assert.That(sections[0].Paragraphs.Single().Lines.Select(l => l.Page), Is.EqualTo([1, 2]));
    }

    [Test]
    public void Text_before_any_heading_is_kept()
    {
        var narrative = Read("　　2024年度机关运行经费支出10万元，比上年增加1万元。");
        Assert.That((narrative.Sections.Single().Path, narrative.Sections.Single().Title), Is.EqualTo(("0", "")));
        Assert.That(narrative.Statements.Single().SectionPath, Is.EqualTo("0"));
    }

    [Test]
    public void A_duty_is_no_heading() =>
        Assert.That(Outline(Read("　　一、部门职责\n　　（一）负责处理来信来访。\n　　（二）综合协调处理跨地区、跨部门的重要信访问题。").Sections), Is.EqualTo("1 一、 部门职责"));

    [Test]
    public void Terms_of_the_glossary_have_their_definitions()
    {
        var glossary = Read("　　第四部分 名词解释\n　　一、财政拨款收入：指中央财政当年拨付的资金。\n　　二、“三公”经费：指因公出国（境）费等。\n　　其中：公务接待费反映接待支出。").Glossary;
        Assert.That(glossary.Select(g => $"{g.Term}={g.Definition}"), Is.EqualTo(["财政拨款收入=指中央财政当年拨付的资金。", "“三公”经费=指因公出国（境）费等。", "其中=公务接待费反映接待支出。"]));
    }

    [Test]
    public void A_full_line_goes_on_whatever_its_size()
    {
        const string Item = "9.卫生健康支出（类）行政事业单位医疗（款）行政单位医疗（项）。年初预算为50万元，支出决算为48万元，"
            + "完成年初预算的96%，决算数小于年初预算数的主要原因是人员减少、缴费基数调整以及部分人员退休。";
        var page = LiteralPages.Paragraph("（二）一般公共预算财政拨款支出决算具体情况", Item, 23)[0];
        var larger = page with { Lines = [.. page.Lines.Select((l, i) => i == 2 ? l with { PointSize = 1.4 * l.PointSize } : l)] };
        Assert.That(LiteralPages.Statements([larger]), Is.EqualTo(LiteralPages.Statements([page])).And.Count.EqualTo(3));
    }

    [Test]
    public void The_overview_counts_bodies_units_and_staff()
    {
        var statements = Read("　　第一部分 部门概况\n　　二、机构设置\n　　本局内设17个职能科室。纳入本部门决算编制范围的二级预算单位共3家。本部门人员编制310人，其中行政编制191人。").Statements;
        Assert.That(statements.Select(s => $"{s.Kind}/{s.Subject}={s.Operands[0].Number.Text}"),
            Is.EqualTo(["internal-bodies/=17", "subordinate-units/=3", "staff/人员编制=310", "staff/行政编制=191"]));
    }

    [Test]
    public void A_heading_without_a_fund_is_of_the_fund_above_it()
    {
        var statements = Read("　　五、一般公共预算财政拨款支出决算情况说明\n　　（一）支出决算总体情况\n　　2023年度一般公共预算财政拨款支出76元，占本年支出的92.41%。\n　　（二）支出决算具体情况\n　　1.普通教育（款）小学教育（项）：支出决算数为12元。"
            + "").Statements;
        Assert.That(statements.Select(s => $"{s.Kind}/{s.Subject}"), Is.EqualTo(["general-budget-expenditure/", "item-execution/普通教育/小学教育"]));
    }

    private static NarrativeText Read(string page) => LiteralPages.Read(LiteralPages.Of(page)).Narrative;

    private static string Outline(IReadOnlyList<Section> sections) =>
        string.Join("; ", sections.SelectMany(All).Select(s => $"{s.Path} {s.PrintedNumber} {s.Title}"));

    private static IEnumerable<Section> All(Section section) => section.Sections.SelectMany(All).Prepend(section);
}
