using Extractor.Domain;
using Extractor.Reconciliation;
using Extractor.Tests.Narrative;

namespace Extractor.Tests.Reconciliation;

/// <summary>
/// The kinds of mistakes that published narratives hold, as paragraphs: each once right and once wrong, read and checked as a document's are.
/// </summary>
internal sealed class KindsOfMistakesTests
{
    private const string Overall = "一、收入支出决算总体情况说明";
    private const string Revenue = "二、收入决算情况说明";
    private const string Expenditure = "三、支出决算情况说明";
    private const string Appropriation = "四、财政拨款收入支出决算总体情况说明";
    private const string General = "五、一般公共预算财政拨款支出决算情况说明";
    private const string Basic = "六、一般公共预算财政拨款基本支出决算情况说明";
    private const string ThreePublic = "七、“三公”经费支出决算情况说明";
    private const string Costs = "八、机关运行经费支出情况说明";
    private const string Procurement = "九、政府采购支出情况说明";
    private const string Assets = "十、国有资产占用情况说明";
    private const string Performance = "十一、预算绩效情况说明";

    [TestCase(General, "2024年度一般公共预算财政拨款支出1,054.41万元，为年初预算1,082.61万元的97.40%。", "97.40%", "100.00%",
        TestName = "Completion beside the expenditure of its sentence")]
    [TestCase(Overall, "2024年度收、支总计均为1,523.46万元。与上年度相比，收、支总计各增加123.46万元，增长8.82%。", "8.82%", "8.28%", TestName = "Growth rate with digits swapped")]
    [TestCase(Overall, "2024年度收、支总计均为1,523.46万元。与上年度相比，收、支总计各减少123.46万元，下降7.50%。", "下降7.50%", "下降8.10%", TestName = "Growth rate on this year's amount")]
    [TestCase(Revenue, "本年收入合计1,400.00万元，其中：财政拨款收入1,260.00万元，占90.00%；其他收入140.00万元，占10.00%。", "占90.00%", "占93.00%", TestName = "Share")]
    [TestCase(Revenue, "本年收入合计1,400.00万元，其中：财政拨款收入1,260.00万元，占90.00%；其他收入140.00万元，占10.00%。", "1,260.00万元", "1,290.00万元", TestName = "Part of a revenue")]
    [TestCase(Expenditure, "本年支出合计1,350.50万元，其中：基本支出850.50万元，占62.98%；项目支出500.00万元，占37.02%。", "占62.98%", "占62.89%", TestName = "Share with digits swapped")]
    [TestCase(Appropriation, "财政拨款收、支总计均为1,300.00万元。与上年度相比，财政拨款收、支总计各增加100.00万元，增长8.33%。", "8.33%", "83.3%", TestName = "Growth rate with its point shifted")]
    [TestCase(General, "一般公共预算财政拨款支出年初预算为1,200.00万元，支出决算为1,260.00万元，完成年初预算的105.00%。", "105.00%", "100.00%",
        TestName = "Completion of 100 though the budget was exceeded")]
    [TestCase(General, "教育支出（类）普通教育（款）小学教育（项）。年初预算为400.00万元，支出决算为380.00万元，完成年初预算的95.00%。决算数小于年初预算数的主要原因是压减支出。", "决算数小于", "决算数大于",
        TestName = "Direction against the budget")]
    [TestCase(General, "教育支出（类）普通教育（款）小学教育（项）。年初预算为400.00万元，支出决算为380.00万元，完成年初预算的95.00%。", "380.00万元", "380.00元", TestName = "Unit of the final figure")]
    [TestCase(Basic, "一般公共预算财政拨款基本支出850.50万元，其中：人员经费700.25万元，主要包括：基本工资；公用经费150.25万元，主要包括：办公费。", "700.25万元", "702.05万元",
        TestName = "Personnel and running expenses")]
    [TestCase(ThreePublic, "“三公”经费支出预算12.50万元，支出决算10.00万元，完成预算的80.00%。其中：因公出国（境）费支出决算0万元；公务用车购置及运行维护费支出决算8.60万元；公务接待费支出决算1.40万元。", "8.60万元", "6.80万元",
        TestName = "Parts of the three public expenses")]
    [TestCase(ThreePublic, "公务接待费支出决算5.20万元，比上年减少1.30万元，下降20.00%。", "减少1.30万元", "增加1.30万元", TestName = "Direction of a change")]
    [TestCase(ThreePublic, "公务接待费支出决算5.20万元，比上年减少1.30万元，下降20.00%。共接待国内来访团组26个、210人次。", "210人次", "21人次", TestName = "Fewer guests than receptions")]
    [TestCase(Costs, "机关运行经费支出150.25万元，比上年增加10.25万元，增长7.32%。", "增加10.25万元", "增加150.25万元", TestName = "Growth on a base of zero")]
    [TestCase(Procurement, "政府采购支出总额320.00万元，其中：政府采购货物支出120.00万元、政府采购工程支出50.00万元、政府采购服务支出150.00万元。", "总额320.00", "总额302.00", TestName = "Kinds of procurement")]
    [TestCase(Procurement, "政府采购支出总额320.00万元。授予中小企业合同金额288.00万元，占政府采购支出总额的90.00%，其中：授予小微企业合同金额160.00万元，占政府采购支出总额的50.00%。", "占政府采购支出总额的90.00%",
        "占政府采购支出总额的96.00%", TestName = "Share of smaller enterprises")]
    [TestCase(Assets, "截至2024年12月31日，本单位共有车辆8辆，其中：机要通信用车2辆、应急保障用车1辆、其他用车5辆。", "共有车辆8辆", "共有车辆10辆", TestName = "Kinds of vehicles")]
    [TestCase(Assets, "截至2024年12月31日，本单位共有车辆8辆，其中：机要通信用车2辆、应急保障用车1辆、其他用车5辆。", "截至2024年", "截至2023年", TestName = "Date of another year")]
    [TestCase(Performance, "“校舍维修”项目自评得分为92.50分，全年预算数为200.00万元，执行数为185.00万元，完成预算的92.50%。", "完成预算的92.50%", "完成预算的100.00%", TestName = "Completion of a project")]
    [TestCase(Performance, "“校舍维修”项目自评得分为92.50分，评价等级为“优”。", "为“优”", "为“良”", TestName = "Grade of a score")]
    [TestCase(Performance, "“校舍维修”项目自评得分为92.50分，评价等级为“优”，全年预算数为200.00万元，执行数为185.00万元，完成预算的92.50%。", "为“优”", "为“良”",
        TestName = "Grade of a score before amounts")]
    [TestCase(Performance, "自评结果。“校舍维修”项目绩效自评得分为92.50分，全年预算数为200.00万元，执行数为185.00万元，完成预算的92.50%。"
        + "“校园文化”项目绩效自评得分为95.00分，评价等级为“优”，全年预算数为80.00万元，执行数为60.00万元，完成预算的75.00%。", "75.00%", "57.00%",
        TestName = "Completion of the second project of a paragraph")]
    public void Is_found_and_its_right_form_is_not(string heading, string paragraph, string right, string wrong)
    {
        Assert.That(paragraph.Split(right), Has.Length.EqualTo(2), $"“{right}” stands once");
        Assert.Multiple(() =>
        {
            Assert.That(Contradictions(heading, paragraph), Is.Empty, "what is right");
            Assert.That(Contradictions(heading, paragraph.Replace(right, wrong, StringComparison.Ordinal)), Is.Not.Empty, "what is wrong");
        });
    }

    private static List<string> Contradictions(string heading, string paragraph)
    {
        var disclosure = new Disclosure
        {
            Document = new DocumentSource("sample.pdf", "", 1),
            Cover = new Cover { FiscalYear = 2024 },
            Narrative = LiteralPages.Read(LiteralPages.Paragraph(heading, paragraph)).Narrative,
        };
        return [.. Reconciler.Check(disclosure).Contradictions.Select(v => $"{v.Rule} {v.Message.Chinese}")];
    }
}
