using Extractor.Domain;
using Extractor.Pdf;
using Extractor.Reconciliation;

namespace Extractor.Tests.Reconciliation;

/// <summary>A difference is a doubt where another reading agrees, and a contradiction where the words leave none.</summary>
internal sealed class CharityTests
{
    /// <summary>The change of the vehicles, taken for that of the total above them.</summary>
    private const string ChangeOfAPart = """
        say three-public total final=378.87万元 change=33.44万元 change-rate=10.7%
        sentence “三公”经费支出决算378.87万元，其中：公务用车购置及运行维护费346.67万元，比上年增加33.44万元，增长10.7%
        say three-public vehicles final=346.67万元
        sentence “三公”经费支出决算378.87万元，其中：公务用车购置及运行维护费346.67万元，比上年增加33.44万元，增长10.7%
        """;

    /// <summary>The word that makes a change of the second figure was left out.</summary>
    private const string WithoutItsWord = """
        say operating-costs - amount=210.32万元 last-year=1.43万元 change-rate=0.68%
        sentence 机关运行经费安排210.32万元，比上年1.43万元，增加0.68%
        """;

    private const string FundTwice = """
        say government-fund - revenue=2002.80万元
        sentence 政府性基金预算财政拨款收入2002.80万元
        say government-fund - final=2.80万元
        sentence 支出决算为2.80万元
        say government-fund - final=2000.00万元
        sentence 支出决算为2000.00万元
        """;

    /// <summary>The basic expenditure of all funds, where the words name the general budget.</summary>
    private const string OtherFund = """
        table expenditure 支出决算表
        - - 合计 total=9759.38 basic=5377.64 project=4381.74
        table general-budget 一般公共预算财政拨款支出决算表
        - - 合计 total=9746.50 basic=5364.75 project=4381.75
        say basic-expenditure - total=5377.64万元
        sentence 2024年度一般公共预算财政拨款基本支出5377.64万元
        """;

    /// <summary>The current-year total of its table, beside the grand total: its own words do not say 总计.</summary>
    private const string OtherRow = """
        table appropriation-overall 财政拨款收入支出决算总表
        E - 本年支出合计 total=27192.38 general-budget=27192.38
        E - 年末财政拨款结转和结余 total=63.18 general-budget=63.18
        E - 总计 total=27255.56 general-budget=27255.56
        say appropriation-total - expenditure=27192.38万元
        sentence 财政拨款支出总计27255.56万元，其中：本年财政拨款支出27192.38万元
        """;

    /// <summary>As above, in a sentence after the one that names the total.</summary>
    private const string LaterSentence = """
        table appropriation-overall 财政拨款收入支出决算总表
        E - 本年支出合计 total=2512.34 general-budget=2512.34
        E - 年末财政拨款结转和结余 total=10.32 general-budget=10.32
        E - 总计 total=2522.66 general-budget=2522.66
        say appropriation-total - expenditure=2512.34万元
        sentence 本部门财政拨款收支总计2522.66万元。
        """;

    private const string LastYear = """
        say item-execution 国防支出/国防动员/交通战备 final=18.00万元
        sentence 交通战备（项）18.00万元
        say item-execution 国防支出/国防动员/交通战备 final=0.00万元
        sentence 比上年执行数增加18.00万元（上年执行数为0.00万元）
        """;

    /// <summary>Counted in bytes, which are the same on every machine.</summary>
    [Test]
    public void Rows_all_alike_are_compared_in_proportion_to_their_number()
    {
        static long Cost(int rows)
        {
            var parts = string.Concat(Enumerable.Repeat("R - 八、其他收入 final=12.34\n", rows));
            var disclosure = DisclosureText.Read($"table overall 收入支出决算总表\n{parts}R - 本年收入合计 final=99.00\nR - 总计 final=99.00\n");
            var before = GC.GetAllocatedBytesForCurrentThread();
            Assert.That(Reconciler.Check(disclosure).Of(Severity.Contradiction), Is.Not.Empty);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }

        Cost(10);
        Assert.That(Cost(2000), Is.LessThan(2.5 * Cost(1000)));
    }

