using Extractor.Domain;
using Extractor.Output.Json;
using Extractor.Reconciliation.BetweenDocuments;
using Extractor.Reconciliation.NarrativeAgainstTable;
using Extractor.Store;

namespace Extractor.Tests.Store;

/// <summary>What other documents are held to comes back from the store as it was, whatever the document prints.</summary>
public sealed class StoredFiguresTests
{
    private static IEnumerable<string> Folders =>
        Directory.GetDirectories(Path.Combine(ProjectFiles.Root, "corpus")).Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal);

    [TestCaseSource(nameof(Folders))]
    public void FiguresOfACorpusDocumentComeBack(string folder) =>
        Compare(DisclosureReader.ReadText(File.ReadAllText(Path.Combine(ProjectFiles.Root, "corpus", folder, "expected.json"))));

    [Test]
    public void RecognisedFiguresAndPlacesComeBack()
    {
        var disclosure = DisclosureReader.ReadText(File.ReadAllText(Path.Combine(ProjectFiles.Root, "corpus", "xinxiang-hrss-2024", "expected.json")));
        var body = disclosure.Cover.Body!.Value with { Recognition = new Recognition(0.75, "另一个", IsDoubtful: true) };
        Compare(disclosure with
        {
            Provenance = new Provenance("河南", "新乡", null, "https://example.org", null),
            Cover = disclosure.Cover with { Body = body },
        });
        Compare(disclosure with { Cover = disclosure.Cover with { Body = body with { Recognition = new Recognition(null) } } });
    }

    private static void Compare(Disclosure disclosure)
    {
        var figures = DocumentFigures.Of(disclosure)!;
        var read = StoredFigures.Read(StoredFigures.Write(figures));
        var asWas = read with
        {
            Opening = figures.Opening,
            Closing = figures.Closing,
            Yearly = figures.Yearly,
            Listed = figures.Listed,
            Amounts = figures.Amounts,
        };
        Assert.Multiple(() =>
        {
            Assert.That(asWas, Is.EqualTo(figures));
            Assert.That((Told(read.Opening), Told(read.Closing)), Is.EqualTo((Told(figures.Opening), Told(figures.Closing))));
            Assert.That(read.Yearly.Select(Told), Is.EqualTo(figures.Yearly.Select(Told)).And.Not.Empty);
            Assert.That(read.Listed, Is.EqualTo(figures.Listed));
            Assert.That(read.Amounts.Select(a => (a.Key, Told(a.Value))), Is.EqualTo(figures.Amounts.Select(a => (a.Key, Told(a.Value)))).And.Not.Empty);
        });
    }

    private static object? Told(Cell? cell) =>
        cell is null ? null : (cell.Figure, cell.Figure.Text, cell.Name.Chinese, cell.Name.English);

    private static object Told(YearlyFigure figure) => (figure.Key, figure.Name.Chinese, figure.Name.English, figure.Amount, figure.Change, figure.Rate);
}
