using Extractor.Domain;
using Extractor.Reconciliation;
using Extractor.Tests.Narrative;

namespace Extractor.Tests.Reconciliation;

/// <summary>Wordings of published narratives whose figures are right and that a rule must not call wrong, each beside a like one that is.</summary>
internal sealed class NoFalseAlarmTests
{
    private const string Overall = "一、收入支出决算总体情况说明";
    private const string Revenue = "二、收入决算情况说明";
    private const string Appropriation = "四、财政拨款收入支出决算总体情况说明";
    private const string General = "五、一般公共预算财政拨款支出决算情况说明";
    private const string ThreePublic = "九、“三公”经费支出决算情况说明";
    private const string Assets = "十二、国有资产占用情况说明";

    [TestCase("401", Appropriation, "2021年度财政拨款收入132万元、支出136万元。与2020年度相比，收入减少8万元，下降5.71%；支出减少6万元，下降4.23%。",
        "2021年度财政拨款收入132万元、支出136万元。与2020年度相比，收入减少8万元，下降2.21%；支出减少6万元，下降4.23%。")]
    [TestCase("401", Assets, "资产总额13.45亿元，比年初增加0.62亿元，资产负债率64.14%，较年初减少0.27个百分点。", "资产总额13.45亿元，比年初增加0.62亿元，增长4.27%。")]
    [TestCase("403", General, "一般公共预算财政拨款支出100万元，其中：基本支出60万元，占60%；项目支出40万元，占40%。", "一般公共预算财政拨款支出100万元，其中：基本支出60万元，占65%；项目支出40万元，占40%。")]
    [TestCase("405", Revenue, "本年收入合计100万元，其中：财政拨款收入20万元；事业收入80万元（其中：医疗收入70万元，科教收入10万元）。", "本年收入合计100万元，其中：财政拨款收入30万元；事业收入80万元（其中：医疗收入70万元，科教收入10万元）。")]
    [TestCase("405", Revenue, "本年收入合计100万元，其中：财政拨款收入20万元；事业收入80万元（含教育收费50万元）。", "本年收入合计100万元，其中：财政拨款收入30万元；事业收入80万元（含教育收费50万元）。")]
    [TestCase("411", ThreePublic, "公务用车运行维护费支出预算5万元，支出决算4万元，完成预算的80%，主要原因是维修减少；公务用车购置费支出预算0万元，支出决算0万元，与预算数持平。",
        "公务用车运行维护费支出预算5.00万元，支出决算4.00万元，与预算数持平；公务用车购置费支出预算0万元，支出决算0万元。")]
    [TestCase("413", Appropriation, "财政拨款本年收入90万元，完成年初预算的112.5%；本年支出80万元，完成年初预算的100%。",
        "财政拨款本年收入90万元，完成年初预算的112.5%；本年支出80万元，完成年初预算的100%。本年支出80万元，完成年初预算的108%。")]
    [TestCase("404", Appropriation, "1.一般公共预算财政拨款本年支出396.50万元。支出完成年初预算112.6%，比年初预算增加44.50万元。", "1.一般公共预算财政拨款本年收入396.50万元，完成年初预算102.6%，比年初预算增加44.50万元。")]
    [TestCase("404", General, "一般公共预算财政拨款支出年初预算数150万元，调整后预算数166万元，决算数165万元，分别完成年初预算的110%、调整预算的99.40%。",
        "一般公共预算财政拨款支出年初预算数150万元，调整后预算数166万元，决算数165万元，分别完成年初预算的110%、调整预算的94.90%。")]
    [TestCase("411", General, "教育支出（类）普通教育（款）小学教育（项）。年初预算为400.00万元，支出决算为420.00万元。决算数大于预算数的主要原因是追加20.00万元。",
        "教育支出（类）普通教育（款）小学教育（项）。年初预算为400.00万元，支出决算为420.00万元。决算数与预算数持平。")]
    [TestCase("411", General, "教育支出（类）普通教育（款）小学教育（项）。年初预算为400.00万元，支出决算为400.00万元。决算数等于年初预算数。", "教育支出（类）普通教育（款）小学教育（项）。年初预算为400.00万元，支出决算为390.00万元。决算数等于年初预算数。")]
    [TestCase("420", ThreePublic, "因公出国（境）费决算7.8万元，本部门组织的出国团组0个，出国2人次。", "因公出国（境）费决算7.8万元，出国团组0个，出国2人次。")]
    public void Is_not_called_wrong(string rule, string heading, string right, string wrong)
    {
        Assert.Multiple(() =>
        {
            Assert.That(Contradicts(rule, heading, right), Is.False, "what is right");
            Assert.That(Contradicts(rule, heading, wrong), Is.True, "what is wrong");
        });
    }

    [TestCase("财政拨款支出80万元，主要用于以下方面：农林水（类）支出80万元，占100%。", false)]
    [TestCase("财政拨款支出80万元，主要用于以下方面：农林水（类）支出60万元，占100%。", true)]
    public void Classes_are_shares_of_what_their_own_section_states(string structure, bool isWrong)
    {
        var pages = LiteralPages.Of($"　　四、财政拨款收入支出决算情况说明\n　　一般公共预算财政拨款支出60万元。\n　　（三）财政拨款支出决算结构情况\n　　{structure}");
        Assert.That(Check(Disclosure(LiteralPages.Read(pages).Narrative, null)).Any(v => v.Rule == "403" && v.Outcome == Outcome.Disagrees),
            Is.EqualTo(isWrong));
    }

    [Test]
    public void A_year_compared_with_is_not_the_headings_own()
    {
        Assert.That(Years("（一）财政拨款收支与2021年度决算对比情况"), Is.EqualTo(new[] { Outcome.Agrees }));
        Assert.That(Years("（一）财政拨款2021年度收支情况"), Is.EqualTo(new[] { Outcome.Disagrees }));
    }

    [TestCase("跟2021年度比，收入总计减少5万元。", false)]
    [TestCase("同2021年度的100万元比较，收入总计减少5万元。", false)]
    [TestCase("2021年度收入总计95万元，较上年减少5万元。", true)]
    public void A_year_compared_with_by_any_word_is_not_the_sentences_own(string sentence, bool isWrong) => Assert.That(
        Check(Disclosure(LiteralPages.Read(LiteralPages.Paragraph(Overall, sentence)).Narrative, 2022))
            .Any(v => v.Rule == "503" && v.Outcome == Outcome.Disagrees), Is.EqualTo(isWrong));

    private static bool Contradicts(string rule, string heading, string paragraph) =>
        Check(Disclosure(LiteralPages.Read(LiteralPages.Paragraph(heading, paragraph)).Narrative, null))
            .Any(v => v.Rule == rule && v.Outcome == Outcome.Disagrees);

    private static IEnumerable<Outcome> Years(string heading) =>
        Check(Disclosure(LiteralPages.Read(LiteralPages.Of($"　　第三部分 2022年度部门决算情况说明\n　　{heading}\n　　较上年无变化。")).Narrative, 2022)).Where(v => v.Rule == "503")
            .Select(v => v.Outcome);

    private static IReadOnlyList<Verdict> Check(Disclosure disclosure) => Reconciler.Check(disclosure).Verdicts;

    private static Disclosure Disclosure(NarrativeText narrative, int? year) => new()
    {
        Document = new DocumentSource("sample.pdf", "", 1),
        Cover = new Cover { FiscalYear = year },
        Tables = [],
        Narrative = narrative,
    };
}
