using Extractor.Domain;
using Extractor.Domain.Parsing;

namespace Extractor.Tests.Domain;

public sealed class ChineseNumberTests
{
    [TestCase("一", 1)]
    [TestCase("十", 10)]
    [TestCase("十二", 12)]
    [TestCase("二十", 20)]
    [TestCase("九十九", 99)]
    [TestCase("", null)]
    [TestCase("二三", null)]
    [TestCase("十十", null)]
    [TestCase("二三十", null)]
    [TestCase("两", null)]
    public void Reads(string text, int? expected) => Assert.That(ChineseNumber.Read(text), Is.EqualTo(expected));
}
