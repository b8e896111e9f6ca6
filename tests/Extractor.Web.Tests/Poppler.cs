using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Extractor.Web.Tests;

/// <summary>Where another program finds a word on a page.</summary>
internal static partial class Poppler
{
    /// <summary>The boxes, in points from the page's top left, of the words that hold a text.</summary>
    public static (double PageWidth, List<(double X0, double Y0, double X1, double Y1)> Words) Find(string pdf, int page, string text)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo("pdftotext", ["-bbox", "-f", $"{page}", "-l", $"{page}", pdf, "-"])
            { RedirectStandardOutput = true })!;
            var words = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return (double.Parse(Page().Match(words).Groups[1].Value, CultureInfo.InvariantCulture),
                [.. Word().Matches(words).Where(w => w.Groups[5].Value.Contains(text, StringComparison.Ordinal))
                .Select(w => (Number(w, 1), Number(w, 2), Number(w, 3), Number(w, 4)))]);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Assert.Ignore("There is no pdftotext on this machine.");
            return (1, []);
        }
    }

    private static double Number(Match word, int group) => double.Parse(word.Groups[group].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex("<page width=\"([^\"]*)\"", RegexOptions.CultureInvariant)]
    private static partial Regex Page();

    [GeneratedRegex("<word xMin=\"([^\"]*)\" yMin=\"([^\"]*)\" xMax=\"([^\"]*)\" yMax=\"([^\"]*)\">([^<]*)</word>", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
