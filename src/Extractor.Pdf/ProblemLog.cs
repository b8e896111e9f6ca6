namespace Extractor.Pdf;

/// <summary>Gathers problems, each once, and knows which page is being read.</summary>
internal sealed class ProblemLog
{
    private const int MostKept = 1000;

    /// <summary>Names out of the file stand in messages, and may be as long as the file.</summary>
    private const int LongestMessage = 400;

    private readonly HashSet<PdfProblem> _seen = [];
    private readonly List<PdfProblem> _all = [];

    public IReadOnlyList<PdfProblem> All => _all;

    /// <summary>The page that is being read; null while the file as a whole is.</summary>
    public int? Page { get; set; }

    /// <summary>Something printed may be missing.</summary>
    public void Lost(string code, string message) => Add(new PdfProblem(code, message, Page));

    /// <summary>Damaged, but nothing printed is lost by it.</summary>
    public void Repaired(string code, string message) => Add(new PdfProblem(code, message, Page, Repaired: true));

    public void Add(PdfProblem problem)
    {
        if (problem.Message.Length > LongestMessage) problem = problem with { Message = problem.Message[..LongestMessage] + "…" };
        var placed = problem.Page is null ? problem with { Page = Page } : problem;
        if (_all.Count < MostKept && _seen.Add(placed)) _all.Add(placed);
    }
}
