using Extractor.Domain;
using Extractor.Domain.Performance;
using Extractor.Layout;
using Extractor.Pdf;
using Extractor.Tests;
using Extractor.Verification;

namespace Extractor.PdfPig.Tests;

/// <summary>Figures that two engines read differently.</summary>
public sealed class VerificationTests
{
    private static readonly string Seed = Path.Combine(ProjectFiles.Root, "corpus", "xinxiang-hrss-2024", "xinxiang-2024.pdf");

    [Test]
    public void Nothing_is_told_where_the_engines_agree() =>
        Assert.That(Verified(PdfPigReader.LettersOnly).Problems.Where(p => p.Code == "engines-differ"), Is.Empty);

    [Test]
    public void A_figure_that_the_second_engine_reads_otherwise_is_a_loss_with_its_place()
    {
        var disclosure = Verified(new Misreader("2,871.89", "2,811.89"));
        var differences = disclosure.Problems.Where(p => p.Code == "engines-differ").ToList();
        Assert.Multiple(() =>
        {
            Assert.That(disclosure.Status, Is.EqualTo(DisclosureStatus.Partial));
            Assert.That(differences, Is.Not.Empty);
            Assert.That(differences.Select(d => d.Message).Distinct(),
                Is.EqualTo(new[] { "The two engines read a figure differently: “2,871.89”, and “2811.89”." }));
            Assert.That(differences.Select(d => (d.Severity, d.Page == d.Evidence!.Value.Page)).Distinct(), Is.EqualTo(new[] { (ProblemSeverity.Loss, true) }));
        });
    }

    [Test]
    public void A_file_that_the_second_engine_refuses_was_not_verified() =>
        Assert.That(Verified(new Refuser()).Problems.Where(p => p.Code == "engines-differ").Select(p => (p.Severity, p.Message)), Is.EqualTo(new[]
        {
            (ProblemSeverity.Loss, "The second engine cannot read the file, so that nothing was verified: The file is damaged."),
        }));

    [TestCase(false, 1)]
    [TestCase(true, 0)]
    public void What_was_recognised_on_a_scanned_page_is_no_engines_text(bool isRecognised, int differences)
    {
        var evidence = new Evidence(1, new Box(-20, -20, -10, -10), "101,673.03") { Recognition = isRecognised ? new Recognition(0.99) : null };
        var disclosure = Pipeline.Extract(Seed) with
        {
            Tables = [],
            Attachments = PerformanceAttachments.Empty,
            Narrative = NarrativeText.Empty with { Unbound = [new UnboundFigure(new PrintedNumber("101,673.03", 101_673.03m, 2), "万元", evidence)] },
        };
        var found = EngineComparison.Of(disclosure, () => PdfReader.Instance.Open(File.ReadAllBytes(Seed), PdfReaderOptions.Default), TimeLimit.None);
        Assert.That(found, Has.Count.EqualTo(differences));
    }

    private static Disclosure Verified(IPdfReader second) => Pipeline.Extract("x.pdf", File.ReadAllBytes(Seed), verifier: second);

    /// <summary>Reads one figure as another wherever its letters stand side by side.</summary>
    private sealed class Misreader(string printed, string read) : IPdfReader
    {
        public IPdfDocument Open(string path, PdfReaderOptions options) => throw new NotSupportedException();

        public IPdfDocument Open(ReadOnlyMemory<byte> bytes, PdfReaderOptions options) => new Document(PdfReader.Instance.Open(bytes, options), printed, read);

        private sealed class Document(IPdfDocument inner, string printed, string read) : IPdfDocument
        {
            public int NumberOfPages => inner.NumberOfPages;

            public PdfInformation Information => inner.Information;

            public IReadOnlyList<PdfProblem> Problems => inner.Problems;

            public PdfPage GetPage(int number)
            {
                var page = inner.GetPage(number);
                var letters = page.Letters.ToArray();
                var text = string.Concat(letters.Select(l => l.Text[0]));
                for (var at = text.IndexOf(printed, StringComparison.Ordinal); at >= 0; at = text.IndexOf(printed, at + 1, StringComparison.Ordinal))
                {
                    for (var i = 0; i < printed.Length; i++) letters[at + i] = letters[at + i] with { Text = read[i].ToString() };
                }

                return page with { Letters = letters };
            }

            public void ThrowIfOutOfTime() => inner.ThrowIfOutOfTime();

            public void Dispose() => inner.Dispose();
        }
    }

    private sealed class Refuser : IPdfReader
    {
        public IPdfDocument Open(string path, PdfReaderOptions options) => throw new NotSupportedException();

        public IPdfDocument Open(ReadOnlyMemory<byte> bytes, PdfReaderOptions options) =>
            throw new PdfOpenException(PdfOpenFailure.Damaged, "The file is damaged.");
    }
}