    [TestCase("401", ChangeOfAPart, Severity.Doubt)]
    [TestCase("401", WithoutItsWord, Severity.Doubt)]
    [TestCase("413", FundTwice, Severity.Doubt)]
    [TestCase("413", LastYear, Severity.Doubt)]
    [TestCase("306", LaterSentence, Severity.Doubt)]
    [TestCase("313", OtherFund, Severity.Contradiction)]
    public void Weighs_what_the_words_leave_open(string rule, string text, Severity expected) =>
        Assert.That(Disagreeing(rule, text).Select(v => v.Severity), Is.EqualTo(new[] { expected }));

    [Test]
    public void A_figure_beside_the_grand_total_may_be_the_years() =>
        Assert.That(Check(OtherRow).Where(v => v.Rule == "306").Select(v => v.Outcome), Is.EqualTo(new[] { Outcome.Agrees }));

    [TestCase("401", ChangeOfAPart, "10.7%", "10.71%")]
    [TestCase("401", WithoutItsWord, "change-rate=0.68%", "change-rate=0.86%")]
    [TestCase("413", FundTwice, "2002.80万元", "2003.80万元")]
    [TestCase("413", LastYear, "上年执行数为", "执行数为")]
    [TestCase("306", OtherRow, "本年财政拨款支出27192.38", "财政拨款支出总计27192.38")]
    public void Is_a_contradiction_where_the_other_reading_does_not_agree(string rule, string text, string words, string changed) =>
        Assert.That(Disagreeing(rule, text.Replace(words, changed, StringComparison.Ordinal))
            .Select(v => v.Severity), Is.EqualTo(new[] { Severity.Contradiction }));

    /// <summary>Each row's total stands in the column of its part, as where two columns were taken for each other.</summary>
    private const string Shifted = """
        table general-budget 一般公共预算财政拨款支出决算表
        - - 合计 total=90.00 basic=170.00 project=80.00
        - 201 一般公共服务支出 total=30.00 basic=50.00 project=20.00
        - 203 国防支出 total=15.00 basic=35.00 project=20.00
        - 204 公共安全支出 total=10.00 basic=30.00 project=20.00
        - 205 教育支出 total=20.00 basic=35.00 project=15.00
        - 206 科学技术支出 total=15.00 basic=20.00 project=5.00
        """;

    [Test]
    public void A_table_most_of_whose_sums_disagree_may_have_been_misread()
    {
        Assert.That(Disagreeing("109", Shifted), Has.Count.GreaterThan(4));
        Assert.That(Disagreeing("109", Shifted).Select(v => v.Severity), Has.All.EqualTo(Severity.Doubt));
        Assert.That(Disagreeing("109", Shifted)[0].Message.Chinese, Does.EndWith("；待人工复核：本表多数勾稽关系不符，可能整表读错"));
    }

    [Test]
    public void A_table_with_a_wrong_row_has_not_been_misread()
    {
        var right = Shifted.ReplaceLineEndings("\n");
        foreach (var (total, basic) in new[] { ("90.00", "170.00"), ("30.00", "50.00"), ("15.00", "35.00"), ("10.00", "30.00"), ("20.00", "35.00"),
            ("15.00", "20.00") })
            right = right.Replace($"total={total} basic={basic}", $"total={basic} basic={total}", StringComparison.Ordinal);
        Assert.That(Disagreeing("109", right), Is.Empty);
        Assert.That(Disagreeing("109", right.Replace("basic=30.00", "basic=33.00", StringComparison.Ordinal))
            .Select(v => v.Severity), Is.EqualTo(new[] { Severity.Contradiction }));
    }

