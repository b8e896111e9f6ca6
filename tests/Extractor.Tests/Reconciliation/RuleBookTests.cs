using Extractor.Reconciliation;
using Extractor.Reconciliation.BetweenDocuments;

namespace Extractor.Tests.Reconciliation;

internal sealed class RuleBookTests
{
    [Test]
    public void Lists_every_check_once_in_the_order_of_its_id()
    {
        var checks = typeof(ICheck).Assembly.GetTypes().Where(t => t.IsClass && typeof(ICheck).IsAssignableFrom(t));
        Assert.That(RuleBook.All.Select(c => c.GetType()), Is.EquivalentTo(checks));
        Assert.That(RuleBook.All.Select(c => c.Rule.Id), Is.Ordered.Ascending.Using((IComparer<string>)StringComparer.Ordinal).And.Unique);
    }

    [Test]
    public void Lists_every_check_between_documents_after_them()
    {
        var checks = typeof(ICheck).Assembly.GetTypes().Where(t => t.IsClass && typeof(IBetweenCheck).IsAssignableFrom(t));
        var units = typeof(ICheck).Assembly.GetTypes().Where(t => t.IsClass && typeof(IUnitsCheck).IsAssignableFrom(t));
        Assert.That(RuleBook.Between.Select(c => c.GetType()), Is.EquivalentTo(checks));
        Assert.That(RuleBook.Units.Select(c => c.GetType()), Is.EquivalentTo(units));
        Assert.That(RuleBook.Rules.Select(c => c.Rule.Id), Is.Ordered.Ascending.Using((IComparer<string>)StringComparer.Ordinal).And.Unique);
    }

    [TestCaseSource(nameof(Rules))]
    public void Says_in_both_languages_what_it_compares_why_and_how_it_fails(RuleDescriptor rule)
    {
        Assert.That(rule.Id, Does.Match("^[1-7][0-9]{2}$"));
        foreach (var phrase in new[] { rule.Title, rule.Compares, rule.Why, rule.Example })
        {
            Assert.That(phrase.Chinese, Has.Length.GreaterThan(3).And.Match("[\u4e00-\u9fff]"));
            Assert.That(phrase.English, Has.Length.GreaterThan(10));
        }
    }

    private static IEnumerable<RuleDescriptor> Rules() => RuleBook.Rules.Select(c => c.Rule);
}
