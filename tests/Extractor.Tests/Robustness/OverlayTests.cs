using System.Globalization;

namespace Extractor.Tests.Robustness;

/// <summary>Seals, stamps and watermarks across a table: its figures stay in their cells.</summary>
internal sealed class OverlayTests
{
    private static readonly IReadOnlyList<string> Plain = Figures("");

    [Test]
    public void The_table_by_itself() => Assert.That(Plain, Has.Count.EqualTo(20));

    [TestCase("q 1 0 0 RG 3 w 300 620 m 360 620 360 560 300 560 c 240 560 240 620 300 620 c S Q", Description = "a round seal")]
    [TestCase("/Seal Do", Description = "a seal that is a form with text around it")]
    [TestCase("q 150 0 0 150 220 540 cm BI /W 1 /H 1 /CS /G /BPC 8 ID a EI Q", Description = "a picture of a seal")]
    [TestCase("q /Faint gs BT /F2 60 Tf 80 600 Td (DRAFT COPY) Tj ET Q", Description = "a faint watermark")]
    [TestCase("q 0.9 g BT /F2 60 Tf 0.7 0.7 -0.7 0.7 150 520 Tm (DRAFT) Tj ET Q", Description = "a slanted watermark")]
    [TestCase("/Artifact <</Type/Pagination/Subtype/Watermark>> BDC BT /F2 40 Tf 80 600 Td (CONFIDENTIAL) Tj ET EMC",
        Description = "a watermark that is marked as one")]
    [TestCase("q 1 0 0 rg BT /F2 9 Tf 0.5 0.87 -0.87 0.5 300 600 Tm (RECEIVED 2024) Tj ET Q", Description = "a slanted stamp")]
    [TestCase("q BT 3 Tr /F2 9 Tf 145 690 Td (999.99) Tj ET Q", Description = "a hidden figure over a cell")]
    public void A_mark_across_it(string mark)
    {
        Assert.That(Figures(mark), Is.EqualTo(Plain), "over the table");
        Assert.That(Figures("", mark), Is.EqualTo(Plain), "under the table");
    }

    [Test]
    public void A_stamp_that_is_an_annotation() => Assert.That(
        Figures("", entries: "/Annots[<</Subtype/Stamp/F 4/Rect[220 540 370 690]/AP<</N 8 0 R>>>>]"),
        Is.EqualTo(Plain));

    /// <summary>Every figure of the table with its row and its column.</summary>
    private static List<string> Figures(string over, string under = "", string entries = "")
    {
        var page = PdfBuilder.PageOf("/XObject<</Seal 8 0 R>>/ExtGState<</Faint<</ca .3>>>>", entries)
            .Replace("/F1 5 0 R", "/F1 5 0 R/F2 6 0 R", StringComparison.Ordinal);
        var seal = PdfBuilder.Stream(
            "1 0 0 rg BT /F2 12 Tf 0.87 0.5 -0.5 0.87 20 90 Tm (BUREAU) Tj 0.87 -0.5 0.5 0.87 80 125 Tm (OF FINANCE) Tj ET",
            "/Type/XObject/Subtype/Form/BBox[0 0 150 150]/Matrix[1 0 0 1 220 540]/Resources<</Font<</F2 6 0 R>>>>");
        var file = PdfBuilder.Build(
            PdfBuilder.Catalog, PdfBuilder.OnePageTree, page, PdfBuilder.Stream(under + " " + SamplePdfs.Table() + over), SamplePdfs.Wide, PdfBuilder.Helvetica,
                "null", seal);
        return [.. Pipeline.Extract("x.pdf", file).Tables.SelectMany(table => table.Rows).SelectMany(row => row.Cells.Select(cell => string.Create(
            CultureInfo.InvariantCulture, $"{row.Label} {cell.Column}: {cell.Amount.Text}")))];
    }
}