    [Test]
    public void A_doubt_gives_the_other_reading_and_cites_it()
    {
        var doubt = Disagreeing("401", ChangeOfAPart).Single();
        Assert.That(doubt.Message.Chinese, Does.EndWith("；待人工复核：若 378.87万元 应读作 346.67万元，则相符"));
        Assert.That(doubt.Evidence[^1].Role, Does.StartWith("other-reading/"));
        Assert.That(doubt.Evidence[^1].Place.Text, Is.EqualTo("346.67"));
    }

    [TestCase("120.00", Severity.Doubt)]
    [TestCase("131.00", Severity.Contradiction)]
    public void A_row_that_may_be_part_of_the_one_above_makes_a_doubt(string total, Severity expected)
    {
        var verdicts = Check($"""
            table overall 收入支出决算总表
            R - 一、一般公共预算财政拨款收入 final=100.00
            R - 五、事业收入 final=31.25
            R - 八、其他收入 final=20.00
            R - 本年收入合计 final={total}
            """);
        Assert.That(verdicts.Where(v => v is { Rule: "101", Outcome: Outcome.Disagrees }).Select(v => v.Severity), Is.EqualTo(new[] { expected }));
    }

    [Test]
    public void Rows_with_codes_nest_by_them_and_a_row_too_many_is_a_contradiction()
    {
        const string coded = """
            table expenditure 支出决算表
            - - 合计 total=120.00
            - 205 教育支出 total=100.00
            - 208 社会保障和就业支出 total=20.00
            - 210 卫生健康支出 total=30.00
            """;
        Assert.That(Check(coded).Where(v => v is { Rule: "106", Outcome: Outcome.Disagrees })
            .Select(v => v.Severity), Is.EqualTo(new[] { Severity.Contradiction }));
    }

    [Test]
    public void What_was_lost_silences_its_own_row_and_column_only()
    {
        var wrong = Sample.With("R - 本年收入合计 final=105.00", "R - 本年收入合计 final=106.00");
        var total = wrong.Tables[0].Rows.Single(r => r.Label == "本年收入合计").Cells[0].Evidence;
        Assert.That(Severities(wrong, "101"), Does.Contain(Severity.Contradiction));
        Assert.That(Severities(Lost(wrong, total.Box with { Y0 = 500, Y1 = 510 }), "101"), Is.Empty, "in its column");
        Assert.That(Severities(Lost(wrong, new Box(9000, 0, 9010, 1)), "101"), Is.Empty, "in its row");
        Assert.That(Severities(Lost(wrong, new Box(9000, 500, 9010, 510)), "101"), Does.Contain(Severity.Contradiction), "elsewhere on the page");
        Assert.That(Severities(Lost(wrong, new Box(9000, 500, 9010, 510)), "302"), Is.Not.Empty);
    }

    [Test]
    public void A_label_that_holds_a_figure_is_two_rows_read_as_one()
    {
        var verdicts = Check("""
            table general-budget-basic 一般公共预算财政拨款基本支出决算表
            - 301 工资福利支出5,626.75302商品和服务支出 final=1321.43
            - 30101 基本工资 final=190.69
            - 30102 津贴补贴 final=118.48
            """).Where(v => v.Rule == "111").ToList();
        Assert.That(verdicts.Select(v => v.Outcome), Is.EqualTo(new[] { Outcome.NotComparable }));
        Assert.That(verdicts[0].LostPage, Is.EqualTo(1));
    }

    private static IEnumerable<Severity> Severities(Disclosure disclosure, string rule) =>
        Reconciler.Check(disclosure).Verdicts.Where(v => v.Rule == rule && v.Outcome == Outcome.Disagrees).Select(v => v.Severity);

    private static Disclosure Lost(Disclosure disclosure, Box box) =>
        disclosure with { Problems = [new Problem("unreadable-cell", "“12” is no amount.", ProblemSeverity.Loss, 1, new Evidence(1, box, "12"))] };

    private static IEnumerable<Verdict> Check(string tables) => Reconciler.Check(DisclosureText.Read(tables)).Verdicts;

    private static List<Verdict> Disagreeing(string rule, string text) => [.. Check(text).Where(v => v.Rule == rule && v.Outcome == Outcome.Disagrees)];
}
