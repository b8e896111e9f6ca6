using Extractor.Pdf;

namespace Extractor.PdfPig;

/// <summary>A document that PdfPig has opened.</summary>
internal sealed class PdfPigDocument : IPdfDocument
{
    private readonly UglyToad.PdfPig.PdfDocument _letters;
    private readonly UglyToad.PdfPig.PdfDocument? _paths;
    private readonly ReadingBudget _budget;
    private readonly PageConverter _converter;
    private readonly IPdfDocument? _guard;
    private readonly List<PdfProblem> _problems =
    [
        new("engine-pdfpig",
            "Read with PdfPig, which does not tell hidden optional content, letters outside their clip, transparency, artifacts, annotations and fields: "
                + "letters of these may be read or missing.",
            Repaired: true),
    ];

    /// <param name="letters">The file read without cutting at clips.</param>
    /// <param name="paths">The file read with it; null where letters alone are wanted.</param>
    /// <param name="guard">The file as the program's own reader opens it, which holds each page to its limits first; null where it cannot.</param>
    public PdfPigDocument(UglyToad.PdfPig.PdfDocument letters, UglyToad.PdfPig.PdfDocument? paths, ReadingBudget budget, IPdfDocument? guard)
    {
        (_letters, _paths, _budget, _guard) = (letters, paths, budget, guard);
        _converter = new PageConverter(budget.Options.MostPageItems);
        var information = letters.Information;
        Information = new PdfInformation(information.Title, information.Author, information.Creator, information.Producer);
    }

    public int NumberOfPages => _letters.NumberOfPages;

    public PdfInformation Information { get; }

    public IReadOnlyList<PdfProblem> Problems => _problems;

    /// <remarks>A page that the library fails on is an empty one with a problem: the others can be read.</remarks>
    public PdfPage GetPage(int number)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, NumberOfPages);
        ThrowIfOutOfTime();
        if (number <= _guard?.NumberOfPages && _guard.GetPage(number).Problems.FirstOrDefault(IsTooLarge) is { } large) return Lost(large);
        try
        {
            return _converter.Convert(_letters.GetPage(number), _paths?.GetPage(number));
        }
        catch (Exception e) when (e is not (OutOfMemoryException or OperationCanceledException))
        {
            return Lost(new PdfProblem("page-unreadable",
                $"PdfPig cannot read the page ({PdfPigReader.FirstLine(e)}). Read the file with the program's own engine.", number));
        }

        PdfPage Lost(PdfProblem problem)
        {
            _problems.Add(problem);
            return new PdfPage { Number = number, Width = 0, Height = 0, Problems = [problem] };
        }
    }

    /// <inheritdoc/>
    public void ThrowIfOutOfTime() => _budget.Check();

    private static bool IsTooLarge(PdfProblem problem) => problem.Code is "page-too-large" or "stream-too-large";

    public void Dispose()
    {
        _letters.Dispose();
        _paths?.Dispose();
        _guard?.Dispose();
    }
}
