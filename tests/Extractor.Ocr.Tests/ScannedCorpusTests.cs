using Extractor.Domain;
using Extractor.Forms;
using Extractor.Ocr.Recognition;
using Extractor.Pdf;

namespace Extractor.Ocr.Tests;

/// <summary>Two pages of the corpus document as a scanner gives them, against the figures keyed in by eye.</summary>
public class ScannedCorpusTests
{
    private static readonly string Scan = Path.Combine(ProjectFolder(), "tests", "Extractor.Ocr.Tests", "Files", "corpus-pages-8-to-9.pdf");

    [Test]
    public void Every_figure_stands_in_its_cell()
    {
        Assume.That(ModelFiles.Find(), Is.Not.Null, "The recognition models are not there: run npm ci in src/Extractor.Ocr.");
        var reader = new OcrReader(PdfReader.Instance, new OcrOptions { Words = () => FormWords.All });
        var disclosure = Pipeline.Extract(Scan, reader: reader);
        var read = disclosure.Tables.SelectMany(table => table.Rows.SelectMany(row => row.Cells.Where(cell => cell.Amount.Number is not null)
            .Select(cell => $"{table.Key}|{row.Code ?? row.Label}|{cell.Column}|{cell.Amount.Text}"))).Distinct();
        Assert.That(read, Is.EquivalentTo(Truth()));
    }

    [Test]
    public void Without_models_the_page_says_what_is_missing()
    {
        using var document = new OcrReader(PdfReader.Instance, new OcrOptions { Models = "/nowhere" }).Open(Scan, PdfReaderOptions.Default);
        Assert.That(document.GetPage(1).Problems.Select(problem => problem.Code), Is.EqualTo(new[] { "recognition-missing" }));
        Assert.That(document.Problems.Select(problem => problem.Code), Is.EqualTo(new[] { "recognition-missing" }));
    }

    private static IEnumerable<string> Truth() => File.ReadLines(Path.Combine(ProjectFolder(), "corpus", "xinxiang-hrss-2024", "truth.csv")).Skip(1)
        .Select(Fields).Where(f => f[0] is "overall" or "revenue" && f[5].Any(char.IsAsciiDigit))
        .Select(f => $"{f[0]}|{(f[2].Length > 0 ? f[2] : f[3])}|{f[4]}|{f[5]}").Distinct();

    /// <summary>Six fields, of which the last may be quoted.</summary>
    private static string[] Fields(string line)
    {
        var fields = line.Split(',', 6);
        fields[5] = fields[5].Trim('"');
        return fields;
    }

    private static string ProjectFolder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Extractor.sln"))) folder = folder.Parent!;
        return folder.FullName;
    }
}
