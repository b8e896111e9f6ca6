using Extractor.Domain;
using Extractor.Forms;
using Extractor.Layout;
using Extractor.Pdf;
using Extractor.Tests.Forms;
using Extractor.Tests.Layout;

namespace Extractor.Tests.Corpus;

/// <summary>A document holds the same tables however large it is drawn, wherever on the page, and whichever way up.</summary>
public sealed class ScaledTablesTests
{
    private static readonly string Made = Path.Combine(ProjectFiles.Root, "tests", "Extractor.Tests", "Corpus", "made");

    [TestCaseSource(nameof(Documents))]
    public void Size_place_and_turn_change_no_table(string name) =>
        Compare(Pages(Directory.GetFiles(Path.Combine(Made, name), "*.pdf").Single()));

    [TestCaseSource(nameof(WholeDocuments))]
    public void Size_place_and_turn_change_no_table_of_a_whole_document(string name) =>
        Compare(Pages(SharedFiles.AllPdfs().First(path => IsWhole(path) && Path.GetFileName(path) == name)));

    private static void Compare(PdfPage[] pages)
    {
        var cells = Cells(pages);
        Assert.Multiple(() =>
        {
            foreach (var scale in new[] { 0.5, 0.7, 1.5, 2, 3 })
                Assert.That(Cells([.. pages.Select(p => MovedPage.Scaled(p, scale))]), Is.EqualTo(cells), $"{scale} times as large");
            foreach (var (x, y) in new[] { (0.37, 0.61), (17.3, 5.9), (-3.4, 11.2) })
                Assert.That(Cells([.. pages.Select(p => MovedPage.Shifted(p, x, y))]), Is.EqualTo(cells), $"moved by {x}, {y}");
            var turned = pages;
            for (var quarters = 1; quarters < 4; quarters++)
                Assert.That(Cells(turned = [.. turned.Select(MovedPage.Turned)]), Is.EqualTo(cells), $"turned by {quarters} quarters");
        });
    }

    private static IEnumerable<string> Documents() => Directory.GetDirectories(Made).Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal);

    private static IEnumerable<string?> WholeDocuments() => SharedFiles.AllPdfs().Where(IsWhole).Select(Path.GetFileName);

    private static bool IsWhole(string path) => Path.GetFileName(Path.GetDirectoryName(path)) is "made" or "accounts" or "seed";

    private static PdfPage[] Pages(string path)
    {
        using var document = PdfDocument.Open(File.ReadAllBytes(path));
        return [.. Enumerable.Range(1, document.NumberOfPages).Select(document.GetPage)];
    }

    private static string[] Cells(IReadOnlyList<PdfPage> pages)
    {
        var tables = TableReader.Read(DocumentAnalyzer.Analyze(new SketchedDocument(pages))).Tables;
        return [.. TableCells.Of(tables), .. tables.SelectMany(t =>
            t.Grid.Select(c => $"{t.Key} {c.Row},{c.Column} {c.RowSpan}x{c.ColumnSpan} {c.Evidence.Text}"))];
    }
}
