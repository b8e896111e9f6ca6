using System.Globalization;
using Extractor.Domain;
using Extractor.Domain.Problems;
using Extractor.Forms;
using Extractor.Ocr.Recognition;
using Extractor.Pdf;

namespace Extractor.Ocr.Tests;

/// <summary>Two pages of the corpus document as a scanner gives them, against the figures keyed in by eye.</summary>
public class ScannedCorpusTests
{
    private const int MostTries = 8;

    private static readonly string Scan = FileOf("corpus-pages-8-to-9.pdf");

    [Test]
    public void Every_figure_stands_in_its_cell()
    {
        var read = Read(Scan).Tables.SelectMany(Figures);
        Assert.That(read.Distinct(), Is.EquivalentTo(Truth("overall", "revenue")));
    }

    [Test]
    public void A_table_pasted_as_a_picture_is_read_too()
    {
        var disclosure = Read(FileOf("pictured-table.pdf"));
        var figures = disclosure.Tables.Single().Grid.Select(cell => cell.Evidence).Where(evidence => evidence.Text.Contains('.')).ToList();
        Assert.That(figures.Select(figure => figure.Text).Order(), Is.EqualTo(Truth("revenue").Select(line => line.Split('|')[3]).Order()));
        Assert.That(figures.Select(figure => figure.Source), Is.All.EqualTo("ocr"));
        Assert.That(disclosure.Document.RecognizedPages, Is.EqualTo(new[] { 1 }));
    }

    [Test]
    public void Without_models_the_page_says_what_is_missing()
    {
        using var document = new OcrReader(PdfReader.Instance, new OcrOptions { Models = "/nowhere" }).Open(Scan, PdfReaderOptions.Default);
        Assert.That(document.GetPage(1).Problems.Select(problem => problem.Code), Is.EqualTo(new[] { "recognition-missing" }));
        Assert.That(document.Problems.Select(problem => problem.Code), Is.EqualTo(new[] { "recognition-missing" }));
    }

    [Test]
    public void Where_the_time_for_recognition_is_up_what_was_read_so_far_is_told()
    {
        Read(Scan);
        var (disclosure, most) = ReadOnePage();
        Assert.That(disclosure.Document.RecognizedPages, Is.EqualTo(new[] { 1 }));
        Assert.That(disclosure.Problems.Single(PageProblems.LimitReached.Is).Message, Is.EqualTo(string.Create(CultureInfo.InvariantCulture,
            $"Page 2 was not read: recognising the scanned pages takes longer than {most.TotalSeconds:0.###} seconds. Allow more time, or split the file.")));
    }

    private static Disclosure Read(string file)
    {
        Assume.That(ModelFiles.Find(), Is.Not.Null, "The recognition models are not there: run npm ci in src/Extractor.Ocr.");
        return Pipeline.Extract(file, reader: Reader(null));
    }

    /// <summary>How long a page takes depends on what else runs: where the first took longer than before, or the second fitted in, it is tried again.</summary>
    private static (Disclosure Read, TimeSpan Most) ReadOnePage()
    {
        for (var tries = 1; ; tries++)
        {
            var most = 1.3 * TimeOfOnePage();
            try
            {
                var read = Pipeline.Extract(Scan, reader: Reader(most));
                if (read.Document.RecognizedPages.Count == 1 || tries == MostTries) return (read, most);
            }
            catch (PdfOpenException) when (tries < MostTries)
            {
            }
        }
    }

    private static TimeSpan TimeOfOnePage()
    {
        using var document = Reader(TimeSpan.MaxValue).Open(Scan, PdfReaderOptions.Default);
        document.GetPage(1);
        return ((OcrDocument)document).RecognitionTime;
    }

    private static OcrReader Reader(TimeSpan? most) => new(PdfReader.Instance, new OcrOptions { Words = () => FormWords.All, Timeout = most });

    private static IEnumerable<string> Figures(AccountTable table) => table.Rows.SelectMany(row => row.Cells.Where(cell => cell.Amount.Number is not null)
        .Select(cell => $"{table.Key}|{row.Code ?? row.Label}|{cell.Column}|{cell.Amount.Text}"));

    private static string FileOf(string name) => Path.Combine(ProjectFolder(), "tests", "Extractor.Ocr.Tests", "Files", name);

    private static IEnumerable<string> Truth(params string[] tables) =>
        File.ReadLines(Path.Combine(ProjectFolder(), "corpus", "xinxiang-hrss-2024", "truth.csv")).Skip(1)
        .Select(Fields).Where(f => tables.Contains(f[0]) && f[5].Any(char.IsAsciiDigit))
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
