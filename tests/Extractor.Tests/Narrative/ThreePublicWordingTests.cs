namespace Extractor.Tests.Narrative;

/// <summary>“三公”经费 as provinces and years word them.</summary>
internal sealed class ThreePublicWordingTests
{
    private const string ThreePublic = "九、“三公”经费支出决算情况说明";

    [TestCase(ThreePublic, "“三公”经费支出300.50万元，预算执行比例为88.10%。其中：因公出国（境）费57.20万元，预算执行比例为90.10%。",
        "three-public/total/final=300.50 completion=88.10; three-public/abroad/final=57.20 completion=90.10")]
    [TestCase(ThreePublic, "2021年我镇“三公”经费预算为20万元，其中：因公出国（境）费0万元，公务接待费9万元，公务用车运行维护费11万元。",
        "three-public/total/budget=20; three-public/abroad/budget=0; three-public/reception/budget=9; three-public/vehicle-operation/budget=11")]
    [TestCase(ThreePublic, "“三公”经费支出决算为34万元，完成全年预算50万元的68%，其中：因公出国（境）费4万元，公务接待费30万元。",
        "three-public/total/final=34 budget=50 completion=68; three-public/abroad/final=4; three-public/reception/final=30")]
    [TestCase(ThreePublic, "公务接待费较上年减少1.60万元，下降4.12%，较年初预算数减少0.30万元。",
        "three-public/reception/change=1.60 change-rate=4.12; three-public/reception/change=0.30")]
    [TestCase(ThreePublic, "“三公”经费决算4.50万元，公务用车购置及运行维护费4.50万元（公务用车购置费0万元、公务用车运行维护费4.50万元）。经比较，“三公”经费较上年减少0.03万元，下降0.66%；较年初预算数减少6.30万元，下降58.33%。",
        "three-public/total/final=4.50 change=0.03 change-rate=0.66; three-public/vehicles/final=4.50; three-public/vehicle-purchase/final=0; "
        + "three-public/vehicle-operation/final=4.50; three-public/total/change=6.30 change-rate=58.33")]
    [TestCase(ThreePublic, "“三公”经费决算35.50万元，比上年决算数下降34.26%；其中公务接待费15.50万元，比上年决算数下降18.42%。",
        "three-public/total/final=35.50 change-rate=34.26; three-public/reception/final=15.50 change-rate=18.42")]
    [TestCase(ThreePublic, "“三公”经费支出100万元，比上年减少支出10万元，降幅达到9.09%。", "three-public/total/final=100 change=10 change-rate=9.09")]
    [TestCase(ThreePublic, "车辆运行维护费用2.90万元，比去年少0.20万元。", "three-public/vehicle-operation/final=2.90 change=0.20")]
    [TestCase(ThreePublic, "公务接待费支出2.00万元，年初预算为2.50万元，差值为0.50万元。", "three-public/reception/final=2.00 budget=2.50; mention/reception/amount=0.50")]
    [TestCase(ThreePublic, "公务接待费决算352万元，相比年初预算数的620万元下降43.23%。", "three-public/reception/final=352 budget=620 change-rate=43.23")]
    [TestCase(ThreePublic, "国内公务接待（不含外事接待）26批次，210人次；外事接待3批次，12人次。",
        "three-public/reception.domestic/batches=26 persons=210; three-public/reception.foreign/batches=3 persons=12")]
    [TestCase(ThreePublic, "国内公务接待批次为52个，接待人次为420人。", "three-public/reception.domestic/batches=52 persons=420")]
    [TestCase(ThreePublic, "公务用车购置及运维费3万元；公务接待费1万元，其中：外事接待费0.20万元，国内接待费0.80万元。",
        "three-public/vehicles/final=3; three-public/reception/final=1; three-public/reception.foreign/final=0.20; three-public/reception.domestic/final=0.80")]
    [TestCase(ThreePublic, "截至2023年12月底，单位共有公务用车8辆，其中：一般公务用车6辆，特种作业车（洒水车、清扫车）2辆。",
        "three-public/vehicle-operation/vehicles-kept=8; assets/一般公务用车/count=6; assets/特种作业车/count=2")]
    [TestCase(ThreePublic, "公务用车运行费11万元，主要用于车辆燃油、维修等支出，年末公务用车保有量40辆。", "three-public/vehicle-operation/final=11 vehicles-kept=40")]
    [TestCase(ThreePublic, "公务用车购置费60万元，购置公务用车2辆，车均购置费30万元；公务用车运行维护费16万元，公务用车保有量8辆，车均运行维护费2万元。",
        "three-public/vehicle-purchase/final=60 vehicles-bought=2 per-vehicle-bought=30; three-public/vehicle-operation/final=16 vehicles-kept=8 "
        + "per-vehicle=2")]
    [TestCase(ThreePublic, "因公出国支出决算比预算无增减变化，公务用车运行维护费支出决算比预算无增减变化，比去年增加1.10万元，增长35.50%，增加原因主要是用车增加；公务接待费支出决算比预算无增减变化，比去年增加0.50万元，增长50%。",
        "three-public/vehicle-operation/change=1.10 change-rate=35.50; three-public/reception/change=0.50 change-rate=50")]
    [TestCase(ThreePublic, "公务用车购置费14万元和公务用车运行费127万元，与2015年相比，分别减少18万元和56万元，下降56.25%和30.60%。",
        "three-public/vehicle-purchase/final=14 change=18 change-rate=56.25; three-public/vehicle-operation/final=127 change=56 change-rate=30.60")]
    [TestCase(ThreePublic, "公务用车购置支出决算为0万元，比上年决算数增加0万元，增长--（基数为0，不可比）；公务接待费支出决算为2万元。",
        "three-public/vehicle-purchase/final=0 change=0; three-public/reception/final=2")]
    [TestCase(ThreePublic, "国内公务接待5678批次，较上年增加744批次，增长15.08%；国内公务接待68156人次，较上年增加10933人次。",
        "three-public/reception.domestic/batches=5678; mention/reception.domestic/count=744; mention/reception.domestic/rate=15.08; "
        + "three-public/reception.domestic/persons=68156; mention/reception.domestic/count=10933")]
    [TestCase(ThreePublic, "2022年共接待国内来访团组3个，21人次（其中：陪同4人次）。", "three-public/reception.domestic/groups=3 persons=21; mention/reception.domestic/count=4")]
    [TestCase(ThreePublic, "“三公”经费合计31.20万元。较2014年度决算公开“三公”经费合计16.10万元增加15.10万元。", "three-public/total/final=31.20 last-year=16.10 change=15.10")]
    [TestCase(ThreePublic, "2020年公务用车运行维护费中，公务用车加油5万元，公务用车维修4万元，公务用车保险3万元，公务用车其他支出3万元。2020年公务用车保有量8台，车均运行维护费1.88万元。",
        "vehicle-operation-composition/公务用车加油/amount=5; vehicle-operation-composition/公务用车维修/amount=4; vehicle-operation-composition/公务用车保险/amount=3; "
        + "vehicle-operation-composition/公务用车其他支出/amount=3; three-public/vehicle-operation/vehicles-kept=8 per-vehicle=1.88")]
    [TestCase(ThreePublic, "因公出国（境）费用4.20万元，本年度县财政拨入42000元作为演出经费。", "three-public/abroad/final=4.20; mention/abroad/amount=42000")]
    [TestCase(ThreePublic, "“三公”经费决算数62万元，比预算数节约118万元，较上年压减58万元，下降48.33%。",
        "three-public/total/final=62 change=118; three-public/total/change=58 change-rate=48.33")]
    [TestCase(ThreePublic, "公务接待费决算2万元，节约1万元。", "three-public/reception/final=2; mention/reception/amount=1")]
    [TestCase(ThreePublic, "公务用车购置及运行费决算数46万元（其中购置费20万元，运行费26万元），比预算数减少4万元。",
        "three-public/vehicles/final=46 change=4; three-public/vehicle-purchase/final=20; three-public/vehicle-operation/final=26")]
    [TestCase(ThreePublic, "公务用车购置及运行费：决算11万元，年初预算12万元，其中购置费3万元，运行费8万元。",
        "three-public/vehicles/final=11 budget=12; three-public/vehicle-purchase/final=3; three-public/vehicle-operation/final=8")]
    [TestCase(ThreePublic, "公务用车购置及运行费：决算11万元，年初预算12万元，其中购置费3万元，运行费9万元。",
        "three-public/vehicles/final=11 budget=12; three-public/vehicle-purchase/budget=3; three-public/vehicle-operation/budget=9")]
    [TestCase(ThreePublic, "公务用车保有量8辆，运行维护费21万元，平均2.63万元/辆。", "three-public/vehicle-operation/vehicles-kept=8 final=21 per-vehicle=2.63")]
    [TestCase(ThreePublic, "“三公”经费支出决算120万元（其中：一般公共预算支出120万元；政府性基金预算支出0万元），其中公务接待费10万元，占8.33%。",
        "three-public/total/final=120; mention/total/amount=120; mention/total/amount=0; three-public/reception/final=10 share=8.33")]
    [TestCase(ThreePublic, "公务接待费支出决算6.50万元，决算数小于预算数的主要原因是厉行节约，与上年相比减少1.50万元，减少18.75%，减少的主要原因是接待减少。",
        "three-public/reception/final=6.50 change=1.50 change-rate=18.75")]
    [TestCase(ThreePublic, "公务接待费支出决算6.50万元，决算数大于预算数的主要原因是会议用餐增加，与上年相比增加1.50万元。", "three-public/reception/final=6.50; mention/reception/amount=1.50")]
    [TestCase(ThreePublic, "公务用车购置及运行维护费决算10.50万元。其中：购置费0万元，新购车辆0辆；运行维护费10.50万元，年末保有量为3辆。",
        "three-public/vehicles/final=10.50; three-public/vehicle-purchase/final=0 vehicles-bought=0; three-public/vehicle-operation/final=10.50 "
        + "vehicles-kept=3")]
    public void Binds_the_figures(string heading, string paragraph, string expected) => Wording.Binds(heading, paragraph, expected);
}
