using Extractor.Reconciliation.Completeness;


namespace Extractor.Tests.Reconciliation;

public sealed class ResidueTests
{
    [TestCase("收支大小于预算", "大小于")]
    [TestCase("比上年增加（减少）3万元", "增加（减少）")]
    [TestCase("比上年下降(增长)27.78%", "下降(增长)")]
    [TestCase("比上年增加增加3万元", "增加增加")]
    [TestCase("教育支出（类）支出3万元", "支出（类）支出")]
    [TestCase("较上一度增加", "较上一度")]
    [TestCase("上一度增加", "上一度")]
    [TestCase("仍保留该表格式", "仍保留该表格式")]
    [TestCase("完成预算的％", "完成预算的％")]
    [TestCase("占%", "占%")]
    [TestCase("支出决算为万元", "决算为万元")]
    [TestCase("202年度决算", "202年度")]
    [TestCase("XXX局", "XXX")]
    [TestCase("×××局", "××")]
    [TestCase("***万元", "***")]
    [TestCase("共3万，其中", "3万，")]
    [TestCase("主要原因人员减少", "主要原因人")]
    [TestCase("比年度决算增加3万元", "年度决算增加")]
    [TestCase("按经济分类划分，基本支出3万元", "按经济分类划分，基本支出")]
    [TestCase("按经济分类基本支出3万元", "按经济分类基本支出")]
    [TestCase("征用士地", "用士地")]
    public void A_slip_is_found_with_its_words(string text, string slip)
    {
        var found = Residue.In(text).Select(f => text.Substring(f.Index, f.Length));
        Assert.That(found, Is.EqualTo(new[] { slip }));
    }

    [TestCase("主要原因同上")]
    [TestCase("主要原因系人员减少")]
    public void Words_that_do_without_是_are_no_slip(string text) => Assert.That(Residue.In(text), Is.Empty);

    [TestCase("较2021年度决算增加1万元。", 0)]
    [TestCase("较2021年度决算增加1万元。2021年度决算数为3万元。", 1)]
    public void Final_figures_go_without_their_last_word_where_they_do_so_throughout(string text, int slips)
    {
        var verdicts = Extractor.Reconciliation.Reconciler.Check(DisclosureText.Read($"head 一、 情况\ntext {text}")).Verdicts;
        Assert.That(verdicts.Count(v => v.Rule == "512" && v.Outcome == Extractor.Reconciliation.Outcome.Disagrees), Is.EqualTo(slips));
    }

    [TestCase("")]
    [TestCase("2024年度决算数增加3万元")]
    [TestCase("主要原因是人员减少")]
    [TestCase("主要原因：人员减少")]
    [TestCase("主要原因")]
    [TestCase("完成年初预算的98.2%，占3.1%")]
    [TestCase("X光机，总计3.00万元，按经济分类划分为人员经费")]
    public void What_is_written_right_is_no_slip(string text) => Assert.That(Residue.In(text).Select(f => f.Name.Chinese), Is.Empty);
}
