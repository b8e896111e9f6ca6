using Extractor.Forms;
using Extractor.Layout;
using Extractor.Pdf;
using Extractor.Reconciliation;

namespace Extractor.Fuzz.Targets;

/// <summary>
/// Letters and rulings → lines, grids and tables. An input is lines of text: "t X BASELINE SIZE TEXT" sets a text letter by letter,
/// "l X0 Y0 X1 Y1" draws a ruling, "d X Y SIZE TEXT" sets a text that runs down, "p" begins a page. Lines that are none of these say nothing.
/// </summary>
internal static class LayoutTarget
{
    public static void Read(byte[] input)
    {
        using var document = new DrawnDocument(input);
        var pages = DocumentAnalyzer.Analyze(document);
        TableReader.Read(pages, TimeLimit.None);
    }
}
