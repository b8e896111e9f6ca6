using Extractor.Domain;
using Extractor.Pdf;
using Extractor.Reconciliation;
using Extractor.Reconciliation.BetweenDocuments;
using Extractor.Tests.Approved;

namespace Extractor.Tests.Reconciliation;

/// <summary>A department with two units that it lists: figures that fit, and one change for each rule.</summary>
internal sealed class UnitsOfDepartmentTests
{
    private const string Whole = """
        cover 2024 某市财政局
        table overall 收入支出决算总表 公开01表
        E - 总计 final=90.00
        table general-budget 一般公共预算财政拨款支出决算表 公开05表
        - 201 一般公共服务支出 total=60.01 basic=50.01 project=10.00
        - 20106 财政事务 total=60.01 basic=50.01 project=10.00
        - - 合计 total=60.01 basic=50.01 project=10.00
        table three-public “三公”经费支出决算表 公开09表
        - - 合计 final.total=3.00 final.reception=3.00
        head 二、 部门决算单位构成
        text 纳入某市财政局2024年度部门决算编制范围的单位包括：
        text 1.某市财政局（本级）
        text 2.某市会计中心（下属事业单位）。
        """;

    private const string Itself = """
        cover 2024 某市财政局
        table overall 收入支出决算总表 公开01表
        E - 总计 final=70.00
        table general-budget 一般公共预算财政拨款支出决算表 公开05表
        - 201 一般公共服务支出 total=50.00 basic=40.00 project=10.00
        - 20106 财政事务 total=50.00 basic=40.00 project=10.00
        - - 合计 total=50.00 basic=40.00 project=10.00
        table three-public “三公”经费支出决算表 公开09表
        - - 合计 final.total=1.00 final.reception=1.00
        """;

    private const string Centre = """
        cover 2024 某市会计中心
        table overall 收入支出决算总表 公开01表
        E - 总计 final=30.00
        table general-budget 一般公共预算财政拨款支出决算表 公开05表
        - 201 一般公共服务支出 total=10.00 basic=10.00
        - 20106 财政事务 total=10.00 basic=10.00 project=_
        - - 合计 total=10.00 basic=10.00 project=_
        table three-public “三公”经费支出决算表 公开09表
        - - 合计 final.total=2.00 final.reception=2.00
        """;

    [Test]
    public void Units_that_add_up_agree_within_their_rounding()
    {
        var verdicts = Compare(Whole, Itself, Centre.Replace("10.00 basic=10.00", "10.01 basic=10.01", StringComparison.Ordinal));
        Assert.Multiple(() =>
        {
            Assert.That(verdicts.Select(v => (v.Rule, v.Outcome)).Distinct(), Is.EqualTo(new[] { ("705", Outcome.Agrees) }));
            Assert.That(verdicts, Has.Count.EqualTo(7));
            Assert.That(verdicts[0].Message.English, Does.StartWith("某市财政局（whole.pdf）·"));
            Assert.That(verdicts[0].Evidence.Select(e => e.Role),
                Has.Some.StartsWith("itself.pdf: general-budget").And.Some.StartsWith("centre.pdf: general-budget"));
        });
    }

    [Test]
    public void A_unit_without_a_row_has_spent_nothing_of_it()
    {
        var whole = Whole.Replace("- - 合计 total=60.01 basic=50.01", "- 208 社会保障和就业支出 total=5.00 basic=5.00\n- - 合计 total=65.01 basic=55.01",
            StringComparison.Ordinal);
        var itself = Itself.Replace("- - 合计 total=50.00 basic=40.00", "- 208 社会保障和就业支出 total=5.00 basic=5.00\n- - 合计 total=55.00 basic=45.00",
            StringComparison.Ordinal);
        Assert.That(Compare(whole, itself, Centre).Select(v => v.Outcome), Is.All.EqualTo(Outcome.Agrees));
    }

