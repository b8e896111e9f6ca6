using Extractor.Domain.Names;
using Extractor.Forms;
using Extractor.Narrative.Kinds;
using Extractor.Web.Documents;

namespace Extractor.Web.Tests;

/// <summary>Officials see no key of the data.</summary>
public sealed class FigureNameTests
{
    [TestCase("performance-project/道路养护/full-year-budget", "项目绩效 · 道路养护 · 全年预算数")]
    [TestCase("general-budget/合计/total", "一般公共预算财政拨款支出决算表 · 合计")]
    [TestCase("procurement/goods.small-medium/share", "政府采购情况表 · 货物采购中的中小企业 · 占比")]
    [TestCase("three-public/last-year.abroad", "“三公”经费支出决算表 · 上年数·因公出国（境）费")]
    [TestCase("performance/项目/funds.government-fund", "预算绩效 · 项目 · 政府性基金预算资金")]
    public void A_role_is_said_in_Chinese(string role, string said) => Assert.That(FigureNames.Role(role).Chinese, Is.EqualTo(said));

    [TestCase("performance-project/道路养护/full-year-budget", "project performance · 道路养护 · full-year budget")]
    [TestCase("three-public/last-year.abroad", "Three public expenses table · last year, travel abroad")]
    [TestCase("other.pdf: cover/body", "“other.pdf” · cover · name of the body")]
    public void And_in_English(string role, string said) => Assert.That(FigureNames.Role(role).English, Is.EqualTo(said));

    [Test]
    public void No_table_column_kind_or_operand_shows_its_key() => Assert.Multiple(() =>
    {
        Assert.That(TableNames.All.Concat(KindNames.All).Select(n => FigureNames.Role(n.Key).Chinese), Has.None.Match("[a-z]{2}").And.All.Not.Empty);
        Assert.That(KnownColumns.All.Concat(KnownColumns.Items)
            .Select(n => FigureNames.Column(KnownColumns.Of(n.Key)).Chinese), Has.None.Match("[a-z]{2}").And.All.Not.Empty);
        Assert.That(KnownOperands.Names.Select(n => FigureNames.OperandName(n.Key).Chinese), Has.None.Match("[a-z]{2}").And.All.Not.Empty);
        Assert.That(TableNames.All.Concat(KindNames.All).Select(n => FigureNames.Role(n.Key).English), Has.None.Match(@"\p{IsCJKUnifiedIdeographs}"));
        Assert.That(KnownColumns.All.Concat(KnownColumns.Items)
            .Select(n => FigureNames.Column(KnownColumns.Of(n.Key)).English), Has.None.Match(@"\p{IsCJKUnifiedIdeographs}"));
        Assert.That(KnownOperands.Names.Select(n => FigureNames.OperandName(n.Key).English), Has.None.Match(@"\p{IsCJKUnifiedIdeographs}"));
    });
}
