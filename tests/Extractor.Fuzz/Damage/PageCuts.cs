using System.Diagnostics;
using System.Globalization;

namespace Extractor.Fuzz.Damage;

/// <summary>Single pages cut out of documents by the program qpdf: small files that hold what real producers write.</summary>
internal static class PageCuts
{
    /// <summary>Two pages of each document in a folder and below it, with and without object streams, into a folder of their own.</summary>
    public static void Write(string documents, string pages)
    {
        Directory.CreateDirectory(pages);
        var files = Directory.EnumerateFiles(documents, "*.pdf", SearchOption.AllDirectories).Order(StringComparer.Ordinal);
        foreach (var (index, cut) in files.SelectMany(file => OfFile(file, 3)).Index())
            File.WriteAllBytes(Path.Combine(pages, string.Create(CultureInfo.InvariantCulture, $"{index:D4}.pdf")), cut);
    }

    /// <summary>The pages at the inner bounds of equal parts of a document.</summary>
    public static IEnumerable<byte[]> OfFile(string file, int parts)
    {
        var pages = int.Parse(Run(["--show-npages", file]), CultureInfo.InvariantCulture);
        for (var part = 1; part < parts; part++)
        {
            var page = ((pages * part / parts) + 1).ToString(CultureInfo.InvariantCulture);
            yield return Cut(file, page, part % 2 == 0 ? "--object-streams=generate" : "--object-streams=disable");
        }
    }

    private static byte[] Cut(string file, string page, string form)
    {
        var target = Path.GetTempFileName();
        try
        {
            Run([file, "--pages", ".", page, "--", form, "--deterministic-id", target]);
            return File.ReadAllBytes(target);
        }
        finally
        {
            File.Delete(target);
        }
    }

    private static string Run(string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("qpdf", ["--warning-exit-0", .. arguments]) { RedirectStandardOutput = true })!;
        var said = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? said : throw new InvalidOperationException($"qpdf {string.Join(' ', arguments)} failed");
    }
}