    [TestCase("final.reception=2.00", "final.reception=1.00",
        "某市财政局（whole.pdf）·Three public expenses table·合计·final, reception is 3.00万元, should be 2.00万元 (1.00 + 1.00): 1万元 apart")]
    public void Disagrees_when_one_unit_is_changed(string place, string changed, string message)
    {
        var finding = Compare(Whole, Itself, Centre.Replace(place, changed, StringComparison.Ordinal)).Single(v => v.Outcome == Outcome.Disagrees);
        Assert.That((finding.Rule, finding.Severity, finding.Message.English), Is.EqualTo(("705", Severity.Warning, message)));
    }

    [Test]
    public void Where_a_unit_is_missing_the_sum_is_not_compared_and_a_part_is_still_no_more_than_its_whole()
    {
        var verdicts = Compare(Whole, "", Centre);
        Assert.Multiple(() =>
        {
            Assert.That(verdicts.Where(v => v.Rule == "704").Select(v => v.Outcome), Is.Not.Empty.And.All.EqualTo(Outcome.Agrees));
            var sum = verdicts.Single(v => v.Rule == "705");
            Assert.That((sum.Outcome, sum.Message.English),
                Is.EqualTo((Outcome.NotComparable, "某市财政局（whole.pdf）: not comparable, 2 units are listed, 1 are there; 某市财政局（本级） is missing")));
        });
    }

    [Test]
    public void A_part_above_its_whole_disagrees()
    {
        var finding = Compare(Whole, "", Centre.Replace("final.reception=2.00", "final.reception=4.00", StringComparison.Ordinal))
            .Single(v => v.Outcome == Outcome.Disagrees);
        Assert.That((finding.Rule, finding.Message.English),
            Is.EqualTo(("704", "某市会计中心（centre.pdf）·Three public expenses table·合计·final, reception 4.00 is above 某市财政局（whole.pdf）·Three public expenses "
            + "table·合计·final, reception 3.00万元")));
    }

    [TestCase("- 20106 财政事务 total=10.00 basic=10.00 project=_\n", "", "general-budget/20106")]
    [TestCase("final.reception=2.00", "final.reception=?", "three-public/合计/final.reception")]
    public void What_a_unit_does_not_print_as_finely_or_legibly_is_not_compared(string place, string changed, string role)
    {
        var verdicts = Compare(Whole, Itself, Centre.Replace(place, changed, StringComparison.Ordinal));
        Assert.Multiple(() =>
        {
            Assert.That(verdicts.Where(v => v.Outcome == Outcome.Disagrees), Is.Empty);
            Assert.That(verdicts.Single(v => v.Outcome == Outcome.NotComparable).Evidence[0].Role, Does.StartWith(role));
        });
    }

    [Test]
    public void A_unit_that_is_there_twice_is_not_added()
    {
        var other = Unit(Centre, "other.pdf");
        var verdicts = Compare(Unit(Whole, "whole.pdf") with { }, Unit(Itself, "itself.pdf"), Unit(Centre, "centre.pdf"), other);
        Assert.That(verdicts.Single(v => v.Rule == "705").Outcome, Is.EqualTo(Outcome.NotComparable));
    }

    [TestCase("cover 2024", "cover 2023")]
    [TestCase("text 2.某市会计中心（下属事业单位）。", "text 2.某市会计中心等。")]
    public void Another_year_and_an_open_list_are_left_alone(string place, string changed) =>
        Assert.That(Compare(Whole.Replace(place, changed, StringComparison.Ordinal), Itself, Centre), Is.Empty);

    [Test]
    public void Units_are_listed_in_a_table_too()
    {
        var grid = new[] { "序号", "单位名称", "备注", "1", "某市 财政局(本级)", "", "2", "某市会计中心（下属参公事业单位）", "" };
        var table = new AccountTable
        {
            Key = TableKeys.Other,
            Pages = [1],
            Grid = [.. grid.Select((text, i) => new RawCell(i / 3, i % 3, 1, 1, new Evidence(1, default(Box), text)))]
        };
        Assert.That(ListedUnits.Of(DisclosureText.Read("cover 2024 某市财政局") with { Tables = [table] }), Is.EqualTo(new[] { "某市财政局（本级）", "某市会计中心" }));
    }

