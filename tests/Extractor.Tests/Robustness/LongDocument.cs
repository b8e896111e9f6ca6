using System.Globalization;
using System.Text;

namespace Extractor.Tests.Robustness;

/// <summary>Accounts of any length as a PDF: pages of Chinese lines and ruled tables.</summary>
internal sealed class LongDocument
{
    private const int PageLines = 60;
    private const double LineHeight = 12.5;
    private const double Left = 40;
    private const double Width = 520;

    private const string SimSun = "<</Type/Font/Subtype/Type0/BaseFont/SimSun/Encoding/UniGB-UTF16-H/DescendantFonts[<</Type/Font/Subtype/CIDFontType2"
        + "/BaseFont/SimSun/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 2>>/DW 1000>>]>>";

    private readonly List<StringBuilder> _pages = [];

    public LongDocument(string cover = "某市某某局2024年度部门决算")
    {
        Page();
        Text(cover, 150, 500, 20);
    }

    public LongDocument Page()
    {
        _pages.Add(new StringBuilder());
        return this;
    }

    public LongDocument Text(string text, double x, double y, double size = 10)
    {
        var code = Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(text));
        _pages[^1].Append(CultureInfo.InvariantCulture, $"BT /F1 {size:0.##} Tf {x:0.##} {y:0.##} Td <{code}> Tj ET\n");
        return this;
    }

    /// <summary>Running text from a new page on.</summary>
    public LongDocument Lines(params IEnumerable<string> lines)
    {
        foreach (var page in lines.Chunk(PageLines))
        {
            Page();
            for (var i = 0; i < page.Length; i++) Text(page[i], Left, 800 - (LineHeight * i));
        }

        return this;
    }

    /// <summary>A page that a table fills; its first row is the head.</summary>
    public LongDocument Table(string title, int rows, IReadOnlyList<string> head, Func<int, int, string> cell)
    {
        Page();
        if (title.Length > 0) Text(title, 200, 815, 14).Text("金额单位：万元", 450, 800, 8);
        return Grid(Left, 790, Width / head.Count, 750.0 / (rows + 1), rows + 1, head.Count, (row, column) => row == 0 ? head[column] : cell(row - 1, column));
    }

    /// <summary>Cells from their top left corner on.</summary>
    public LongDocument Grid(double x, double top, double width, double height, int rows, int columns, Func<int, int, string> cell)
    {
        for (var row = 0; row <= rows; row++) Rule(x, top - (row * height), x + (columns * width), top - (row * height));
        for (var column = 0; column <= columns; column++) Rule(x + (column * width), top, x + (column * width), top - (rows * height));
        for (var row = 0; row < rows; row++)
            for (var column = 0; column < columns; column++)
                Text(cell(row, column), x + (column * width) + 1, top - ((row + 0.75) * height), Math.Min(6, height * 0.6));
        return this;
    }

    public byte[] ToPdf()
    {
        var kids = string.Join(' ', Enumerable.Range(0, _pages.Count).Select(i => $"{4 + (2 * i)} 0 R"));
        return PdfBuilder.Build([PdfBuilder.Catalog, $"<</Type/Pages/Kids[{kids}]/Count {_pages.Count}>>", SimSun, .. _pages.SelectMany(Objects)]);
    }

    private static string[] Objects(StringBuilder page, int index) =>
        [$"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents {5 + (2 * index)} 0 R/Resources<</Font<</F1 3 0 R>>>>>>",
            PdfBuilder.Stream(page.ToString())];

    private void Rule(double x0, double y0, double x1, double y1) =>
        _pages[^1].Append(CultureInfo.InvariantCulture, $"{x0:0.##} {y0:0.##} m {x1:0.##} {y1:0.##} l S\n");
}
