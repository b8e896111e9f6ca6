using System.Text;
using Extractor.Domain;
using Extractor.Output.Json;

namespace Extractor.Tests.Output.Json;

/// <summary>What is no disclosure is turned down with the place and what was expected.</summary>
public sealed class DisclosureReaderTests
{
    private const string Document = "\"document\":{\"name\":\"a.pdf\",\"sha256\":\"\",\"page_count\":1}";

    [TestCase("", "line 0, position 0: the text ends too early")]
    [TestCase("[]", "line 1, position 1: expected an object, found a list")]
    [TestCase("{}", "line 1, position 2: the member \"schema_version\" is missing")]
    [TestCase("{\"schema_version\":2}",
        "line 1, position 19 in schema_version: written in version 2 of the format; this program reads version 1: extract the PDF again")]
    [TestCase("{\"schema_version\":1}", "line 1, position 20: the member \"document\" is missing")]
    [TestCase("{\"schema_version\":1.5}", "line 1, position 21 in schema_version: expected a whole number, found 1.5")]
    [TestCase("{\"schema_version\":\"1\"}", "line 1, position 21 in schema_version: expected a number, found \"1\"")]
    [TestCase("{\"pages\":[]}", "line 1, position 9 in pages: the member \"pages\" is not part of the format")]
    [TestCase("{\"status\":\"done\"}", "line 1, position 16 in status: expected one of complete, partial, failed, found \"done\"")]
    [TestCase("{\"tables\":[{\"key\":null}]}", "line 1, position 22 in tables[0].key: expected a string, found null")]
    [TestCase("{\"tables\":[{\"rows\":[]}]}", "line 1, position 22 in tables[0]: the member \"key\" is missing")]
    [TestCase("{\"cover\":{\"title\":{\"page\":1,\"box\":[1,2,3],\"text\":\"\"}}}",
        "line 1, position 41 in cover.title.box: expected four numbers in a box, found 3")]
    public void SaysWhereAndWhatWasExpected(string text, string message) =>
        Assert.That(() => DisclosureReader.ReadText(text), Throws.TypeOf<DisclosureFormatException>().With.Message.EqualTo(message));

    [TestCase("{\"schema_version\":1,", "line 1, position 19 in schema_version: the text ends too early")]
    [TestCase("{\"tables\":[{\"key\":\"over", "line 1, position 18 in tables[0].key: the text ends too early")]
    [TestCase("%PDF-1.7", "line 0, position 0: no valid JSON")]
    [TestCase("{'schema_version", "line 1, position 1: no valid JSON")]
    [TestCase("{\n \"engine\":\"完成\" \"", "line 2, position 15 in engine: no valid JSON")]
    [TestCase("{\"schema_version\":1," + Document + "} {}", "line 1, position 76: no valid JSON")]
    [TestCase("{\"schema_version\":1," + Document + "} tru", "line 1, position 76: no valid JSON")]
    [TestCase("{\"e\\ud842ngine\":1}", "line 1, position 16 in e\\ud842ngine: half a character in a string")]
    [TestCase("{\"engine\":\"\\ud842\"}", "line 1, position 18 in engine: half a character in a string")]
    [TestCase("{\"schema_version\":1e99}", "line 1, position 22 in schema_version: expected a number, found 1e99")]
    [TestCase("{\"a\\nb\":1}", "line 1, position 8 in a\\nb: the member \"a\nb\" is not part of the format")]
    public void TextThatIsNoJsonIsTurnedDown(string text, string message) =>
        Assert.That(() => DisclosureReader.ReadText(text), Throws.TypeOf<DisclosureFormatException>().With.Message.EqualTo(message));

    [Test]
    public void EndlessDepthIsTurnedDown() => Assert.That(
        () => DisclosureReader.ReadText("{\"narrative\":{\"sections\":[" + string.Concat(Enumerable.Repeat("{\"sections\":[", 100_000))),
        Throws.TypeOf<DisclosureFormatException>().With.Message.EndsWith(".sections[0].sections: no valid JSON"));

    [TestCase("utf-8")]
    [TestCase("utf-16")]
    [TestCase("utf-16BE")]
    [TestCase("utf-32")]
    public void AByteOrderMarkTellsTheEncoding(string name)
    {
        var encoding = Encoding.GetEncoding(name);
        var disclosure = DisclosureReader.Read([.. encoding.GetPreamble(), .. encoding.GetBytes("{\"schema_version\":1,\"engine\":\"决算\"," + Document + "}")]);
        Assert.That(disclosure.Engine, Is.EqualTo("决算"));
    }

    [Test]
    public void BytesThatAreNoTextAreReplaced()
    {
        var disclosure = DisclosureReader.Read(
            [.. "{\"schema_version\":1,\"engine\":\""u8, 0xBE, 0xF6, .. "\","u8, .. Encoding.UTF8.GetBytes(Document), (byte)'}']);
        Assert.That(disclosure.Engine, Is.EqualTo("\uFFFD\uFFFD"));
    }

    [Test]
    public void TheLastOfTwoMembersHolds() =>
        Assert.That(DisclosureReader.ReadText("{\"schema_version\":1,\"engine\":\"a\",\"engine\":\"b\"," + Document + "}").Engine, Is.EqualTo("b"));

    [Test]
    public void MembersMayComeInAnyOrder()
    {
        var disclosure = DisclosureReader.ReadText("{\"problems\":[]," + Document + ",\"schema_version\":1}");
        Assert.That(disclosure.Document.Name, Is.EqualTo("a.pdf"));
    }

    [Test]
    public void ChecksPassOverTheGridsOfAllButFinalAccounts()
    {
        var table = new AccountTable { Key = TableKeys.Other, Pages = [3], Grid = [new RawCell(0, 0, 1, 2, Small.At("单位[名称]"))] };
        int CellsOf(DocumentFamily family) => DisclosureReader.ReadForChecks(Encoding.UTF8.GetBytes(
            DisclosureWriter.WriteText(Small.WithTable(table) with { Family = family }))).Tables[0].Grid.Count;
        Assert.That((CellsOf(DocumentFamily.FinalAccounts), CellsOf(DocumentFamily.Budget)), Is.EqualTo((1, 0)));
    }

    [TestCase("\"column_span\":2", "\"column_span\":2 2", "line 17, position 40 in tables[0].grid[0].column_span: no valid JSON")]
    public void AGridThatIsPassedOverIsStillJson(string part, string other, string message)
    {
        var table = new AccountTable { Key = TableKeys.Other, Pages = [3], Grid = [new RawCell(0, 0, 1, 2, Small.At("名称"))] };
        var text = DisclosureWriter.WriteText(Small.WithTable(table) with { Family = DocumentFamily.Budget });
        Assert.That(text, Does.Contain(part));
        Assert.That(() => DisclosureReader.ReadForChecks(Encoding.UTF8.GetBytes(text.Replace(part, other, StringComparison.Ordinal))),
            Throws.TypeOf<DisclosureFormatException>().With.Message.EqualTo(message));
    }
}
