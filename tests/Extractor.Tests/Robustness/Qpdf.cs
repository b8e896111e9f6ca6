using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;

namespace Extractor.Tests.Robustness;

/// <summary>The program qpdf, which cuts, locks and damages files; tests that need it are skipped where it is not installed.</summary>
internal static class Qpdf
{
    /// <summary>One page of a document twice: as it is packed, and with its streams laid open.</summary>
    public static IEnumerable<byte[]> CutPage(string file, int page)
    {
        var number = page.ToString(CultureInfo.InvariantCulture);
        yield return Run(file, "--pages", ".", number, "--", "--object-streams=generate");
        yield return Run(file, "--pages", ".", number, "--", "--stream-data=uncompress", "--decode-level=generalized", "--object-streams=disable");
    }

    /// <summary>What qpdf makes of a file.</summary>
    public static byte[] Run(string file, params string[] arguments)
    {
        var target = Path.GetTempFileName();
        try
        {
            Run([file, .. arguments, "--deterministic-id", target]);
            return File.ReadAllBytes(target);
        }
        finally
        {
            File.Delete(target);
        }
    }

    private static void Run(string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo("qpdf", arguments) { RedirectStandardError = true })!;
            var said = process.StandardError.ReadToEnd();
            process.WaitForExit();
            Assert.That(process.ExitCode, Is.AnyOf(0, 3), said);
        }
        catch (Win32Exception)
        {
            Assert.Ignore("qpdf is not installed");
        }
    }
}
