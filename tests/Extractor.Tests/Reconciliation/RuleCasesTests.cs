using Extractor.Domain;
using Extractor.Reconciliation;

namespace Extractor.Tests.Reconciliation;

/// <summary>Small documents for single cases of a rule: what agrees, what does not, what is not compared.</summary>
internal sealed class RuleCasesTests
{
    private const string Fund = """
        table government-fund 政府性基金预算财政拨款收入支出决算表
        - - 合计 revenue=_ total=_ basic=_ project=_
        - 229 其他支出 revenue=135.00 total=135.00 basic=_ project=135.00
        - 2296003 用于体育事业的彩票公益金支出 revenue=135.00 total=135.00 basic=_ project=135.00
        """;

    private const string MeetingsTable = """
        table meetings-training 会议费、培训费支出决算表
        - - 会议费 年初预算数=1.00 决算数=0.50
        - - 培训费 年初预算数=1.50 决算数=1.20
        """;

    private const string Empty = "table state-capital 国有资本经营预算财政拨款支出决算表";

    [TestCase("314", Fund + "\nsay government-fund - final=135.00万元", Outcome.Agrees)]
    [TestCase("314", Fund + "\nsay government-fund - final=105.00万元", Outcome.Disagrees)]
    [TestCase("403", "say grand-total - total=125.00万元\nsay current-year-total revenue amount=100.00万元\nsay revenue-composition other amount=50.00万元 share=40.00%\nsentence 其他收入50.00万元，占收入总计的40.00%", Outcome.Agrees)]
    [TestCase("403", "say grand-total - total=125.00万元\nsay current-year-total revenue amount=100.00万元\nsay revenue-composition other amount=50.00万元 share=40.00%\nsentence 其他收入50.00万元，占本年收入合计的40.00%", Outcome.Disagrees)]
    [TestCase("411", "say operating-costs - amount=20.00万元 change=0.00万元\nsentence 机关运行经费20.00万元，比上年增加0.00万元，与上年持平", Outcome.Agrees)]
    [TestCase("411", "say operating-costs - amount=20.00万元 change=5.00万元\nsentence 机关运行经费20.00万元，比上年增加5.00万元，与上年持平", Outcome.Disagrees)]
    [TestCase("411", "say three-public total final=20.00万元 change=-5.00万元\nsentence 总额减少5.00万元，其中：出国费与上年持平；公车费与上年持平", Outcome.NotComparable)]
    [TestCase("414", "head 一、 单位概况\ntext 我局没有下属单位。", Outcome.Agrees)]
    [TestCase("414", "head 一、 单位概况\ntext 我局没有下属单位。\nsay subordinate-units - count=1个", Outcome.Disagrees)]
    [TestCase("503", "cover 2024 某市财政局\nhead 一、 国有资产占用情况\ntext 截至2024年12月31日，我局共有车辆3辆。", Outcome.Agrees)]
    [TestCase("503", "cover 2024 某市财政局\nhead 一、 国有资产占用情况\ntext 截至2023年12月31日，我局共有车辆3辆。", Outcome.Disagrees)]
    [TestCase("422", "say performance-project 甲 score=92.00分\nsentence 甲项目得分92.00分，评价等级为“优”", Outcome.Agrees)]
    [TestCase("422", "say performance-project 甲 score=88.00分\nsentence 甲项目得分88.00分，评价等级为“优”", Outcome.Disagrees)]
    [TestCase("422", "say performance-project 甲 score=88.00分\nsentence 甲项目得分88.00分，评价等级分为优、良、中、差四档", Outcome.NotComparable)]
    [TestCase("518", "table overall 表1收入支出决算总表\nR - 总计 final=1.00\ntable revenue 表2收入决算表\n- - 合计 total=1.00\ntable expenditure 表3支出决算表\n- - 合计 total=1.00\nbody 某局", Outcome.Agrees)]
    [TestCase("323", MeetingsTable + "\nsay meetings-training training final=1.20万元", Outcome.Agrees)]
    [TestCase("323", MeetingsTable + "\nsay meetings-training training final=2.10万元", Outcome.Disagrees)]
    [TestCase("323", "say meetings-training training final=2.10万元", Outcome.NotComparable)]
    [TestCase("426", "say item-execution 甲 original-budget=500.00万元 final=512.60万元 difference-rate=2.52%", Outcome.Agrees)]
    [TestCase("426", "say item-execution 甲 original-budget=100.00万元 final=88.00万元 difference-rate=-12.00%", Outcome.Agrees)]
    [TestCase("426", "say item-execution 甲 original-budget=500.00万元 final=512.60万元 difference-rate=2.25%", Outcome.Disagrees)]
    [TestCase("426", "say item-execution 甲 original-budget=0.00万元 final=512.60万元 difference-rate=100%", Outcome.NotComparable)]
    public void Comes_to(string rule, string text, Outcome expected) =>
        Assert.That(Reconciler.Check(DisclosureText.Read(text)).Verdicts.Where(v => v.Rule == rule).Select(v => v.Outcome).Distinct(), Is.EqualTo(new[] { expected }));

    [TestCase("say three-public abroad final=0.00万元\nsentence 无因公出国（境）支出", false)]
    [TestCase("say three-public abroad final=0.00万元\nsentence 因公出国（境）费0.00万元", true)]
    public void A_count_is_asked_for_unless_its_clause_denies_it(string text, bool isMissing) =>
        Assert.That(Reconciler.Check(DisclosureText.Read(text)).Verdicts.Any(v => v.Rule == "511" && v.Outcome == Outcome.Disagrees && v.Message.Chinese.Contains("团组", StringComparison.Ordinal)), Is.EqualTo(isMissing));

    [TestCase("注：我单位没有国有资本经营预算收支。", Outcome.Agrees)]
    [TestCase("注：本表金额单位转换时可能存在尾数误差。", Outcome.Disagrees)]
    public void A_note_may_say_why_a_table_is_empty(string note, Outcome expected)
    {
        var disclosure = DisclosureText.Read(Empty + "\ntable overall 收入支出决算总表\nR - 总计 final=1.00");
        var table = disclosure.Tables[0] with { Notes = [disclosure.Tables[0].Title!.Value with { Text = note }] };
        Assert.That(Reconciler.Check(disclosure with { Tables = [table, disclosure.Tables[1]] }).Verdicts.Where(v => v.Rule == "502").Select(v => v.Outcome), Is.EqualTo(new[] { expected }));
    }

    [Test]
    public void Every_statement_kind_and_table_has_a_name_in_messages()
    {
        var kinds = typeof(StatementKinds).GetFields().Select(f => (string)f.GetRawConstantValue()!);
        var names = kinds.Select(k => DisclosureText.Read($"say {k} - amount=1.00万元").Narrative.Statements[0]).Select(s => Extractor.Narrative.Kinds.KindNames.Of(s).Chinese);
        Assert.That(names, Is.All.Not.Match("[a-z]"));
    }
}
