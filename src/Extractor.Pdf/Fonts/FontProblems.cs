namespace Extractor.Pdf.Fonts;

/// <summary>Passes on what is wrong with one font, each kind of problem once.</summary>
internal sealed class FontProblems(string fontName, Action<PdfProblem> report)
{
    private readonly HashSet<string> _reported = [];

    /// <param name="code">The kind of problem.</param>
    /// <param name="what">The rest of a sentence that begins with the font's name.</param>
    /// <param name="repaired">True where nothing printed is lost by it.</param>
    public void Report(string code, string what, bool repaired = false)
    {
        if (_reported.Add(code))
        {
            report(new PdfProblem(code, $"Font '{fontName}' {what}", Repaired: repaired));
        }
    }
}
