using Extractor.Domain;
using Extractor.Output.Json;
using FsCheck;
using FsCheck.Fluent;

namespace Extractor.Tests.Output.Json;

/// <summary>What is written comes back exactly, whatever the disclosure holds.</summary>
public sealed class RoundTripTests
{
    [Test]
    public void EveryMemberComesBack() => Prop.ForAll(ArbMap.Default.ArbFor<int>(), seed =>
        {
            var disclosure = new FilledValue(seed).Of<Disclosure>();
            var differences = Differences.Between(disclosure, DisclosureReader.ReadText(DisclosureWriter.WriteText(disclosure))).Take(3).ToList();
            return (differences.Count == 0).Label(string.Join("; ", differences));
        }).Holds(300);

    [Test]
    public void TheSameDisclosureGivesTheSameBytes() => Prop.ForAll(ArbMap.Default.ArbFor<int>(), seed =>
        {
            var text = DisclosureWriter.WriteText(new FilledValue(seed).Of<Disclosure>());
            return DisclosureWriter.WriteText(new FilledValue(seed).Of<Disclosure>()) == text
                && DisclosureWriter.WriteText(DisclosureReader.ReadText(text)) == text;
        }).Holds(50);

    [TestCase("110.00")]
    [TestCase("4")]
    [TestCase("-0.50")]
    [TestCase("0")]
    [TestCase("1234567890123456.123456")]
    [TestCase("9999999999999999.99")]
    public void DecimalsKeepEveryDigit(string digits)
    {
        var value = decimal.Parse(digits, System.Globalization.CultureInfo.InvariantCulture);
        var text = DisclosureWriter.WriteText(Small.WithUnbound(new PrintedNumber(digits, value, 2)));
        var back = DisclosureReader.ReadText(text).Narrative.Unbound[0].Number;
        Assert.Multiple(() =>
        {
            Assert.That(text, Does.Contain($"\"printed_value\":{digits},"));
            Assert.That(back.Value.ToString(System.Globalization.CultureInfo.InvariantCulture), Is.EqualTo(digits));
        });
    }

    [Test]
    public void BoxesAreWrittenToAHundredthOfAPoint()
    {
        var text = DisclosureWriter.WriteText(Small.WithUnbound(default, new Pdf.Box(-0.001, 1 / 3d, 100, 1234.564)));
        Assert.That(text, Does.Contain("\"box\":[0,0.33,100,1234.56]"));
    }
}
