using System.Reflection;
using System.Text.RegularExpressions;
using Extractor.Domain;
using Extractor.Domain.Names;
using Extractor.Domain.Performance;
using Extractor.Forms;
using Extractor.Narrative.Kinds;

namespace Extractor.Tests.Domain;

/// <summary>Every key of the data is declared with what people call it.</summary>
internal sealed partial class NameTests
{
    private static readonly KeyList[] Lists =
        [TableNames.All, KnownColumns.All, KnownColumns.Blocks, KnownColumns.Items, KindNames.All, SubjectNames.All, KnownOperands.Names,
            ComparisonBasis.Names];

    [TestCaseSource(nameof(Lists))]
    public void A_name_is_there_in_both_languages(IEnumerable<KeyName> names) => Assert.Multiple(() =>
    {
        foreach (var name in names)
        {
            Assert.That(name.Chinese, Does.Match("[\u4e00-\u9fff]").And.Not.Match("[a-z]"), name.Key);
            Assert.That(name.English, Does.Match("^[ -~]+$"), name.Key);
        }
    });

    [Test]
    public void Every_constant_key_has_a_name() => Assert.Multiple(() =>
    {
        Assert.That(Constants(typeof(TableKeys)).Where(k => TableNames.All.Find(k) is null), Is.Empty);
        Assert.That(Constants(typeof(StatementKinds)).Where(k => KindNames.All.Find(k) is null), Is.Empty);
    });

    /// <summary>What the words of the narrative call for: kind and subject.</summary>
    [Test]
    public void Every_kind_and_subject_that_words_call_for_has_a_name()
    {
        var sources = Directory.GetFiles(Path.Combine(ProjectFiles.Root, "src", "Extractor", "Narrative"), "*.cs", SearchOption.AllDirectories);
        var targets = sources.SelectMany(f => Target().Matches(File.ReadAllText(f))).ToList();
        Assert.That(targets, Has.Count.GreaterThan(20));
        Assert.That(Keys(targets, "kind").Where(k => KindNames.All.Find(k) is null), Is.Empty);
        Assert.That(Keys(targets, "subject").Where(k => SubjectNames.Find(k) is null), Is.Empty);
    }

    [Test]
    public void Every_operand_is_one_of_a_kind() => Assert.That(
        typeof(OperandKey).GetFields(BindingFlags.Static | BindingFlags.Public).Select(f => f.GetValue(null)), Is.SubsetOf(KnownOperands.All));

    /// <summary>A column that none of the forms has is read by nobody.</summary>
    [TestCase(typeof(AccountColumns))]
    [TestCase(typeof(ThreePublicItems))]
    [TestCase(typeof(SelfEvaluationColumns))]
    public void Every_column_is_one_of_a_form(Type columns) => Assert.That(
        columns.GetFields(BindingFlags.Static | BindingFlags.Public).Select(f => (ColumnKey)f.GetValue(null)!).Select(c => KnownColumns.Of(c.Text).IsNamed),
        Is.Not.Empty.And.All.True);

    [TestCase("final.vehicle-operation", "决算数·公务用车运行维护费")]
    [TestCase("last-year.abroad", "上年数·因公出国（境）费")]
    [TestCase("final.reception.batches", "决算数·公务接待费·批次")]
    [TestCase("original-budget.general-budget", "年初预算数·一般公共预算财政拨款")]
    [TestCase("column-7", "第7栏")]
    [TestCase("神秘资金", "神秘资金")]
    [TestCase("no-such-key", "一栏")]
    public void A_column_is_called(string key, string name) => Assert.That(KnownColumns.Of(key).Name.Chinese, Is.EqualTo(name));

    private static IEnumerable<string> Keys(IEnumerable<Match> targets, string part) =>
        targets.Select(m => m.Groups[part].Value).Where(k => k.Length > 0).Distinct();

    private static IEnumerable<string> Constants(Type keys) =>
        keys.GetFields(BindingFlags.Static | BindingFlags.Public).Select(f => (string)f.GetRawConstantValue()!);

    [GeneratedRegex(
        @"StatementTarget\((?:""(?<kind>[a-z-]+)""|[\w.]+), ""(?<subject>[a-z.-]*)""",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Target();
}
