using System.Globalization;
using System.Text;

namespace Extractor.Tests.Robustness;

/// <summary>Small documents that between them use most of what the reader knows: the ground for mutations.</summary>
internal static class SamplePdfs
{
    public const string Wide =
        "<</Type/Font/Subtype/Type0/BaseFont/SimSun/Encoding/GBK-EUC-H/DescendantFonts[<</Type/Font/Subtype/CIDFontType2/BaseFont/SimSun"
        + "/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 2>>/DW 1000/W[1[500 500]814 939 500]>>]>>";

    private const string Characters = "收入决算表公开金额单位：万元科目编码名称合计财政拨款事业其他教育支出";

    private static readonly byte[][] Codes =
        [.. Convert.FromHexString(
            "CAD5C8EBBEF6CBE3B1EDB9ABBFAABDF0B6EEB5A5CEBBA3BACDF2D4AABFC6C4BFB1E0C2EBC3FBB3C6BACFBCC6B2C6D5FEB2A6BFEECAC2D2B5C6E4CBFBBDCCD3FDD6A7B3F6")
            .Chunk(2)];

    public static IReadOnlyList<byte[]> All { get; } =
    [
        PdfBuilder.WithPage(Table(), "", Wide),
        PdfBuilder.BuildStreamed(PdfBuilder.Catalog, PdfBuilder.OnePageTree, PdfBuilder.PageOf(), PdfBuilder.Deflated(Table()), Wide),
        PdfBuilder.WithPage(Table(), "", Mapped, ToUnicode),
        Drawing(),
        Statement(),
        .. Directory.GetFiles(Path.Combine(ProjectFiles.Root, "tests", "Extractor.Pdf.Tests", "Security", "Files"), "*.pdf").Order(StringComparer.Ordinal)
            .Select(File.ReadAllBytes),
    ];

    private const string Mapped =
        "<</Type/Font/Subtype/Type0/BaseFont/X/Encoding/Identity-H/ToUnicode 6 0 R/DescendantFonts[<</Subtype/CIDFontType0/DW "
            + "900/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)>>>>]>>";

    private static string ToUnicode => PdfBuilder.Stream(
        "begincmap 1 begincodespacerange <0000> <FFFF> endcodespacerange 2 beginbfrange <2030> <2039> <0030> <A1A1> <FEFE> <4E00> endbfrange 2 beginbfchar "
            + "<2E30> <002E> <0001> <00660069> endbfchar endcmap");

    /// <summary>A form of revenue with rulings, title, label, unit and figures.</summary>
    public static string Table()
    {
        var text = new StringBuilder("0.5 w\n");
        for (var row = 0; row <= 6; row++) text.Append(CultureInfo.InvariantCulture, $"60 {700 - (row * 24)} m 540 {700 - (row * 24)} l S\n");
        for (var column = 0; column <= 6; column++) text.Append(CultureInfo.InvariantCulture, $"{60 + (column * 80)} 700 0.6 -144 re f\n");
        Write(text, 250, 740, "收入决算表");
        Write(text, 60, 712, "公开02表");
        Write(text, 460, 712, "金额单位：万元");
        string[] head = ["科目编码", "科目名称", "合计", "财政拨款收入", "事业收入", "其他收入"];
        for (var row = 0; row < 6; row++)
        {
            for (var column = 0; column < 6; column++)
                Write(text, 64 + (column * 80), 684 - (row * 24), row == 0
                    ? head[column] : column == 0 ? $"20{row}" : column == 1 ? "教育支出" : $"1,{row}0{column}.5{column}");
        }

        return text.ToString();
    }

    private static void Write(StringBuilder text, int x, int y, string shown) =>
        text.Append(CultureInfo.InvariantCulture, $"BT /F1 9 Tf {x} {y} Td <{Convert.ToHexString(Gbk(shown))}> Tj ET\n");

    /// <summary>The few characters used here, two bytes each but for ASCII.</summary>
    private static byte[] Gbk(string text) => [.. text.SelectMany(c => c < 128 ? [(byte)c] : Codes[Characters.IndexOf(c, StringComparison.Ordinal)])];

    private static byte[] Drawing() => PdfBuilder.WithPage(
        "q 1 0 0 1 20 20 cm /X1 Do Q BT /F1 12 Tf 1 0 0 1 50 500 Tm [(Ab) -200 (cd)] TJ T* (x) ' 2 1 (y) \" ET\n"
        + "/Span <</ActualText(real)>> BDC BT /F1 9 Tf 3 Tr 10 10 Td (hid) Tj ET EMC /OC /P1 BDC BT (oc) Tj ET EMC\n"
        + "BI /W 2 /H 2 /CS /G /BPC 8 ID abcd EI 1 g 10 10 100 100 re f 0.2 0.3 0.4 rg 10 300 m 20 310 30 320 40 330 c h B* /G1 gs 5 w 10 200 400 0.5 re W n",
        "/XObject<</X1 6 0 R/X2 7 0 R>>/ExtGState<</G1<</ca 0.4/LW 2>>>>/Properties<</P1 8 0 R>>",
        PdfBuilder.Helvetica,
        PdfBuilder.Stream("BT /F1 10 Tf 0 0 Td (form) Tj ET /X2 Do",
            "/Type/XObject/Subtype/Form/BBox[0 0 200 200]/Matrix[1 0 0 1 5 5]/Resources<</Font<</F1 5 0 R>>/XObject<</X2 7 0 R>>>>"),
        PdfBuilder.Stream("10 10 m 100 10 l S", "/Type/XObject/Subtype/Form/BBox[0 0 200 200]/Group<</S/Transparency>>"),
        "<</Type/OCG/Name(Layer)>>");

    private static byte[] Statement()
    {
        var text = new StringBuilder();
        Write(text, 60, 780, "收入决算");
        for (var line = 0; line < 20; line++)
            Write(text, 60, 750 - (line * 20), $"财政拨款收入合计12{line}.34万元，其他支出5.6万元".Replace("，", ",", StringComparison.Ordinal));
        return PdfBuilder.Build(PdfBuilder.Catalog, "<</Type/Pages/Kids[3 0 R 6 0 R]/Count 2/Rotate 90>>", PdfBuilder.PageOf(),
            PdfBuilder.Stream(text.ToString()), Wide, PdfBuilder.PageOf());
    }
}
