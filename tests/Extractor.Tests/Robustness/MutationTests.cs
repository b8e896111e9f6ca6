using System.Globalization;
using Extractor.Domain;
using Extractor.Output.Json;
using Extractor.Pdf;
using Extractor.Reconciliation;

namespace Extractor.Tests.Robustness;

/// <summary>
/// Whatever the bytes are: opening gives a document or says why not, and nothing else is thrown by any stage.
/// EXTRACTOR_FUZZ sets how many damaged files are tried, EXTRACTOR_FUZZ_FROM the first seed.
/// </summary>
internal sealed class MutationTests
{
    private const int Usual = 1800;

    private static readonly TimeSpan Hang = TimeSpan.FromSeconds(60);

    private static int Count => Setting("EXTRACTOR_FUZZ", Usual);

    private static int First => Setting("EXTRACTOR_FUZZ_FROM", 0);

    [Test]
    public void Small_files() => Try(SamplePdfs.All, Count);

    [Test]
    public void Pages_of_a_published_document()
    {
        var corpus = Path.Combine(ProjectFiles.Root, "corpus", "xinxiang-hrss-2024", "xinxiang-2024.pdf");
        Try([.. new[] { 1, 8, 12 }.SelectMany(page => Qpdf.CutPage(corpus, page))], Math.Max(1, Count / 36));
    }

    [Test]
    public void The_undamaged_files_are_read() =>
        Assert.That(SamplePdfs.All.Count(file => Fault(file) is null && CanBeOpened(file)), Is.GreaterThanOrEqualTo(10));

    private static void Try(IReadOnlyList<byte[]> files, int count)
    {
        var faults = new List<string>();
        var (seed, started) = (First, DateTime.UtcNow);
        var thread = new Thread(() =>
        {
            for (; seed < First + count; seed++)
            {
                started = DateTime.UtcNow;
                var file = new Mutator(seed).Mutate(files[seed % files.Count]);
                if (Fault(file) is not { } fault) continue;
                faults.Add(string.Create(CultureInfo.InvariantCulture, $"seed {seed}: {fault}"));
            }
        }) { IsBackground = true };
        thread.Start();
        while (!thread.Join(TimeSpan.FromSeconds(1)))
        {
            if (DateTime.UtcNow - started > Hang) Assert.Fail(string.Create(CultureInfo.InvariantCulture, $"seed {seed} does not come to an end"));
        }

        TestContext.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count} damaged files tried"));
        Assert.That(faults, Is.Empty);
    }

    private static bool CanBeOpened(byte[] file)
    {
        try
        {
            using var document = PdfDocument.Open(file);
            return true;
        }
        catch (PdfOpenException)
        {
            return false;
        }
    }

    /// <summary>What a damaged file brings down; null where nothing is.</summary>
    private static string? Fault(byte[] file)
    {
        try
        {
            var disclosure = Pipeline.Extract("damaged.pdf", file);
            Reconciler.Check(disclosure);
            DisclosureWriter.Write(TextWriter.Null, disclosure);
            return disclosure.Problems.FirstOrDefault(p => p.Code == "stage-failed")?.Message;
        }
        catch (PdfOpenException)
        {
            return null;
        }
        catch (Exception fault)
        {
            return fault.ToString();
        }
    }

    private static int Setting(string name, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : otherwise;
}
