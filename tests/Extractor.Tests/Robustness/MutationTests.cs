using System.ComponentModel;
using System.Globalization;
using Extractor.Fuzz.Damage;
using Extractor.Pdf;

namespace Extractor.Tests.Robustness;

/// <summary>
/// Whatever the bytes are: opening gives a document or says why not, and nothing else is thrown by any stage.
/// EXTRACTOR_FUZZ sets how many damaged pages are tried, EXTRACTOR_FUZZ_FROM the first seed; tests/Extractor.Fuzz tries
/// any number in a process of its own and measures its time and memory.
/// </summary>
internal sealed class MutationTests
{
    private const int Usual = 2000;

    /// <summary>Every so many of the shared documents gives a page.</summary>
    private const int EachOf = 3;

    /// <summary>Processor time: a machine that is busy or was stopped meanwhile does not count.</summary>
    private static readonly TimeSpan Hang = TimeSpan.FromSeconds(120);

    private static int Count => Setting("EXTRACTOR_FUZZ", Usual);

    private static int First => Setting("EXTRACTOR_FUZZ_FROM", 0);

    [Test]
    public void Small_files() => Try(SamplePdfs.All, Count / 4);

    [Test]
    public void Pages_of_published_documents() => Try(Pages(), Count);

    [Test]
    public void The_undamaged_files_are_read() =>
        Assert.That(SamplePdfs.All.Count(file => Trial.Fault(file) is null && CanBeOpened(file)), Is.GreaterThanOrEqualTo(10));

    /// <summary>Of the project's own document and, where they are at hand, of the shared ones.</summary>
    private static List<byte[]> Pages()
    {
        var corpus = Path.Combine(ProjectFiles.Root, "corpus", "xinxiang-hrss-2024", "xinxiang-2024.pdf");
        try
        {
            var shared = SharedFiles.AllPdfs().Where((_, index) => index % EachOf == 0).SelectMany(file => PageCuts.OfFile(file, 2));
            return [.. PageCuts.OfFile(corpus, 4), .. shared];
        }
        catch (Win32Exception)
        {
            Assert.Ignore("qpdf is not installed");
            throw;
        }
    }

    private static void Try(IReadOnlyList<byte[]> files, int count)
    {
        var faults = new List<string>();
        var next = First;
        var thread = new Thread(() =>
        {
            for (var seed = First; seed < First + count; seed++)
            {
                Volatile.Write(ref next, seed);
                var file = new Mutator(seed).Mutate(files[seed % files.Count]);
                if (Trial.Fault(file) is not { } fault) continue;
                faults.Add(string.Create(CultureInfo.InvariantCulture, $"seed {seed}: {fault}"));
            }
        })
        { IsBackground = true };
        thread.Start();
        var (seen, before) = (First, Environment.CpuUsage.TotalTime);
        while (!thread.Join(TimeSpan.FromSeconds(1)))
        {
            var now = Volatile.Read(ref next);
            if (now != seen) (seen, before) = (now, Environment.CpuUsage.TotalTime);
            else if (Environment.CpuUsage.TotalTime - before > Hang)
                Assert.Fail(string.Create(CultureInfo.InvariantCulture, $"seed {now} does not come to an end"));
        }

        TestContext.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count} damaged files tried, made of {files.Count}"));
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

    private static int Setting(string name, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : otherwise;
}
