using Extractor.Domain;
using Extractor.Forms;
using Extractor.Forms.Captions;

namespace Extractor.Tests.Forms;

public sealed class TitleTests
{
    [TestCase("收入支出决算总表", "overall")]
    [TestCase("收 入 支 出 决 算 总 表", "overall")]
    [TestCase("表一：收入支出决算总表", "overall")]
    [TestCase("表 1：高等学校收支决算总表", "overall")]
    [TestCase("附表1 收入支出决算总表", "overall")]
    [TestCase("2021年度部门收支决算总表", "overall")]
    [TestCase("上海市普陀区教育局2018年度收入支出决算总表", "overall")]
    [TestCase("一、收入支出决算总表", "overall")]
    [TestCase("部门收入支出决算总表（公开01表）", "overall")]
    [TestCase("收入支出决算公开表", "overall")]
    [TestCase("《收入决算表》", "revenue")]
    [TestCase("2020年部门收入决算表", "revenue")]
    [TestCase("收入决算公开表", "revenue")]
    [TestCase("收入决算表（分科目）", "revenue")]
    [TestCase("高等学校收入决算表", "revenue")]
    [TestCase("收入决算分单位情况表", "revenue-by-unit")]
    [TestCase("支出决算表", "expenditure")]
    [TestCase("公开 03 表 支出决算表", "expenditure")]
    [TestCase("支出决算总表", "expenditure")]
    [TestCase("单位支出决算公开表", "expenditure")]
    [TestCase("财政拨款收入支出决算总表", "appropriation-overall")]
    [TestCase("财政拨款收支决算总表", "appropriation-overall")]
    [TestCase("表四：财政拨款收入支出决算公开表", "appropriation-overall")]
    [TestCase("一般公共预算财政拨款支出决算表", "general-budget")]
    [TestCase("一般公共预算财政拨款支出决算公开表", "general-budget")]
    [TestCase("一般公共预算支出决算表（功能科目）", "general-budget")]
    [TestCase("公共预算财政拨款支出决算表", "general-budget")]
    [TestCase("一般公共预算财政拨款支出决算明细表", "general-budget-detail")]
    [TestCase("一般公共预算财政拨款项目支出决算表", "general-budget-project")]
    [TestCase("一般公共预算财政拨款基本支出决算表", "general-budget-basic")]
    [TestCase("一般公共预算财政拨款基本支出决算明细表", "general-budget-basic")]
    [TestCase("一般公共预算基本支出决算表（经济科目）", "general-budget-basic")]
    [TestCase("政府性基金预算财政拨款收入支出决算表", "government-fund")]
    [TestCase("政府性基金预算支出决算表", "government-fund")]
    [TestCase("政府性基金预算财政拨款收支决算公开表", "government-fund")]
    [TestCase("国有资本经营预算财政拨款支出决算表", "state-capital")]
    [TestCase("国有资本经营预算财政拨款收入支出决算表", "state-capital")]
    [TestCase("国有资本经营预算收入支出决算公开表", "state-capital")]
    [TestCase("一般公共预算财政拨款“三公”经费支出决算表", "three-public")]
    [TestCase("财政拨款\"三公\"经费支出决算表", "three-public")]
    [TestCase("“三公”经费公共预算财政拨款支出决算表", "three-public")]
    [TestCase("一般公共预算“三公”经费、会议费和培训费支出决算表", "three-public")]
    [TestCase("政府性基金预算“三公”经费支出决算表", "three-public-government-fund")]
    [TestCase("高等学校财政拨款支出决算表", "appropriation")]
    [TestCase("财政拨款支出决算明细表", "appropriation-detail")]
    [TestCase("项目支出决算表", "project-expenditure")]
    [TestCase("政府采购情况表", "procurement")]
    [TestCase("机关运行经费支出决算表", "operating-costs")]
    [TestCase("国有资产占用情况表", "state-assets")]
    [TestCase("项目支出绩效自评表", "performance-self-evaluation")]
    [TestCase("信访干部培训专项项目绩效自评表", "performance-self-evaluation")]
    public void A_title_names_its_form_however_it_is_numbered(string title, string key)
    {
        Assert.That(TitleText.IsTableTitle(title), Is.True);
        Assert.That(KnownForms.ByTitle(TitleText.From(title))?.Key, Is.EqualTo(key));
    }

    [TestCase("一般公共预算支出预算表")]
    [TestCase("部门收支预算总表")]
    [TestCase("政府性基金预算支出预算表")]
    [TestCase("“三公”经费和机关运行经费预算表")]
    [TestCase("政府采购预算表")]
    public void A_budget_title_names_no_form(string title) =>
        Assert.That(KnownForms.ByTitle(TitleText.From(title)), Is.Null);

    [TestCase("收入支出决算总表..................................... 5")]
    [TestCase("收入决算表 6")]
    [TestCase("国家信访局 2024 年度部门决算表")]
    [TestCase("第二部分 2024年度部门决算表")]
    [TestCase("八、政府性基金预算财政拨款支出决算情况说明")]
    [TestCase("注：本表反映单位本年度的总收支，详见附表")]
    [TestCase("2024年度《项目支出绩效自评表》详见“第五部分 附件”。")]
    [TestCase("无政府性基金的，仍保留该表格式，并在本表下方作说明。")]
    public void What_is_no_title_is_not_taken_for_one(string line) =>
        Assert.That(TitleText.IsTableTitle(line), Is.False);

    [TestCase("金额单位：万元", null)]
    [TestCase("单位：万元", null)]
    [TestCase("部门：某局 金额单位：万元", "某局")]
    [TestCase("金额单位：万元 编制单位：某局", "某局")]
    [TestCase("单位：某局 单位：万元", "某局")]
    [TestCase("单位：某局 2017年度 金额单位：万元", "某局")]
    public void The_unit_of_money_names_no_body(string line, string? body)
    {
        var table = PageBuilder.Start("支出决算表", line).Grid("科目编码 | 科目名称 | 本年支出合计 | 经营支出\n205 | 教育支出 | 1.00 | ").ReadOne();
        Assert.That((table.Body?.Text, table.Unit), Is.EqualTo((body, MoneyUnit.TenThousandYuan)));
    }

    [TestCase("部门名称：某局 单位：万元", "单位：万元")]
    [TestCase("公开03表 单位：万元", "单位：万元")]
    [TestCase("部门：某局 金额 单位：万元", "金额 单位：万元")]
    [TestCase("单位：某局 2017年度 金额单位：万元", "金额单位：万元")]
    public void The_place_of_the_unit_begins_at_its_first_letter(string line, string printed)
    {
        var table = PageBuilder.Start("支出决算表", line).Grid("科目编码 | 科目名称 | 本年支出合计 | 经营支出\n205 | 教育支出 | 1.00 | ").ReadOne();
        Assert.That(table.UnitText?.Text, Is.EqualTo(printed));
    }

    [Test]
    public void A_heading_of_the_text_gives_its_unit_to_the_table_below_and_stays_a_heading()
    {
        var caption = CaptionReader.Read(PageBuilder.Start("五、支出具体情况（单位：万元）").Pages()[0].Lines);
        Assert.That((caption.Unit, caption.Lines.Count, caption.FollowsText), Is.EqualTo((MoneyUnit.TenThousandYuan, 0, true)));
    }
}
