using System.Text.RegularExpressions;
using Extractor.Forms;
using Extractor.Forms.Heads;
using Extractor.Forms.Known;
using Extractor.Forms.Rows;
using FsCheck;
using FsCheck.Fluent;

namespace Extractor.Tests.Forms;

public sealed class ColumnHeadTests
{
    [TestCase("科目编码", true)]
    [TestCase("科目编码及名称", true)]
    [TestCase("功能分类科目编码", true)]
    [TestCase("支出功能分类代码(类款项)", true)]
    [TestCase("编号(类", false)]
    [TestCase("编码说明", false)]
    [TestCase("编码说明(类)", false)]
    public void A_code_columns_head(string head, bool expected) => Assert.That(ColumnHeads.NamesCode(head), Is.EqualTo(expected));

    [TestCase("项目", true)]
    [TestCase("项目(按功能分类)", true)]
    [TestCase("项目支出", false)]
    [TestCase("科目名称", true)]
    [TestCase("科目名称(类款项)", true)]
    [TestCase("单位名称及编码", false)]
    [TestCase("支出经济分类科目", true)]
    [TestCase("支出功能分类款级", true)]
    [TestCase("项目及分类", true)]
    [TestCase("部门", true)]
    [TestCase("主管部门", false)]
    public void A_label_columns_head(string head, bool expected) => Assert.That(ColumnHeads.NamesLabel(head), Is.EqualTo(expected));

    [TestCase("2010601行政运行", "2010601", "行政运行")]
    [TestCase("[2010601]行政运行", "2010601", "行政运行")]
    [TestCase("201-一般公共服务支出", "201", "一般公共服务支出")]
    [TestCase("20106|财政事务", "20106", "财政事务")]
    public void A_code_glued_to_its_name_is_split(string label, string code, string name)
    {
        Assert.That(CodeReader.SplitGlued(label, out var readCode, out var readName), Is.True);
        Assert.That((readCode, readName), Is.EqualTo((code, name)));
    }

    [TestCase("2024年")]
    [TestCase("202年度")]
    [TestCase("2010行政运行")]
    [TestCase("201")]
    [TestCase("201-2024年")]
    [TestCase("201,345.00")]
    [TestCase("行政运行")]
    [TestCase("")]
    public void A_label_without_a_glued_code_stays_whole(string label) => Assert.That(CodeReader.SplitGlued(label, out _, out _), Is.False);

    [TestCase("年初预算数", true)]
    [TestCase("决算数", true)]
    [TestCase("“预算数”", true)]
    [TestCase("全年预算", true)]
    [TestCase("当年预算", false)]
    [TestCase("公务接待费决算数", false)]
    [TestCase("", false)]
    public void A_head_that_only_names_a_basis(string word, bool expected) => Assert.That(ThreePublicKeys.IsBasis(word), Is.EqualTo(expected));

    [Test]
    public void What_names_a_basis_is_taken_out_wherever_it_stands()
    {
        var pieces = Gen.Elements("本年", "当年", "全年", "年初", "调整", "预算", "决算", "统计", "支出", "数", "公务接待费", "(", ")").ArrayOf().ToArbitrary();
        var expected = new Regex("(本年|当年|全年|年初|调整)?(预算|决算)(统计|支出)?数|^(年初|全年|调整|本年)?(预算|决算)$", RegexOptions.CultureInvariant);
        Prop.ForAll(pieces, drawn => string.Concat(drawn) is var word && BasisWords.Without(word) == expected.Replace(word, "")).Holds();
    }
}
