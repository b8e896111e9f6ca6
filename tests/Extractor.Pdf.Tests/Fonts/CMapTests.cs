using System.Text;
using Extractor.Pdf.Fonts.CMaps;

namespace Extractor.Pdf.Tests.Fonts;

internal sealed class CMapTests
{
    private const string Mixed = """
        /CIDInit /ProcSet findresource begin 12 dict begin begincmap
        /CMapName /Mixed def /WMode 1 def
        2 begincodespacerange <00> <80> <8140> <FEFE> endcodespacerange % comment
        1 begincidchar <20> 7 endcidchar
        2 begincidrange <8140> <817E> 100 <B0A1> <B0FE> 1000 endcidrange
        endcmap
        """;

    [TestCase(new byte[] { 0x20 }, 1, 7u)]
    [TestCase(new byte[] { 0x21, 0x41 }, 1, 0u)]
    [TestCase(new byte[] { 0x81, 0x42, 0x43 }, 2, 102u)]
    [TestCase(new byte[] { 0xB0, 0xFE }, 2, 1093u)]
    [TestCase(new byte[] { 0xB0 }, 1, 0u, Description = "a string that ends inside a code")]
    [TestCase(new byte[] { 0xB0, 0x20 }, 2, 0u, Description = "a second byte outside the code space")]
    [TestCase(new byte[] { 0xFF, 0x20 }, 1, 0u, Description = "a first byte outside every code space")]
    public void A_string_is_cut_into_codes_by_the_code_spaces(byte[] text, int length, uint cid)
    {
        var map = Parse(Mixed);
        var code = map.Next(text);
        Assert.That((code.Length, map.Cid(code)), Is.EqualTo((length, cid)));
    }

    [Test]
    public void An_embedded_cmap_tells_its_name_and_writing_mode()
    {
        var map = Parse(Mixed);
        Assert.That((map.Name, map.IsVertical), Is.EqualTo(("Mixed", true)));
    }

    [Test]
    public void Usecmap_falls_back_to_the_cmap_that_it_names()
    {
        var map = Parse("/GBK-EUC-H usecmap 1 begincidchar <B0A1> 9 endcidchar");
        Assert.That(
            new[] { 0xB0A1u, 0xB0A2u }.Select(c => map.Cid(new CharacterCode(c, 2))),
            Is.EqualTo(new[] { 9u, PredefinedCMaps.Find("GBK-EUC-H")!.Cid(new CharacterCode(0xB0A2, 2)) }));
    }

    [TestCase("GBK-EUC-H", 0xD6D0u, 2, 4559u, Description = "中")]
    [TestCase("GBK-EUC-V", 0xD6D0u, 2, 4559u)]
    [TestCase("GBK-EUC-V", 0xA1A2u, 2, 575u, Description = "a comma's vertical form")]
    [TestCase("GBK-EUC-H", 0x41u, 1, 846u)]
    [TestCase("GBKp-EUC-H", 0x41u, 1, 34u)]
    [TestCase("UniGB-UCS2-H", 0x4E2Du, 2, 4559u)]
    [TestCase("UniGB-UTF16-V", 0x4E2Du, 2, 4559u)]
    [TestCase("GBK2K-H", 0x81308436u, 4, 22354u, Description = "four bytes")]
    [TestCase("Identity-H", 0x4E2Du, 2, 0x4E2Du)]
    public void A_predefined_cmap_gives_cids(string name, uint value, int length, uint cid) =>
        Assert.That(PredefinedCMaps.Find(name)!.Cid(new CharacterCode(value, length)), Is.EqualTo(cid));

    [TestCase("UniGB-UCS2-V", true)]
    [TestCase("UniGB-UCS2-H", false)]
    [TestCase("Identity-V", true)]
    [TestCase("V", true)]
    public void A_predefined_cmap_knows_its_writing_mode(string name, bool isVertical) =>
        Assert.That(PredefinedCMaps.Find(name)!.IsVertical, Is.EqualTo(isVertical));

    [TestCase("Adobe-GB1", 4559u, "中")]
    [TestCase("Adobe-GB1", 817u, "$")]
    [TestCase("Adobe-GB1", 0u, null)]
    [TestCase("Adobe-GB1", 22031u, "郎", Description = "no variation selector behind it")]
    [TestCase("Adobe-Japan1", 1125u, "亜")]
    [TestCase("Adobe-CNS1", 595u, "一")]
    [TestCase("Adobe-Korea1", 1086u, "가")]
    public void A_collection_leads_from_a_cid_to_unicode(string collection, uint cid, string? text) =>
        Assert.That(PredefinedCMaps.TextOf(collection)!.Text(cid), Is.EqualTo(text));

    [TestCase("Adobe-GB1")]
    [TestCase("GBK-EUC-H 0")]
    [TestCase("GBK-EUC-X")]
    [TestCase("")]
    public void An_unknown_name_gives_no_cmap(string name) => Assert.That(PredefinedCMaps.Find(name), Is.Null);

    private static CMap Parse(string program) =>
        CMapParser.Parse(Encoding.Latin1.GetBytes(program), null, null, PredefinedCMaps.Find);
}
