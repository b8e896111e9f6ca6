using Extractor.Domain;
using Extractor.Domain.Parsing;

namespace Extractor.Tests.Domain;

public sealed class ClassificationCodeTests
{
    [TestCase("205", ClassificationLevel.Class, null)]
    [TestCase("20503", ClassificationLevel.Section, "205")]
    [TestCase("2050302", ClassificationLevel.Item, "20503")]
    [TestCase("201 | 06 | 01", ClassificationLevel.Item, "20106")]
    [TestCase("２０１０６", ClassificationLevel.Section, "201")]
    [TestCase(" 201 06 ", ClassificationLevel.Section, "201")]
    public void A_functional_code_has_its_level_and_parent(string text, ClassificationLevel level, string? parent)
    {
        Assert.That(FunctionalCode.TryParse(text, out var code), Is.True);
        Assert.That(code.Level, Is.EqualTo(level));
        Assert.That(code.Parent?.Digits, Is.EqualTo(parent));
    }

    [TestCase("2031-39-99")]
    [TestCase("2031")]
    [TestCase("301")]
    [TestCase("")]
    [TestCase(null)]
    [TestCase("类")]
    public void Anything_else_is_no_functional_code(string? text) =>
        Assert.That(FunctionalCode.TryParse(text, out _), Is.False);

    [TestCase("301", ClassificationLevel.Class, null)]
    [TestCase("30101", ClassificationLevel.Section, "301")]
    [TestCase("501", ClassificationLevel.Class, null)]
    public void An_economic_code_has_its_level_and_parent(string text, ClassificationLevel level, string? parent)
    {
        Assert.That(EconomicCode.TryParse(text, out var code), Is.True);
        Assert.That(code.Level, Is.EqualTo(level));
        Assert.That(code.Parent?.Digits, Is.EqualTo(parent));
    }

    [TestCase("205")]
    [TestCase("3010101")]
    [TestCase("30-1")]
    public void Anything_else_is_no_economic_code(string text) =>
        Assert.That(EconomicCode.TryParse(text, out _), Is.False);

    [Test]
    public void An_item_stands_under_its_section_and_class()
    {
        FunctionalCode.TryParse("205", out var top);
        FunctionalCode.TryParse("2050302", out var item);
        Assert.That(item.IsUnder(top), Is.True);
        Assert.That(top.IsUnder(item), Is.False);
    }
}
