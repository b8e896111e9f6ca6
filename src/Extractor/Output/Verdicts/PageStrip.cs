using System.Globalization;
using System.Net;
using System.Text;
using Extractor.Pdf;

namespace Extractor.Output.Verdicts;

/// <summary>A strip of a page redrawn as SVG from its letters and rulings; fonts are the viewer's own, places those of the document.</summary>
internal static class PageStrip
{
    /// <summary>How much of the page is shown above and below a marked place, in points.</summary>
    private const double Around = 46;

    /// <summary>A strip as wide as the page, with the place marked.</summary>
    public static string Of(PdfPage page, Box place)
    {
        var top = Math.Max(0, place.Y0 - Around);
        var strip = new Box(0, top, page.Width, Math.Min(page.Height, place.Y1 + Around));
        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture,
            $"<svg viewBox=\"0 {top:0.#} {page.Width:0.#} {strip.Height:0.#}\" role=\"img\" aria-label=\"{page.Number}\">");
        foreach (var ruling in page.Rulings.Where(r => r.Box.Y0 <= strip.Y1 && r.Box.Y1 >= strip.Y0))
            svg.Append(CultureInfo.InvariantCulture,
                $"<rect x=\"{ruling.Box.X0:0.#}\" y=\"{ruling.Box.Y0:0.#}\" width=\"{Math.Max(ruling.Box.Width, 0.4):0.##}\" "
                + $"height=\"{Math.Max(ruling.Box.Height, 0.4):0.##}\"/>");
        foreach (var run in Runs(page.Letters.Where(l => l.Box.Intersects(strip)))) Text(svg, run);
        svg.Append(CultureInfo.InvariantCulture,
            $"<rect class=\"mark\" x=\"{place.X0 - 2:0.#}\" y=\"{place.Y0 - 2:0.#}\" width=\"{place.Width + 4:0.#}\""
            + $" height=\"{place.Height + 4:0.#}\"/></svg>");
        return svg.ToString();
    }

    /// <summary>Letters painted one after another on one baseline in one size are one text element.</summary>
    private static IEnumerable<List<Letter>> Runs(IEnumerable<Letter> letters)
    {
        const LetterTraits hidden = LetterTraits.Invisible | LetterTraits.White | LetterTraits.Duplicate | LetterTraits.Translucent;
        var run = new List<Letter>();
        foreach (var letter in letters.Where(l => (l.Traits & hidden) == LetterTraits.None))
        {
            if (run.Count > 0 && !(letter.Direction == TextDirection.LeftToRight && run[^1].Direction == TextDirection.LeftToRight
                && letter.Baseline.Equals(run[^1].Baseline) && letter.PointSize.Equals(run[^1].PointSize)))
            {
                yield return run;
                run = [];
            }

            run.Add(letter);
        }

        if (run.Count > 0)
            yield return run;
    }

    private static void Text(StringBuilder svg, List<Letter> run)
    {
        var first = run[0];
        var isAcross = first.Direction == TextDirection.LeftToRight;
        var xs = string.Join(' ', run.Select(l => l.Box.X0.ToString("0.#", CultureInfo.InvariantCulture)));
        var text = WebUtility.HtmlEncode(string.Concat(run.Select(l => l.Text.Length == 1 && !char.IsControl(l.Text[0]) ? l.Text : "·")));
        var y = isAcross ? first.Baseline : first.Box.Y1 - (first.Box.Height * 0.2);
        svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{xs}\" y=\"{y:0.#}\" font-size=\"{first.PointSize:0.#}\">{text}</text>");
    }
}
