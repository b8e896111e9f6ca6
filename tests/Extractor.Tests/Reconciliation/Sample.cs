using Extractor.Domain;
using Extractor.Tests.Approved;

namespace Extractor.Tests.Reconciliation;

/// <summary>A small disclosure in which everything agrees.</summary>
internal static class Sample
{
    public const string Text = """
        cover 2024 某市教育科学研究院
        contents 一、 收入支出决算总体情况说明 1
        contents 二、 预算绩效情况说明 2
        contents 三、 具体情况说明 3
        contents 四、 其他情况说明 4
        table overall 收入支出决算总表 公开01表
        body 某市教育科学研究院
        R - 一、一般公共预算财政拨款收入 final=90.00
        R - 二、政府性基金预算财政拨款收入 final=10.00
        R - 八、其他收入 final=5.00
        R - 其中：捐赠收入 final=2.00
        R - 本年收入合计 final=105.00
        R - 年初结转和结余 final=15.00
        R - 总计 final=120.00
        E - 五、教育支出 final=70.00
        E - 八、社会保障和就业支出 final=30.00
        E - 二十三、其他支出 final=10.00
        E - 本年支出合计 final=110.00
        E - 年末结转和结余 final=10.00
        E - 总计 final=120.00
        numbers 1 2 3 4 5
        table revenue 收入决算表 公开02表
        - - 合计 total=105.00 appropriation=100.00 other=5.00
        - 205 教育支出 total=65.00 appropriation=60.00 other=5.00
        - 208 社会保障和就业支出 total=30.00 appropriation=30.00 other=_
        - 2080505 机关事业单位基本养老保险缴费支出 total=30.00 appropriation=30.00 other=_
        - 229 其他支出 total=10.00 appropriation=10.00 other=_
        table expenditure 支出决算表 公开03表
        - - 合计 total=110.00 basic=60.00 project=50.00
        - 205 教育支出 total=70.00 basic=40.00 project=30.00
        - 20502 普通教育 total=70.00 basic=40.00 project=30.00
        - 2050201 学前教育 total=50.00 basic=40.00 project=10.00
        - 2050202 小学教育 total=20.00 basic=_ project=20.00
        - 208 社会保障和就业支出 total=30.00 basic=20.00 project=10.00
        - 20805 行政事业单位养老支出 total=30.00 basic=20.00 project=10.00
        - 2080505 机关事业单位基本养老保险缴费支出 total=30.00 basic=20.00 project=10.00
        - 229 其他支出 total=10.00 basic=_ project=10.00
        table appropriation-overall 财政拨款收入支出决算总表 公开04表
        R - 一、一般公共预算财政拨款 final=90.00
        R - 二、政府性基金预算财政拨款 final=10.00
        R - 本年收入合计 final=100.00
        R - 年初财政拨款结转和结余 final=8.00
        R - 一般公共预算财政拨款 final=8.00
        R - 政府性基金预算财政拨款 final=0.00
        R - 总计 final=108.00
        E - 五、教育支出 total=66.00 general-budget=66.00 government-fund=_
        E - 八、社会保障和就业支出 total=30.00 general-budget=30.00 government-fund=_
        E - 二十三、其他支出 total=10.00 general-budget=_ government-fund=10.00
        E - 本年支出合计 total=106.00 general-budget=96.00 government-fund=10.00
        E - 年末财政拨款结转和结余 total=2.00 general-budget=2.00 government-fund=0.00
        E - 总计 total=108.00 general-budget=98.00 government-fund=10.00
        table general-budget 一般公共预算财政拨款支出决算表 公开05表
        - - 合计 total=96.00 basic=58.00 project=38.00 project.capital-construction=5.00
        - 205 教育支出 total=66.00 basic=38.00 project=28.00 project.capital-construction=5.00
        - 20502 普通教育 total=66.00 basic=38.00 project=28.00 project.capital-construction=5.00
        - 2050201 学前教育 total=46.00 basic=38.00 project=8.00 project.capital-construction=_
        - 2050202 小学教育 total=20.00 basic=_ project=20.00 project.capital-construction=5.00
        - 208 社会保障和就业支出 total=30.00 basic=20.00 project=10.00 project.capital-construction=_
        - 20805 行政事业单位养老支出 total=30.00 basic=20.00 project=10.00 project.capital-construction=_
        - 2080505 机关事业单位基本养老保险缴费支出 total=30.00 basic=20.00 project=10.00 project.capital-construction=_
        table general-budget-basic 一般公共预算财政拨款基本支出决算表 公开06表
        - 301 工资福利支出 final=30.00
        - 30101 基本工资 final=18.00
        - 30102 津贴补贴 final=12.00
        - 30103 奖金 final=_
        - 303 对个人和家庭的补助 final=10.00
        - 30302 退休费 final=10.00
        - 302 商品和服务支出 final=18.00
        - 30201 办公费 final=9.00
        - 30212 因公出国（境）费用 final=1.00
        - 30217 公务接待费 final=2.00
        - 30231 公务用车运行维护费 final=3.00
        - 30299 其他商品和服务支出 final=3.00
        - - 人员经费合计 final=40.00
        - - 公用经费合计 final=18.00
        table government-fund 政府性基金预算财政拨款收入支出决算表 公开07表
        - - 合计 opening=0.00 revenue=10.00 total=10.00 basic=_ project=10.00 closing=0.00
        - 229 其他支出 opening=0.00 revenue=10.00 total=10.00 basic=_ project=10.00 closing=0.00
        table state-capital 国有资本经营预算财政拨款支出决算表 公开08表
        empty 说明：我单位没有国有资本经营预算财政拨款支出，故本表无数据。
        table three-public 财政拨款“三公”经费支出决算表 公开09表
        - - - budget.total=8.00 budget.abroad=2.00 budget.vehicles=4.00 budget.vehicle-purchase=0.00 budget.vehicle-operation=4.00 budget.reception=2.00
        - - - final.total=6.00 final.abroad=1.00 final.vehicles=3.00 final.vehicle-purchase=0.00 final.vehicle-operation=3.00 final.reception=2.00
        - - - final.meetings=0.50
        - - - last-year.reception=2.00
        column final.vehicles 公务用车购置及运行维护费
        head 一、 收入支出决算总体情况说明
        text 2024年度收、支总计均为120.00万元。
        head 二、 预算绩效情况说明
        page 2
        text 某市教育科学研究院2024年度对1个项目开展了单位评价，结果良好。我单位没有国有资本经营预算财政拨款支出。
        head 三、 具体情况说明
        page 3
        text 教育支出（类）普通教育（款）小学教育（项）。主要用于：小学教育教学支出。
        text 占比10%。
        text 占比11%。
        text 占比12%。
        text 占比13%。
        text 甲项目绩效自评综述：良好。
        text 乙项目绩效自评综述：良好。
        text 丙项目绩效自评综述：良好。
        head 四、 其他情况说明
        page 4
        say grand-total - total=120.00万元 change=20.00万元 change-rate=20.00%
        sentence 2024年度收、支总计均为120.00万元
        why 增加一次性项目支出
        say current-year-total revenue amount=105.00万元
        say revenue-composition appropriation amount=100.00万元 share=95.24%
        say revenue-composition other amount=5.00万元 share=4.76%
        say current-year-total expenditure amount=110.00万元
        say expenditure-composition basic amount=60.00万元 share=54.55%
        say expenditure-composition project amount=50.00万元 share=45.45%
        say opening-carryover - amount=15.00万元
        say closing-carryover - amount=10.00万元
        say appropriation-total - total=108.00万元 change=8.00万元 change-rate=8.00%
        sentence 财政拨款收、支总计均为108.00万元
        why 增加一次性项目支出
        say appropriation-composition 教育支出 amount=66.00万元 share=61.11%
        say general-budget-revenue - amount=90.00万元
        say general-budget-expenditure - amount=96.00万元 share-of-expenditure=87.27% change=-4.00万元 change-rate=-4.00%
        why 厉行节约
        say class-composition 教育 amount=66.00万元 share=68.75%
        say class-composition 社会保障和就业 amount=30.00万元 share=31.25%
        say budget-execution general-budget original-budget=100.00万元 final=96.00万元 completion=96.00%
        say item-execution 教育支出/普通教育/学前教育 original-budget=50.00万元 final=46.00万元 completion=92.00% difference-rate=8.00%
        word 决算数小于预算数
        say item-execution 教育支出/普通教育/小学教育 original-budget=20.00万元 final=20.00万元 completion=100.00%
        sentence 小学教育（项）支出决算20.00万元，均为项目支出
        word 决算数与预算数持平
        say item-execution 社会保障和就业支出/行政事业单位养老支出/机关事业单位基本养老保险缴费支出 original-budget=30.00万元 final=30.00万元 completion=100.00%
        say basic-composition 基本工资 amount=18.00万元
        say basic-expenditure - total=58.00万元 personnel=40.00万元 running=18.00万元
        list personnel 基本工资 津贴补贴
        say government-fund - final=10.00万元 revenue=10.00万元
        say state-capital - final=0.00万元
        say three-public total budget=8.00万元 final=6.00万元
        say three-public abroad budget=2.00万元 final=1.00万元 share=16.67% groups=1个 persons=3人次
        say three-public vehicles budget=4.00万元 final=3.00万元 share=50.00%
        say three-public vehicle-purchase final=0.00万元 vehicles-bought=0辆
        say three-public vehicle-operation final=3.00万元 vehicles-kept=2辆 per-vehicle=1.50万元
        say three-public reception budget=2.00万元 final=2.00万元 share=33.33%
        sentence 公务接待费支出决算2.00万元，与上年持平
        say three-public reception.foreign final=0.00万元 persons=0人次
        say three-public reception.domestic final=2.00万元 batches=10批次 persons=50人次
        say current-year-appropriation expenditure amount=106.00万元
        say meetings-training meetings final=0.50万元
        say operating-costs - amount=17.00万元 last-year=15.00万元 change=2.00万元 change-rate=13.33%
        why 物价上涨
        say procurement total amount=20.00万元
        say procurement goods amount=5.00万元
        say procurement works amount=5.00万元
        say procurement services amount=10.00万元
        say procurement small-medium amount=12.00万元 share=60.00%
        say procurement small-micro amount=6.00万元 share=30.00%
        say procurement goods.small-medium share=40.00%
        say procurement services.small-medium share=50.00%
        say procurement works.small-medium share=100.00%
        say procurement reserved.small-medium amount=8.00万元
        say procurement other.small-medium amount=4.00万元
        say assets vehicles count=2辆
        say assets 机要通信用车 count=1辆
        say assets 其他用车 count=1辆
        say performance 一般公共预算项目支出/绩效自评 projects=2个 funds=19.00万元 share=50.00%
        say performance 绩效评级为“优” projects=1个
        say performance 绩效评级为“不合格” projects=1个
        say performance 单位评价 projects=1个 funds.general-budget=9.00万元
        say performance-problems - found=3个 rectified=2个 rectifying=1个
        say performance-project 甲项目 full-year-budget=10.00万元 executed=9.00万元 completion=90.00%
        say performance-project 丁项目 score=85.19分
        sentence 丁项目自评得分85.19分，评价等级为良
        say performance-project 乙项目 full-year-budget=9.00万元 executed=9.00万元 completion=100.00%
        term 小学教育（2050202）
        term 教育支出（类）普通教育（款）学前教育（项）
        term 教育支出（类）普通教育（款）小学教育（项） 项目支出
        """;

    public static Disclosure Read() => DisclosureText.Read(Text);

    /// <summary>The sample with one place of its text changed; fails where the place is not there once.</summary>
    public static Disclosure With(string place, string changed)
    {
        Assert.That(Text.Split(place), Has.Length.EqualTo(2), $"“{place}” stands once in the sample");
        var (before, after) = (Text.Split('\n'), Text.Replace(place, changed, StringComparison.Ordinal).Split('\n'));
        string[] difference = [.. before.Except(after).Select(l => "- " + l), .. after.Except(before).Select(l => "+ " + l)];
        Seen.Accounts?.Add(RuleCase.Sampled + string.Join('\n', difference));
        return DisclosureText.Read(string.Join('\n', after));
    }
}
