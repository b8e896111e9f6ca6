using System.Text;
using Extractor.Pdf.Fonts.CMaps;
using FsCheck;
using FsCheck.Fluent;

namespace Extractor.Pdf.Tests.Fonts;

internal sealed class ToUnicodeTests
{
    [TestCase("1 beginbfchar <0003> <6C47> endbfchar", 3u, "汇")]
    [TestCase("1 beginbfchar <0003><6C47> endbfchar", 3u, "汇", Description = "no space between")]
    [TestCase("1 beginbfchar <03> <6C47> endbfchar", 3u, "汇", Description = "one byte for a two-byte code")]
    [TestCase("1 beginbfchar <00 03> <6C 47> endbfchar", 3u, "汇", Description = "spaces inside")]
    [TestCase("1 beginbfchar <3> <41> endbfchar", 3u, "A", Description = "odd digits, one-byte target")]
    [TestCase("1 beginbfchar <0003> <006600660069> endbfchar", 3u, "ffi", Description = "ligature")]
    [TestCase("1 beginbfchar <0003> <D842DFB7> endbfchar", 3u, "\U00020BB7", Description = "surrogates")]
    [TestCase("1 beginbfchar <0003> <D842> endbfchar", 3u, "\uFFFD", Description = "half a surrogate pair")]
    [TestCase("1 beginbfchar <0003> <0000> endbfchar", 3u, null, Description = "U+0000 is no text")]
    [TestCase("1 beginbfchar <0003> <> endbfchar", 3u, null, Description = "no text")]
    [TestCase("1 beginbfrange <0010> <0012> <4E00> endbfrange", 0x12u, "丂")]
    [TestCase("1 beginbfrange <0010> <0012> <00480069> endbfrange", 0x11u, "Hj", Description = "the last character counts up")]
    [TestCase("1 beginbfrange <0010> <0012> <D842DFFF> endbfrange", 0x11u, "\U00020C00", Description = "past the low surrogates")]
    [TestCase("1 beginbfrange <0010> <0012> [<0041> <0042> <00430044>] endbfrange", 0x12u, "CD")]
    [TestCase("1 beginbfrange <0010> <0011> [<0041> <0042> <0043>] endbfrange", 0x12u, null, Description = "more targets than codes")]
    [TestCase("2 beginbfrange <0010> <0020> <0041> <0012> <0012> <0058> endbfrange", 0x12u, "X", Description = "the last written holds")]
    [TestCase("2 beginbfrange <0010> <0020> <0041> <0012> <0012> <0058> endbfrange", 0x13u, "D")]
    [TestCase("1 beginbfrange <0020> <0010> <0041> endbfrange", 0x10u, null, Description = "upside down")]
    [TestCase("1 beginbfrange <0000> <FFFFFFFF> <0000> endbfrange", 0x4E2Du, "中", Description = "huge")]
    [TestCase("1 begincidrange <0041> <0043> 97 endcidrange", 0x42u, "b", Description = "the wrong operator")]
    [TestCase("1 begincidchar <0041> 97 endcidchar", 0x41u, "a", Description = "the wrong operator")]
    [TestCase("1 beginbfchar <0003> <6C47", 3u, "汇", Description = "cut off")]
    [TestCase("1 beginbfchar <0003> (x) <0004> <0041> endbfchar", 4u, "A", Description = "a bad entry amid good ones")]
    [TestCase("1 beginbfchar <0003> endbfchar 1 beginbfchar <0004> <0041> endbfchar", 4u, "A", Description = "a missing target")]
    public void A_code_gives_its_text(string program, uint code, string? text) =>
        Assert.That(ToUnicodeParser.Parse(Encoding.Latin1.GetBytes(program)).Text(code), Is.EqualTo(text));

    [Test]
    public void Any_bytes_are_read_without_an_exception() => Prop.ForAll<byte[]>(tail =>
    {
        var program = (byte[])[.. "1 beginbfrange <00> <FFFF> [<41> <D842> 1 beginbfchar <"u8, .. tail];
        return ToUnicodeParser.Parse(program).Text(0) is not "";
    }).Holds();
}
