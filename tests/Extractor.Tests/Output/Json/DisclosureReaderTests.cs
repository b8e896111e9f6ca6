using Extractor.Output.Json;

namespace Extractor.Tests.Output.Json;

/// <summary>What is no disclosure is turned down with the place and what was expected.</summary>
public sealed class DisclosureReaderTests
{
    private const string Document = "\"document\":{\"name\":\"a.pdf\",\"sha256\":\"\",\"page_count\":1}";

    [TestCase("", "line 0, position 0: the text ends too early")]
    [TestCase("[]", "line 1, position 1: expected an object, found a list")]
    [TestCase("{}", "line 1, position 2: the member \"schema_version\" is missing")]
    [TestCase("{\"schema_version\":2}", "line 1, position 19 in schema_version: written in version 2 of the format; this program reads version 1: extract the PDF again")]
    [TestCase("{\"schema_version\":1}", "line 1, position 20: the member \"document\" is missing")]
    [TestCase("{\"schema_version\":1.5}", "line 1, position 21 in schema_version: expected a whole number, found 1.5")]
    [TestCase("{\"schema_version\":\"1\"}", "line 1, position 21 in schema_version: expected a number, found \"1\"")]
    [TestCase("{\"pages\":[]}", "line 1, position 9 in pages: the member \"pages\" is not part of the format")]
    [TestCase("{\"status\":\"done\"}", "line 1, position 16 in status: expected one of complete, partial, failed, found \"done\"")]
    [TestCase("{\"tables\":[{\"key\":null}]}", "line 1, position 22 in tables[0].key: expected a string, found null")]
    [TestCase("{\"tables\":[{\"rows\":[]}]}", "line 1, position 22 in tables[0]: the member \"key\" is missing")]
    [TestCase("{\"cover\":{\"title\":{\"page\":1,\"box\":[1,2,3],\"text\":\"\"}}}", "line 1, position 41 in cover.title.box: expected four numbers in a box, found 3")]
    public void SaysWhereAndWhatWasExpected(string text, string message) =>
        Assert.That(() => DisclosureReader.ReadText(text), Throws.TypeOf<DisclosureFormatException>().With.Message.EqualTo(message));

    [TestCase("{\"schema_version\":1,")]
    [TestCase("%PDF-1.7")]
    [TestCase("{'schema_version")]
    [TestCase("{\"schema_version\":1," + Document + "} {}")]
    public void TextThatIsNoJsonIsTurnedDown(string text) =>
        Assert.That(() => DisclosureReader.ReadText(text), Throws.TypeOf<DisclosureFormatException>());

    [Test]
    public void MembersMayComeInAnyOrder()
    {
        var disclosure = DisclosureReader.ReadText("{\"problems\":[]," + Document + ",\"schema_version\":1}");
        Assert.That(disclosure.Document.Name, Is.EqualTo("a.pdf"));
    }
}
