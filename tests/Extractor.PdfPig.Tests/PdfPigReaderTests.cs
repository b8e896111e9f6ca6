using System.Text;
using Extractor.Domain;
using Extractor.Pdf;
using Extractor.Tests;

namespace Extractor.PdfPig.Tests;

/// <summary>What the second engine reads, refuses and says it cannot tell.</summary>
public sealed class PdfPigReaderTests
{
    private static readonly string Seed = Path.Combine(ProjectFiles.Root, "corpus", "xinxiang-hrss-2024", "xinxiang-2024.pdf");

    [Test]
    public void The_seed_has_the_same_tables_and_statements_as_with_our_engine()
    {
        var (own, second) = (Pipeline.Extract(Seed), Pipeline.Extract(Seed, reader: PdfPigReader.Instance));
        Assert.Multiple(() =>
        {
            Assert.That(Figures(second), Is.EqualTo(Figures(own)));
            Assert.That(Operands(second), Is.EqualTo(Operands(own)));
            Assert.That(second.Status, Is.EqualTo(DisclosureStatus.Complete));
        });
    }

    [TestCase("petition-2024")]
    [TestCase("putuo-planning-2024")]
    [TestCase("putuo-social-work-2024")]
    [TestCase("swu-2023")]
    public void Published_accounts_have_the_same_figures_as_with_our_engine(string name)
    {
        var file = SharedFiles.Path("real", "accounts", name + ".pdf");
        Assert.That(Figures(Pipeline.Extract(file, reader: PdfPigReader.Instance)), Is.EqualTo(Figures(Pipeline.Extract(file))));
    }

    [Test]
    public void What_it_does_not_tell_is_said() =>
        Assert.That(Pipeline.Extract(Seed, reader: PdfPigReader.Instance).Problems.Where(p => p.Code == "engine-pdfpig").Select(p => (p.Severity, p.Message)),
            Is.EqualTo(new[]
        {
            (ProblemSeverity.Note, "Read with PdfPig, which does not tell hidden optional content, letters outside their clip, transparency, artifacts, "
                + "annotations and fields: letters of these may be read or missing."),
        }));

    /// <remarks>The library itself unpacks and paints whatever it is given.</remarks>
    [Test]
    public void A_page_beyond_the_limits_is_not_given_to_the_library()
    {
        using var document = PdfPigReader.Instance.Open(File.ReadAllBytes(Seed), new PdfReaderOptions { MostStreamBytes = 300 });
        var page = document.GetPage(1);
        Assert.That((page.Letters.Count, page.Problems.Single().Code), Is.EqualTo((0, "stream-too-large")));
    }

    [Test]
    public void An_empty_file() => AssertRefused([], PdfOpenFailure.Empty, "The file is empty. Fetch it again.");

    [Test]
    public void A_text_file()
    {
        var thrown = Assert.Throws<PdfOpenException>(
            () => PdfPigReader.Instance.Open(Encoding.ASCII.GetBytes("Hello, this is text."), PdfReaderOptions.Default));
        Assert.Multiple(() =>
        {
            Assert.That(thrown!.Failure, Is.EqualTo(PdfOpenFailure.Damaged));
            Assert.That(thrown.Message, Does.StartWith("PdfPig cannot read the file (").And.EndsWith("). Read it with the program's own engine."));
        });
    }

    [Test]
    public void A_missing_file()
    {
        var thrown = Assert.Throws<PdfOpenException>(() => PdfPigReader.Instance.Open("no such file.pdf", PdfReaderOptions.Default));
        Assert.That(thrown!.Message, Is.EqualTo("There is no such file. Check its name and folder."));
    }

    [Test]
    public void More_pages_than_allowed() =>
        AssertRefused(File.ReadAllBytes(Seed), PdfOpenFailure.LimitExceeded, "The file has more than 2 pages. Split it, and read the parts.",
            new PdfReaderOptions { MostPages = 2 });

    [Test]
    public void Out_of_time() => AssertRefused(File.ReadAllBytes(Seed), PdfOpenFailure.LimitExceeded,
        "Reading the file takes longer than 0 seconds. Allow more time, or leave the file out.", new PdfReaderOptions { Timeout = TimeSpan.Zero });

    private static void AssertRefused(byte[] file, PdfOpenFailure failure, string message, PdfReaderOptions? options = null)
    {
        var thrown = Assert.Throws<PdfOpenException>(() => PdfPigReader.Instance.Open(file, options ?? PdfReaderOptions.Default));
        Assert.That((thrown!.Failure, thrown.Message), Is.EqualTo((failure, message)));
    }

    private static IEnumerable<string> Figures(Disclosure disclosure) =>
        disclosure.Tables.SelectMany(t => t.Rows.SelectMany(r => r.Cells.Select(c => $"{t.Key}/{r.Side}/{r.Code}/{r.Label}/{c.Column}={c.Amount.Text}")));

    private static IEnumerable<string> Operands(Disclosure disclosure) =>
        disclosure.Narrative.Statements.SelectMany(s => s.Operands.Select(o => $"{s.Kind}/{s.Subject}/{o.Key}={o.Number.Text}"));
}
