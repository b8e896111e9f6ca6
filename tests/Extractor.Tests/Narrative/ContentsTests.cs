namespace Extractor.Tests.Narrative;

internal sealed class ContentsTests
{
    [TestCase("……{0}")]
    [TestCase("....................{0}")]
    [TestCase("....................（{0}）")]
    [TestCase("········{0}")]
    [TestCase("---------------第{0}页")]
    [TestCase("__________ {0}")]
    [TestCase("————————{0}")]
    [TestCase("")]
    public void Entries_are_read_without_leader_and_page_number(string leader)
    {
        string[] entries = ["第一部分 某局概况", "一、主要职能", "第二部分 决算情况说明", "一、收入决算情况说明", "二、支出决算情况说明"];
        var contents = "　　　　　　　　　　目录\n" + string.Join('\n', entries.Select((e, i) => e + leader.Replace("{0}", $"{i + 1}", StringComparison.Ordinal)));
        var narrative = LiteralPages.Read(
            LiteralPages.Of("　　　　　　某局2023年度部门决算", contents, "　　第一部分 某局概况\n　　一、主要职能\n　　负责有关工作。",
            "　　第二部分 决算情况说明\n　　一、收入决算情况说明\n　　本年收入合计100.00万元。\n　　二、支出决算情况说明\n　　本年支出合计90.00万元。")).Narrative;
        Assert.That(narrative.Contents.Select(e => e.PrintedNumber + e.Title), Is.EqualTo(entries.Select(e => e.Replace(" ", "", StringComparison.Ordinal))));
        Assert.That(narrative.Sections.Select(s => s.Title), Is.EqualTo(new[] { "某局概况", "决算情况说明" }));
    }

    [Test]
    public void An_entry_without_a_number_is_over_where_its_page_stands()
    {
        var contents = "　　　　　　　　　　目录\n第一部分 某局概况……1\n第二部分 决算表……2\n收入决算表……2\n一般公共预算财政拨款基本支出\n决算表……3\n第三部分 情况说明……4";
        var narrative = LiteralPages.Read(LiteralPages.Of("　　　　　　某局2023年度部门决算", contents, "　　第一部分 某局概况\n　　负责有关工作。",
            "　　第三部分 情况说明\n　　本年支出合计90.00万元。")).Narrative;
        Assert.That(narrative.Contents.Select(e => $"{e.PrintedNumber}{e.Title} {e.Page}"),
            Is.EqualTo(new[] { "第一部分某局概况 1", "第二部分决算表 2", "收入决算表 2", "一般公共预算财政拨款基本支出决算表 3", "第三部分情况说明 4" }));
    }

    [TestCase("2024年单位预算编制说明", "其他相关情况说明")]
    [TestCase("某某服务中心（单位）预算编制说明", "某中心其他相关情况说明")]
    public void What_the_contents_list_is_a_part_without_its_number(string second, string third)
    {
        var leader = new string('…', 20);
        var contents = $"　　　　　　　　　　目　录\n一、单位主要职能{leader}\n二、名词解释{leader}\n三、单位预算编制说明{leader}\n四、单位预算表{leader}\n"
            + $"　　1.2024年收入预算总表{leader}\n五、其他相关情况说明{leader}";
        var narrative = LiteralPages.Read(LiteralPages.Of("　　　　　　某中心2024年度单位预算", contents,
            "　　　　　　　　　　单位主要职能\n　　某中心是某局所属的公益一类事业单位，主要负责本地区有关服务工作的组织实施、宣传推广和业务培训，承担上级交办的其他事项。", "　　　　　　　　　　名词解释\n　　（一）基本支出：指保障机构运转的支出。",
            $"　　　　　　　　　　{second}\n　　2024年，某中心收入预算500万元。",
            $"　　　　　　　　　　{third}\n　　一、“三公”经费预算情况说明\n　　“三公”经费预算数为2.00万元。")).Narrative;
        Assert.That(narrative.Contents.Select(e => e.PrintedNumber + e.Title), Is.EqualTo(
            new[] { "一、单位主要职能", "二、名词解释", "三、单位预算编制说明", "四、单位预算表", "1.2024年收入预算总表", "五、其他相关情况说明" }));
        Assert.That(narrative.Sections.Select(s => s.Title), Is.EqualTo(new[] { "单位主要职能", "名词解释", second, third }));
        Assert.That(narrative.Statements.Select(s => s.Kind + " " + s.Subject), Has.Member("three-public total"));
    }

    [TestCase("本年支出合计90.00万元---比上年减少10")]
    [TestCase("合计----")]
    public void Dashes_alone_are_no_leader(string text) => Assert.That(Extractor.Layout.ContentsLeader.LeadsToPage(text), Is.False);
}
