using Extractor.Domain;
using Extractor.Domain.Parsing;
using Extractor.Domain.Problems;
using Extractor.Layout;
using Extractor.Pdf;

namespace Extractor.Verification;

/// <summary>Holds every figure that was read to what a second engine reads in its place: one whose characters differ is told as lost.</summary>
internal static class EngineComparison
{
    /// <summary>The problems of a document.</summary>
    /// <param name="disclosure">What was read with the first engine.</param>
    /// <param name="open">Opens the file with the second.</param>
    public static IReadOnlyList<Problem> Of(Disclosure disclosure, Func<IPdfDocument> open, TimeLimit time)
    {
        try
        {
            using var document = open();
            return [.. Figures(disclosure).GroupBy(f => f.Page).OrderBy(g => g.Key).SelectMany(page => OnPage(document, page.Key, page, time))];
        }
        catch (PdfOpenException refused) when (refused.Failure != PdfOpenFailure.LimitExceeded)
        {
            return [PageProblems.EnginesDiffer.On(null, $"The second engine cannot read the file, so that nothing was verified: {refused.Message}")];
        }
    }

    private static IEnumerable<Problem> OnPage(IPdfDocument document, int number, IEnumerable<Evidence> figures, TimeLimit time)
    {
        time.Check();
        if (number > document.NumberOfPages) return [];
        var second = new PageFigures(document.GetPage(number));
        return time.Over(figures).Select(figure => Compare(figure, second)).OfType<Problem>();
    }

    /// <summary>A figure that goes on in the next line has the box of its first part: what stands there must be how the figure begins.</summary>
    private static Problem? Compare(Evidence figure, PageFigures second)
    {
        var (ours, theirs) = (PageFigures.Digits(figure.Text), second.In(figure.Box));
        if (ours == theirs || (theirs.Length > 0 && ours.StartsWith(theirs, StringComparison.Ordinal))) return null;
        var read = theirs.Length == 0 ? "no figure" : $"“{theirs}”";
        return PageProblems.EnginesDiffer.At(figure, $"The two engines read a figure differently: “{figure.Text}”, and {read}.");
    }

    /// <summary>Every figure that tables, grids, forms and text hold, each place once. What was recognised on a scanned page is no engine's text.</summary>
    private static IEnumerable<Evidence> Figures(Disclosure disclosure) => disclosure.Tables
        .SelectMany(table => table.Rows.SelectMany(row => row.Cells).Where(cell => cell.Amount.State == CellState.Amount).Select(cell => cell.Evidence)
            .Concat(table.Grid.Select(cell => cell.Evidence).Where(e => NumberParser.TryParse(e.Text, out _))))
        .Concat(disclosure.Narrative.Statements.SelectMany(s => s.Operands).Select(o => o.Evidence))
        .Concat(disclosure.Narrative.Unbound.Select(u => u.Evidence))
        .Concat(disclosure.Attachments.Forms.SelectMany(f => f.Rows).SelectMany(r => r.Cells).Where(c => c.State == CellState.Amount).Select(c => c.Evidence))
        .Where(figure => figure.Recognition is null)
        .Distinct();
}
