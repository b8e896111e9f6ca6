using System.Globalization;
using System.Net;
using System.Text;
using Extractor.Pdf;

namespace Extractor.Output.Verdicts;

/// <summary>A page redrawn as SVG from its letters and rulings; fonts are the viewer's own, places those of the document.</summary>
internal static class PageDrawing
{
    /// <summary>A symbol with the id <c>p17</c>, to be shown whole or in part.</summary>
    public static void Write(StringBuilder svg, PdfPage page, string id)
    {
        svg.Append(CultureInfo.InvariantCulture, $"<symbol id=\"{id}\" viewBox=\"0 0 {page.Width:0.#} {page.Height:0.#}\" overflow=\"visible\">");
        svg.Append(CultureInfo.InvariantCulture, $"<rect width=\"{page.Width:0.#}\" height=\"{page.Height:0.#}\" fill=\"#fff\"/>");
        foreach (var ruling in page.Rulings)
            svg.Append(CultureInfo.InvariantCulture, $"<rect x=\"{ruling.Box.X0:0.#}\" y=\"{ruling.Box.Y0:0.#}\" width=\"{Math.Max(ruling.Box.Width, 0.4):0.##}\" height=\"{Math.Max(ruling.Box.Height, 0.4):0.##}\"/>");
        foreach (var run in Runs(page.Letters))
            Text(svg, run);
        svg.Append("</symbol>");
    }

    /// <summary>Letters painted one after another on one baseline in one size are one text element.</summary>
    private static IEnumerable<List<Letter>> Runs(IReadOnlyList<Letter> letters)
    {
        const LetterTraits hidden = LetterTraits.Invisible | LetterTraits.White | LetterTraits.Duplicate | LetterTraits.Translucent;
        var run = new List<Letter>();
        foreach (var letter in letters.Where(l => (l.Traits & hidden) == 0))
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