    [TestCase("项目名称", "", "")]
    [TestCase("项目名称", "单位构成一览表", "某局|某中心")]
    [TestCase("单位性质", "", "某局|某中心")]
    [TestCase("单位名称", "单位构成", "")]
    public void A_table_of_something_else_lists_no_units(string head, string title, string names)
    {
        var grid = new[] { "单位名称", head, "某局", "甲", "某中心", "乙" };
        var table = new AccountTable
        {
            Key = TableKeys.Other,
            Title = title.Length > 0 ? new Evidence(1, default(Box), title) : null,
            Pages = [1],
            Grid = [.. grid.Select((text, i) => new RawCell(i / 2, i % 2, 1, 1, new Evidence(1, default(Box), text)))],
        };
        Assert.That(string.Join('|', ListedUnits.Of(DisclosureText.Read("cover 2024 某局") with { Tables = [table] })), Is.EqualTo(names));
    }

    [TestCase("甲市", "甲市", "甲市", Outcome.Agrees)]
    [TestCase("甲市", "甲市", "乙市", Outcome.NotComparable)]
    [TestCase("甲市", "甲市", null, Outcome.Agrees)]
    [TestCase(null, null, "乙市", Outcome.Agrees)]
    public void A_unit_is_sought_in_the_place_of_its_department(string? department, string? itself, string? centre, Outcome outcome) =>
        Assert.That(Compare(In(Unit(Whole, "whole.pdf"), department), In(Unit(Itself, "itself.pdf"), itself), In(Unit(Centre, "centre.pdf"), centre))
            .Where(v => v.Rule == "705").Select(v => v.Outcome), Is.Not.Empty.And.All.EqualTo(outcome));

    [TestCase("甲市", Outcome.Agrees)]
    [TestCase(null, Outcome.NotComparable)]
    public void Of_two_units_of_a_name_only_one_known_to_be_of_the_place_serves(string? place, Outcome outcome)
    {
        var other = In(Unit(Centre.Replace("reception=2.00", "reception=9.00", StringComparison.Ordinal), "other.pdf"), "乙市");
        var verdicts = Compare(In(Unit(Whole, "whole.pdf"), "甲市"), In(Unit(Itself, "itself.pdf"), "甲市"), In(Unit(Centre, "centre.pdf"), place), other);
        Assert.That(verdicts.Where(v => v.Rule == "705").Select(v => v.Outcome), Is.Not.Empty.And.All.EqualTo(outcome));
    }

    [TestCase("乙市", true)]
    [TestCase(null, false)]
    public void Two_departments_of_a_name_share_no_units(string? place, bool areCompared)
    {
        var whole = Unit(Whole, "whole.pdf");
        var other = In(whole with { Document = new DocumentSource("other.pdf", "other.pdf", 1) }, place);
        var verdicts = Compare(In(whole, "甲市"), In(Unit(Itself, "itself.pdf"), "甲市"), In(Unit(Centre, "centre.pdf"), "甲市"), other);
        Assert.That(verdicts.Exists(v => v.Rule == "705"), Is.EqualTo(areCompared));
    }

    [TestCase("纳入本部门2024年度决算编制范围的预算单位共计2家，具体包括：某市统计局本级（机关），某市普查中心。", "某市统计局（本级）|某市普查中心")]
    [TestCase("纳入某局2024年部门决算编制范围的单位包括：某局本级决算、某中心（事业单位）决算。不含某宾馆。", "某局（本级）|某中心")]
    [TestCase("内设机构包括：办公室、人事处。", "")]
    public void Units_are_listed_in_a_sentence(string sentence, string names) =>
        Assert.That(string.Join('|', ListedUnits.Of(DisclosureText.Read($"cover 2024 某局\nhead 二、 机构设置\ntext {sentence}"))), Is.EqualTo(names));

