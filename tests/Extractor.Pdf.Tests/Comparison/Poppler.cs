using System.ComponentModel;
using System.Diagnostics;

namespace Extractor.Pdf.Tests.Comparison;

/// <summary>Poppler's pdftotext, where it is installed.</summary>
internal static class Poppler
{
    /// <summary>Its output; the test is skipped where there is no such program.</summary>
    public static string Run(params string[] arguments)
    {
        var start = new ProcessStartInfo("pdftotext", arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        try
        {
            using var process = Process.Start(start)!;
            process.ErrorDataReceived += (_, _) => { };
            process.BeginErrorReadLine();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return output;
        }
        catch (Win32Exception)
        {
            Assert.Ignore("pdftotext is not installed.");
            throw;
        }
    }
}
