namespace Extractor.Tests.Narrative;

/// <summary>Where a reason ends and a figure of the statement's own follows.</summary>
internal sealed class ResumptionTests
{
    private const string ThreePublic = "九、“三公”经费支出决算情况说明";
    private const string Appropriation = "四、财政拨款收支总体情况说明";
    private const string Assets = "十二、国有资产占用情况说明";

    [TestCase(ThreePublic, "公务接待费支出0.64万元，较预算减少1.86万元，降低74.4%，主要是压减接待；较2021年度决算减少0.18万元，降低22.0%，主要是压减接待。",
        "three-public/reception/final=0.64 change=1.86 change-rate=74.4; three-public/reception/change=0.18 change-rate=22.0")]
    [TestCase(ThreePublic, "公务接待费支出2万元，决算数小于预算数的主要原因是严格管理；与2021年度相比减少1万元，下降33.33%，主要原因是减少接待。", "three-public/reception/final=2 change=1 change-rate=33.33")]
    [TestCase(ThreePublic, "公务接待费支出2万元，主要原因是严格管理；同比减少1万元。", "three-public/reception/final=2 change=1")]
    [TestCase(ThreePublic, "公务接待费支出2万元，主要原因是严格管理；决算数较上年减少1万元。", "three-public/reception/final=2 change=1")]
    [TestCase(ThreePublic, "公务接待费支出2万元，主要原因是严格管理；较上年会议减少1万元。", "three-public/reception/final=2; mention/reception/amount=1")]
    [TestCase(ThreePublic, "公务接待费支出2万元，主要原因是外省来访减少0.4万元；较多的会议减少1万元。",
        "three-public/reception/final=2; mention/reception/amount=0.4; mention/reception/amount=1")]
    [TestCase(ThreePublic, "公务用车运行费支出8.60万元，下降9.47%。主要是用于公务用车燃油、维修等方面支出，年末公务用车保有量5辆。",
        "three-public/vehicle-operation/final=8.60 change-rate=9.47 vehicles-kept=5")]
    [TestCase(Appropriation, "财政拨款本年收入80万元，比2021年度增加28万元，主要是项目增加；本年支出65万元，增加24万元，主要是项目增加。",
        "appropriation-total//revenue=80 change=28; appropriation-total//expenditure=65 change=24")]
    [TestCase(Assets, "单位价值50万元以上通用设备2台（套），比上年增加1台，主要是购置设备；单位价值100万元以上专用设备3台（套）。",
        "assets/单位价值50万元以上通用设备/count=2; mention/单位价值50万元以上通用设备/count=1; assets/单位价值100万元以上专用设备/count=3")]
    public void A_reason_ends_where_a_figure_is_stated(string heading, string paragraph, string expected) => Wording.Binds(heading, paragraph, expected);
}