    [TestCase("1.某局本级；2.某中心；|3.某站。", "某局（本级）|某中心|某站")]
    [TestCase("某局本级、某中|心、某站。|以上单位均为财政拨款。", "某局（本级）|某中心|某站")]
    [TestCase("1.某局本级。|2.某中心。|3.某站。", "")]
    [TestCase("|1.某局本级|2.某服务中心|3.某站，原名某所|4.某所", "")]
    [TestCase("|1.某局本级|2.某服务中心|3.站|4.某救助所", "")]
    [TestCase("|1.某局本级|2.某服务中心|3.某站：财政补助", "")]
    [TestCase("|某局本级；|某服务中心；|某站，原名某所。", "")]
    [TestCase("|某局本级|某服务中心|某站", "")]
    [TestCase("|1.某局本级|2.某服务中心|与上年相比，没有变化。", "某局（本级）|某服务中心")]
    public void A_list_that_may_be_cut_off_is_none(string paragraphs, string names)
    {
        var text = "head 二、 机构设置\ntext 纳入某局2024年部门决算编制范围的单位包括：" + paragraphs.Replace("|", "\ntext ", StringComparison.Ordinal);
        Assert.That(string.Join('|', ListedUnits.Of(DisclosureText.Read($"cover 2024 某局\n{text}"))), Is.EqualTo(names));
    }

    [TestCase("共计3家，包括：某局本级、某中心。", "")]
    [TestCase("共有预算单位三个，包括：某局本级、某中心。", "")]
    [TestCase("共12个，其中事业单位共2个，包括：某局本级、某中心。", "")]
    [TestCase("共2个，包括：某局本级、某中心。", "某局（本级）|某中心")]
    [TestCase("共有两个，包括：某局本级、某中心。", "某局（本级）|某中心")]
    public void A_list_is_held_to_the_number_of_units_that_it_announces(string sentence, string names) =>
        Assert.That(string.Join('|', ListedUnits.Of(DisclosureText.Read($"cover 2024 某局\nhead 二、 机构设置\ntext 内设机构共8个。纳入某局2024年部门决算编制范围的预算单位{sentence}"))),
            Is.EqualTo(names));

    [TestCase("20106", "2010601", "2010602")]
    [TestCase("20805", "2080501", "2080505")]
    public void A_unit_that_prints_other_items_of_a_kind_has_none_of_this_one(string kind, string printed, string other)
    {
        var (whole, itself, centre) = (Rows(Whole), Rows(Itself), Rows(Centre));
        Assert.That(Compare(
            whole.Replace("20106 财政事务 total=60.01", $"{kind} 事务 total=60.01 basic=50.01 project=10.00\n- {printed} 甲 total=50.00\n- {other} 乙 total=10.01",
                StringComparison.Ordinal),
            itself.Replace("20106 财政事务 total=50.00", $"{kind} 事务 total=50.00 basic=40.00 project=10.00\n- {printed} 甲 total=50.00", StringComparison.Ordinal),
            centre.Replace("20106 财政事务 total=10.00", $"{kind} 事务 total=10.00 basic=10.00\n- {other} 乙 total=10.00", StringComparison.Ordinal))
                .Select(v => v.Outcome), Is.All.EqualTo(Outcome.Agrees));

        string Rows(string text) => text.Replace("- 201 ", $"- {kind[..3]} ", StringComparison.Ordinal);
    }

    private static List<Verdict> Compare(string whole, string itself, string centre)
    {
        Seen.Accounts?.Add(string.Join(RuleCase.Document, new[] { whole, itself, centre }.Where(t => t.Length > 0)));
        return Compare(
            [Unit(whole, "whole.pdf"), .. itself.Length == 0 ? Array.Empty<Disclosure>() : [Unit(itself, "itself.pdf")], Unit(centre, "centre.pdf")]);
    }

    private static List<Verdict> Compare(params Disclosure[] disclosures)
    {
        var comparison = new DocumentComparison();
        foreach (var disclosure in disclosures) comparison.Add(DocumentFigures.Of(disclosure)!);
        return [.. comparison.Reports().SelectMany(r => r.Verdicts).Where(v => v.Rule is "704" or "705")];
    }

    private static Disclosure In(Disclosure disclosure, string? city) =>
        disclosure with { Provenance = city is null ? null : new Provenance("某省", city, null, null, null) };

    private static Disclosure Unit(string text, string name)
    {
        var disclosure = DisclosureText.Read(text);
        return disclosure with
        {
            Document = new DocumentSource(name, name, 1),
            Cover = disclosure.Cover with
            { Scope = name == "whole.pdf" ? "department" : "unit" }
        };
    }
}
