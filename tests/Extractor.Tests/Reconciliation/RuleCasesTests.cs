using System.Reflection;
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

    private const string BasicTable = """
        table general-budget-basic 一般公共预算财政拨款基本支出决算表
        - 30101 基本工资 final=7.00
        - 30201 办公费 final=1.20
        """;

    private const string Classes =
        "table general-budget 一般公共预算财政拨款支出决算表\n- 213 农林水支出 total=90.00\n- 21303 水利 total=90.00\n- 2130314 防汛 total=40.00\n- 2130301 行政运行 total=50.00\n- 208 "
        + "社会保障和就业支出 total=7.00";

    private const string Named = """
        table general-budget 一般公共预算财政拨款支出决算表
        - 201 一般公共服务支出 total=10.00 basic=10.00 project=_
        - 20101 人大事务 total=10.00 basic=10.00 project=_
        - 2010101 行政运行 total=10.00 basic=10.00 project=_

        """;

    private const string Items = Named + "say item-execution 一般公共服务支出/人大事务/行政运行 final=10.00万元";

    private const string Carried = "table overall 收入支出决算总表\nE - 年末结转和结余 final=10.00\nE - 总计 final=90.00\n";

    private const string Halves = "say expenditure-composition basic amount=100.00万元";

    private const string Vehicles = "say assets vehicles count=8辆\nsentence 车辆8辆：执法执勤用车7辆，机要通信用车若干\nsay assets 执法执勤用车 count=7辆";

    private const string Guests = "say three-public reception final=2.00万元\nsay three-public reception.domestic persons=200人次\nsay three-public reception ";

    private const string Flat = "table three-public 财政拨款“三公”经费支出决算表\n- - - final.reception=3.20 ";

    private const string Flatly = "say three-public reception final=3.20万元\nsentence 公务接待费支出决算3.20万元，";

    private const string Projects =
        "say performance-project 甲项目 full-year-budget=10.00万元\nsay performance-project 乙项目 full-year-budget=9.00万元\nsay performance 绩效自评 ";

    private const string Heads = "head 一、 甲甲\nhead 二、 乙乙\npage 2\nhead 三、 丙丙\npage 3\nhead 四、 丁\npage 4";

    private const string Contents = Heads + "\ncontents 一、 甲甲 2\ncontents 二、 乙乙 3\ncontents 三、 丙丙 4\n";

    private const string Empty = "table state-capital 国有资本经营预算财政拨款支出决算表";

    /// <summary>The rules that disagree with a case.</summary>
    public static IEnumerable<string> Found => typeof(RuleCasesTests).GetMethod(nameof(Comes_to))!.GetCustomAttributes<TestCaseAttribute>()
        .Where(c => c.Arguments[2] is Outcome.Disagrees).Select(c => (string)c.Arguments[0]!);

    [TestCase("314", Fund + "\nsay government-fund - final=135.00万元", Outcome.Agrees)]
    [TestCase("314", Fund + "\nsay government-fund - final=105.00万元", Outcome.Disagrees)]
    [TestCase("403", "say grand-total - total=125.00万元\nsay current-year-total revenue amount=100.00万元\nsay revenue-composition other amount=50.00万元 "
        + "share=40.00%\nsentence 其他收入50.00万元，占收入总计的40.00%", Outcome.Agrees)]
    [TestCase("403", "say grand-total - total=125.00万元\nsay current-year-total revenue amount=100.00万元\nsay revenue-composition other amount=50.00万元 "
        + "share=40.00%\nsentence 其他收入50.00万元，占本年收入合计的40.00%", Outcome.Disagrees)]
    [TestCase("403", "say current-year-total expenditure amount=110.00万元\nsay expenditure-composition project amount=40.00万元\n"
        + "say expenditure-composition basic amount=60.00万元 share=60.00%\nsentence 基本支出预算60.00万元，占本年支出预算60.00%", Outcome.NotComparable)]
    [TestCase("403", "say current-year-total expenditure amount=110.00万元\nsay expenditure-composition project amount=40.00万元\n"
        + "say expenditure-composition basic amount=60.00万元 share=65.00%\nsentence 基本支出预算60.00万元，占本年支出预算65.00%", Outcome.Disagrees)]
    [TestCase("411", "say operating-costs - amount=20.00万元 change=0.00万元\nsentence 机关运行经费20.00万元，比上年增加0.00万元，与上年持平", Outcome.Agrees)]
    [TestCase("411", "say operating-costs - amount=20.00万元 change=5.00万元\nsentence 机关运行经费20.00万元，比上年增加5.00万元，与上年持平", Outcome.Disagrees)]
    [TestCase("411", "say three-public total final=20.00万元 change=-5.00万元\nsentence 总额减少5.00万元，其中：出国费与上年持平；公车费与上年持平", Outcome.NotComparable)]
    [TestCase("414", "head 一、 单位概况\ntext 我局没有下属单位。", Outcome.Agrees)]
    [TestCase("414", "head 一、 单位概况\ntext 我局没有下属单位。\nsay subordinate-units - count=1个", Outcome.Disagrees)]
    [TestCase("310", Classes + "\nsay class-composition 农林水支出水利防汛支出 amount=40.00万元", Outcome.NotComparable)]
    [TestCase("310", Classes + "\nsay class-composition 农林水支出（213）水利/防汛 amount=40.00万元", Outcome.NotComparable)]
    [TestCase("310", Classes + "\nsay class-composition 社会保障 amount=7.00万元", Outcome.Agrees)]
    [TestCase("310", Classes + "\nsay class-composition 农林水 amount=40.00万元", Outcome.Disagrees)]
    [TestCase("314", "table government-fund 政府性基金预算财政拨款收入支出决算表\n- - 合计 total=135.00 basic=35.00 project=100.00\nsay government-fund project final=100.00万元",
        Outcome.Agrees)]
    [TestCase("314", "table government-fund 政府性基金预算财政拨款收入支出决算表\n- - 合计 total=135.00 basic=35.00 project=100.00\nsay government-fund project final=135.00万元",
        Outcome.Disagrees)]
    [TestCase("403", "say basic-expenditure - total=100.00万元 personnel=80.00万元 personnel.share=80.00% running=20.00万元 running.share=20.00%", Outcome.Agrees)]
    [TestCase("403", "say basic-expenditure - total=100.00万元 personnel=80.00万元 personnel.share=82.00%", Outcome.Disagrees)]
    [TestCase("403", "say basic-expenditure - total=100.00万元 personnel=80.00万元 running=20.00万元 running.share=80.00%\nsentence 基本支出100.00万元，人员经费80.00万元、"
        + "公用经费20.00万元，分别占80.00%和20.00%", Outcome.NotComparable)]
    [TestCase("417", "say performance 绩效自评 projects=2个\nsay performance 评为“优” projects=1个\nsay performance 评为“良” projects=3个", Outcome.Disagrees)]
    [TestCase("119", Empty + "\nnumbers 28 29 30 31", Outcome.Agrees)]
    [TestCase("119", Empty + "\nnumbers 27 28 39 30 31", Outcome.Disagrees)]
    [TestCase("119", Empty + "\nnumbers 27 28 28 30 31", Outcome.Disagrees)]
    [TestCase("119", Empty + "\nnumbers 27 28 31 32", Outcome.Agrees)]
    [TestCase("119", Empty + "\nnumbers 57 58 1 2 3", Outcome.Agrees)]
    [TestCase("119", Empty, Outcome.NotComparable)]
    [TestCase("321", Items + "\nsentence 行政运行（项）10.00万元，均为基本支出", Outcome.Agrees)]
    [TestCase("321", Items + "\nsentence 行政运行（项）10.00万元，全部为项目支出", Outcome.Disagrees)]
    [TestCase("321", Items + "\nsentence 行政运行（项）10.00万元，主要为基本支出和项目支出", Outcome.NotComparable)]
    [TestCase("401", "say three-public total budget=6.00万元 change=5.00万元 change-rate=500%", Outcome.Agrees)]
    [TestCase("401", "say three-public total budget=6.00万元 change=5.00万元 change-rate=83.33%", Outcome.Disagrees)]
    [TestCase("414", "head 一、 三公经费\ntext 上年没有公务接待费支出，本年未发生公务用车购置费。\nsay three-public reception final=2.00万元\nsay three-public vehicle-purchase final=0.00万元",
        Outcome.Agrees)]
    [TestCase("414", "head 一、 三公经费\ntext 本年未发生公务接待费支出。\nsay three-public reception final=2.00万元", Outcome.Disagrees)]
    [TestCase("414", "head 一、 三公经费\ntext 没有安排因公出国（境）团组。\nsay three-public abroad final=2.00万元 groups=1个", Outcome.Disagrees)]
    [TestCase("414", "head 一、 绩效\ntext 本部门不属于部门整体支出绩效评价试点范围。\nsay performance-project 部门整体支出 score=90.00分", Outcome.Disagrees)]
    [TestCase("414", "head 一、 绩效\ntext 我单位整体支出未纳入评价，没有此项得分。\nsay performance-project 部门整体支出 score=90.00分", Outcome.Disagrees)]
    [TestCase("414", "head 一、 绩效\ntext 我单位整体支出没有此项得分。\nsay performance-project 设备购置 score=90.00分", Outcome.Agrees)]
    [TestCase("414", "head 一、 绩效\ntext 我单位未开展项目绩效自评工作。\nsay performance 项目支出/绩效自评 projects=3个", Outcome.Disagrees)]
    [TestCase("414", "head 一、 采购\ntext 没有公务接待费支出增加的情况，政府采购支出无差异。\nsay three-public reception final=2.00万元\nsay procurement total amount=5.00万元",
        Outcome.NotComparable)]
    [TestCase("417", "say performance 实行绩效目标管理 projects=4个\nsay performance 评价等级为“优” projects=4个\nsay performance 评价等级为“良” projects=1个", Outcome.Disagrees)]
    [TestCase("423", Flat + "last-year.reception=3.00\n" + Flatly + "与上年持平", Outcome.Disagrees)]
    [TestCase("423", Flat + "last-year.reception=3.00\n" + Flatly + "与上年基本持平", Outcome.Agrees)]
    [TestCase("423", Flat + "last-year.reception=4.00\n" + Flatly + "与上年基本持平", Outcome.Disagrees)]
    [TestCase("423", Flat + "change.reception=0.20\n" + Flatly + "与上年持平", Outcome.Disagrees)]
    [TestCase("423", Flat + "last-year.reception=3.00\n" + Flatly + "与年初预算持平", Outcome.NotComparable)]
    [TestCase("424", Projects + "projects=2个 funds=19.00万元", Outcome.Agrees)]
    [TestCase("424", Projects + "projects=3个 funds=19.00万元", Outcome.Disagrees)]
    [TestCase("424", Projects + "projects=5个 funds=80.00万元", Outcome.NotComparable)]
    [TestCase("533", Contents + "contents 四、 丁 5", Outcome.Agrees)]
    [TestCase("533", "contents 一、 甲甲 1\ncontents 二、 乙乙 9\ncontents 三、 丙丙 3\ncontents 四、 丁 40\n" + Heads, Outcome.NotComparable)]
    [TestCase("503", "cover 2024 某市财政局\nhead 一、 国有资产占用情况\ntext 截至2024年12月31日，我局共有车辆3辆。", Outcome.Agrees)]
    [TestCase("503", "cover 2024 某市财政局\nhead 一、 国有资产占用情况\ntext 截至2023年12月31日，我局共有车辆3辆。", Outcome.Disagrees)]
    [TestCase("422", "say performance-project 甲 score=92.00分\nsentence 甲项目得分92.00分，评价等级为“优”", Outcome.Agrees)]
    [TestCase("422", "say performance-project 甲 score=88.00分\nsentence 甲项目得分88.00分，评价等级为“优”", Outcome.Disagrees)]
    [TestCase("422", "say performance-project 甲 score=88.00分\nsentence 甲项目得分88.00分，评价等级分为优、良、中、差四档", Outcome.NotComparable)]
    [TestCase("422", "say performance 绩效自评 score=85.00分\nsentence 平均得分85.00分（其中，绩效评级为“优”的项目1个、“良”的项目3个）", Outcome.NotComparable)]
    [TestCase("422", "say performance 绩效自评 score=85.00分\nsentence 平均得分85.00分，评级“优”1个，“良”3个", Outcome.NotComparable)]
    [TestCase("422", "say performance-project 甲 score=88.00分\nsentence 甲项目得分88.00分，评价等级为“优”，预算为10.00万元", Outcome.Disagrees)]
    [TestCase("518", "table overall 表1收入支出决算总表\nR - 总计 final=1.00\ntable revenue 表2收入决算表\n- - 合计 total=1.00\ntable expenditure 表3支出决算表\n- - 合计 "
        + "total=1.00\nbody 某局", Outcome.Agrees)]
    [TestCase("323", MeetingsTable + "\nsay meetings-training training final=1.20万元", Outcome.Agrees)]
    [TestCase("323", MeetingsTable + "\nsay meetings-training training final=2.10万元", Outcome.Disagrees)]
    [TestCase("323", MeetingsTable + "\nsay meetings-training training budget=1.50万元\nsentence 年初预算1.50万元", Outcome.Agrees)]
    [TestCase("323", MeetingsTable + "\nsay meetings-training training budget=5.10万元\nsentence 年初预算5.10万元", Outcome.Disagrees)]
    [TestCase("323", "say meetings-training training final=2.10万元", Outcome.NotComparable)]
    [TestCase("324", BasicTable + "\nsay basic-composition 办公费 amount=1.20万元\nsay basic-expenditure - total=9.00万元", Outcome.Agrees)]
    [TestCase("324", BasicTable + "\nsay basic-composition 办公费 amount=2.10万元\nsay basic-expenditure - total=9.00万元", Outcome.Disagrees)]
    [TestCase("324", BasicTable + "\nsay basic-composition 印刷费 amount=2.10万元\nsay basic-expenditure - total=9.00万元", Outcome.NotComparable)]
    [TestCase("426", "say item-execution 甲 original-budget=500.00万元 final=512.60万元 difference-rate=2.52%", Outcome.Agrees)]
    [TestCase("426", "say item-execution 甲 original-budget=100.00万元 final=88.00万元 difference-rate=-12.00%", Outcome.Agrees)]
    [TestCase("426", "say item-execution 甲 original-budget=500.00万元 final=512.60万元 difference-rate=2.25%", Outcome.Disagrees)]
    [TestCase("426", "say item-execution 甲 original-budget=0.00万元 final=512.60万元 difference-rate=100%", Outcome.NotComparable)]
    [TestCase("401", "say basic-expenditure - total=30.00万元 running=20.00万元 running.change=-5.00万元 running.change-rate=-20.00%", Outcome.Agrees)]
    [TestCase("401", "say basic-expenditure - total=30.00万元 running=20.00万元 running.change=-5.00万元 running.change-rate=-25.00%", Outcome.Disagrees)]
    [TestCase("403", Halves + "\nsay basic-composition personnel amount=90.00万元 share=90.00%", Outcome.Agrees)]
    [TestCase("403", Halves + "\nsay basic-composition personnel amount=90.00万元 share=89.00%", Outcome.Disagrees)]
    [TestCase("407", Halves + "\nsay basic-composition personnel amount=90.00万元\nsay basic-composition running amount=10.00万元", Outcome.Agrees)]
    [TestCase("407", Halves + "\nsay basic-composition personnel amount=90.00万元\nsay basic-composition running amount=11.00万元", Outcome.Disagrees)]
    [TestCase("407", Halves + "\nsay basic-composition personnel amount=90.00万元", Outcome.NotComparable)]
    [TestCase("410", Vehicles + "\nsay assets 机要通信用车 count=1辆\nsentence 车辆8辆：执法执勤用车7辆、机要通信用车1辆", Outcome.Agrees)]
    [TestCase("410", Vehicles + "\nsay assets 机要通信用车 count=3辆\nsentence 车辆8辆：执法执勤用车7辆、机要通信用车3辆", Outcome.Disagrees)]
    [TestCase("410", "say assets 车辆编制 count=5辆\n" + Vehicles + "\nsay assets 机要通信用车 count=1辆", Outcome.Agrees)]
    [TestCase("412", Guests + "per-person=100.00元", Outcome.Agrees)]
    [TestCase("412", Guests + "per-person=110.00元", Outcome.Disagrees)]
    [TestCase("412", "say three-public reception final=2.00万元 per-person=110.00元", Outcome.NotComparable)]
    [TestCase("412", "say three-public reception final=2.00万元\nsay three-public reception.domestic persons=200人次 per-person=100.00元", Outcome.Agrees)]
    [TestCase("412", "say three-public reception final=2.00万元\nsay three-public reception.domestic persons=200人次 per-person=110.00元", Outcome.Disagrees)]
    [TestCase("412", "say three-public reception final=2.00万元\nsay three-public reception.foreign persons=20人次\n"
        + "say three-public reception.domestic persons=180人次 per-person=110.00元", Outcome.NotComparable)]
    [TestCase("412", "say three-public vehicle-purchase final=40.00万元 vehicles-bought=2辆 per-vehicle-bought=21.00万元", Outcome.Disagrees)]
    [TestCase("417", "say performance 项目/绩效自评 projects=12个\nsay performance “优” projects=9个\nsay performance “良” projects=4个", Outcome.Disagrees)]
    [TestCase("417", "say performance 项目/绩效自评 projects=12个\nsay performance “优” projects=9个\nsay performance “良” projects=2个", Outcome.Disagrees)]
    public void Comes_to(string rule, string text, Outcome expected) =>
        Assert.That(Reconciler.Check(DisclosureText.Read(text)).Verdicts.Where(v => v.Rule == rule).Select(v => v.Outcome)
            .Distinct(), Is.EqualTo(new[] { expected }));

    [TestCase("305", Carried + "say closing-carryover government-fund amount=3.00万元", Carried + "say closing-carryover - amount=3.00万元")]
    [TestCase("506", Named + "say item-execution 一般公共服务支出/人大事务 final=10.00万元", Named + "say item-execution 一般公共服务支出/人大事务/代表工作 final=10.00万元")]
    [TestCase("506", Fund + "\nsay item-execution 用于体育事业的彩票公益金支出 final=135.00万元", Named + "say item-execution 人大事务/代表工作 final=10.00万元")]
    public void Is_no_contradiction_as_its_like_is(string rule, string right, string wrong)
    {
        Assert.That((Contradicts(rule, right), Contradicts(rule, wrong)), Is.EqualTo((false, true)));

        static bool Contradicts(string rule, string text) => Reconciler.Check(DisclosureText.Read(text)).Verdicts
            .Any(v => v.Rule == rule && v is { Outcome: Outcome.Disagrees, Severity: Severity.Contradiction });
    }

    [TestCase("灾害防治支出", Severity.Doubt)]
    [TestCase("一般公共服务支出/人大事务/代表工作", Severity.Contradiction)]
    public void A_name_that_no_row_bears_contradicts_only_below_a_right_one(string name, Severity expected)
    {
        var text = Items[..Items.IndexOf("say", StringComparison.Ordinal)] + $"say item-execution {name} final=10.00万元";
        Assert.That(Reconciler.Check(DisclosureText.Read(text)).Verdicts.Where(v => v is { Rule: "506", Outcome: Outcome.Disagrees })
            .Select(v => v.Severity), Is.EqualTo(new[] { expected }));
    }

    [TestCase("say three-public abroad final=0.00万元\nsentence 无因公出国（境）支出", false)]
    [TestCase("say three-public abroad final=0.00万元\nsentence 出国（境）：无支出。", false)]
    [TestCase("say three-public abroad final=0.00万元\nsentence 因公出国（境）费0.00万元", true)]
    [TestCase("say three-public abroad final=0.00万元\nsentence 出国（境）费0.00万元，其他：无。", true)]
    [TestCase("say three-public abroad final=0.00万元\nsentence 因公出国（境）费用未发生；公务接待费3.00万元。", false)]
    [TestCase("say three-public abroad final=0.00万元\nsentence 公务接待费、因公出国（境）费均为零。", false)]
    [TestCase("say three-public abroad final=0.00万元\nsentence 因公出国（境）费预算1.00万元，未支出。", false)]
    [TestCase("say three-public abroad final=0.00万元\nsentence 因公出国（境）费预算1.00万元，支出0.00万元；接待费未支出。", true)]
    [TestCase("say three-public abroad final=0.00万元\nsentence 未接待外宾2批次，因公出国（境）费0.00万元。", true)]
    public void A_count_is_asked_for_unless_its_clause_denies_it(string text, bool isMissing) =>
        Assert.That(Reconciler.Check(DisclosureText.Read(text)).Verdicts.Any(
            v => v.Rule == "511" && v.Outcome == Outcome.Disagrees && v.Message.Chinese.Contains("团组", StringComparison.Ordinal)), Is.EqualTo(isMissing));

    [TestCase("未购车，未出国（境）", true)]
    [TestCase("本站无公务用车", true)]
    [TestCase("公务用车保有量2辆", false)]
    [TestCase("没有出国（境），没有买车", true)]
    public void No_purchase_is_asked_for_where_none_was_made(string sentence, bool isDenied) =>
        Assert.That(Reconciler.Check(DisclosureText.Read($"say three-public total final=0.00万元\nsentence {sentence}")).Verdicts.Any(
            v => v.Rule == "511" && v.Outcome == Outcome.Disagrees && v.Message.Chinese.Contains("购置数", StringComparison.Ordinal)), Is.EqualTo(!isDenied));

    [TestCase("教育支出 final=9.00万元", Outcome.Agrees)]
    [TestCase("普通教育 final=9.00万元", Outcome.Agrees)]
    [TestCase("小学教育 final=4.00万元", Outcome.Disagrees)]
    public void An_item_is_explained_with_its_class(string said, Outcome expected)
    {
        const string Tables = """
            table revenue 收入决算表
            - 205 教育支出 total=9.00 appropriation=9.00
            - 20502 普通教育 total=9.00 appropriation=9.00
            - 2050201 学前教育 total=5.00 appropriation=5.00
            table general-budget 一般公共预算财政拨款支出决算表
            - 205 教育支出 total=9.00
            - 20502 普通教育 total=9.00
            - 2050202 小学教育 total=4.00
            - 208 社会保障和就业支出 total=1.00

            """;
        var text = Tables + $"say item-execution {said}\nsay item-execution 社会保障和就业支出 final=1.00万元";
        Assert.That(Reconciler.Check(DisclosureText.Read(text)).Verdicts.Single(v => v.Rule == "530").Outcome, Is.EqualTo(expected));
    }

    [TestCase("注：我单位没有国有资本经营预算收支。", Outcome.Agrees)]
    [TestCase("注：本表金额单位转换时可能存在尾数误差。", Outcome.Disagrees)]
    public void A_note_may_say_why_a_table_is_empty(string note, Outcome expected)
    {
        var disclosure = DisclosureText.Read(Empty + "\ntable overall 收入支出决算总表\nR - 总计 final=1.00");
        var table = disclosure.Tables[0] with { Notes = [disclosure.Tables[0].Title!.Value with { Text = note }] };
        Assert.That(Reconciler.Check(disclosure with { Tables = [table, disclosure.Tables[1]] }).Verdicts.Where(v => v.Rule == "502")
            .Select(v => v.Outcome), Is.EqualTo(new[] { expected }));
    }

    [Test]
    public void Every_statement_kind_and_table_has_a_name_in_messages()
    {
        var kinds = typeof(StatementKinds).GetFields().Select(f => (string)f.GetRawConstantValue()!);
        var names = kinds.Select(k => DisclosureText.Read($"say {k} - amount=1.00万元").Narrative.Statements[0])
            .Select(s => Extractor.Narrative.Kinds.KindNames.Of(s).Chinese);
        Assert.That(names, Is.All.Not.Match("[a-z]"));
    }
}
