using Extractor.Layout;
using Extractor.Pdf;

namespace Extractor.Tests.Layout;

internal sealed class SketchedDocument(IReadOnlyList<PdfPage> pages) : IPdfDocument
{
    public static IReadOnlyList<PageLayout> Analyze(params IEnumerable<PageSketch> sketches) =>
        DocumentAnalyzer.Analyze(new SketchedDocument([.. sketches.Select((s, i) => s.ToPage(i + 1))]));

    public int NumberOfPages => pages.Count;

    public PdfInformation Information { get; } = new(null, null, null, null);

    public IReadOnlyList<PdfProblem> Problems => [];

    public PdfPage GetPage(int number) => pages[number - 1];

    public void ThrowIfOutOfTime()
    {
    }

    public void Dispose()
    {
    }
}
