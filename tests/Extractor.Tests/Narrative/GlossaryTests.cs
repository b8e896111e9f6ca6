using Extractor.Narrative;

namespace Extractor.Tests.Narrative;

internal sealed class GlossaryTests
{
    [TestCase("一、财政拨款收入：指财政预算资金。", "财政拨款收入", "指财政预算资金。")]
    [TestCase("1.财政拨款收入:指财政预算资金。", "财政拨款收入", "指财政预算资金。")]
    [TestCase("财政拨款收入：指财政预算资金。", "财政拨款收入", "指财政预算资金。")]
    [TestCase("（一）财政拨款收入。指财政预算资金。", "财政拨款收入", "指财政预算资金。")]
    [TestCase("（二）机关运行经费。为保障行政单位运行用于购买货物和服务的各项资金。", "机关运行经费", "为保障行政单位运行用于购买货物和服务的各项资金。")]
    [TestCase("一、财政拨款收入，是指财政预算资金。", "财政拨款收入", "是指财政预算资金。")]
    [TestCase("（一）财政拨款收入是指财政预算资金。", "财政拨款收入", "是指财政预算资金。")]
    [TestCase("（一）财政拨款收入指财政预算资金。", "财政拨款收入", "指财政预算资金。")]
    [TestCase("二、绩效指标指衡量产出的标准。", "绩效指标", "指衡量产出的标准。")]
    [TestCase("三、一般公共服务（类）财政事务（款）行政运行（项）反映行政单位的基本支出。", "一般公共服务（类）财政事务（款）行政运行（项）", "反映行政单位的基本支出。")]
    [TestCase("四、“三公”经费：是指因公出国（境）费等。", "“三公”经费", "是指因公出国（境）费等。")]
    public void Parts_term_and_definition(string paragraph, string term, string definition)
    {
        var terms = Read(paragraph);
        Assert.That(terms.Select(t => (t.Term, t.Definition)), Is.EqualTo(new[] { (term, definition) }));
    }

    [TestCase("其中，公务用车购置费反映车辆购置支出；运行费指燃料费等。")]
    [TestCase("上述资金由财政部门核拨。指标由财政部门下达。")]
    public void A_paragraph_without_a_term_goes_on(string more)
    {
        var terms = Read("一、“三公”经费：是指因公出国（境）费等。\n　　" + more);
        Assert.That(terms.Select(t => t.Definition), Is.EqualTo(new[] { "是指因公出国（境）费等。" + more }));
    }

    [Test]
    public void A_numbered_sentence_with_figures_is_no_term() =>
        Assert.That(Read("一、“三公”经费：是指因公出国（境）费等。\n　　（二）公务用车购置及运行费32.20万元，与2024年预算持平。其中：公务用车购置费0.00万元。"), Has.Count.EqualTo(1));

    private static IReadOnlyList<Extractor.Domain.GlossaryTerm> Read(string text) =>
        LiteralPages.Read(LiteralPages.Of("　　　　　　第四部分 名词解释\n　　" + text)).Narrative.Glossary;
}
