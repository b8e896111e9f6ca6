using Extractor.Domain;
using Extractor.Layout;
using Extractor.Pdf;

namespace Extractor;

/// <summary>Says of every figure that stands on a recognised page how sure it is.</summary>
internal sealed class RecognizedFigures
{
    /// <summary>A figure with a digit less sure than this may be another.</summary>
    private const double LeastSure = 0.7;

    /// <summary>Figures of a column that tell its decimals.</summary>
    private const int FewestOfColumn = 5;

    /// <summary>How far a figure's box reaches beyond the run that it is of, in points.</summary>
    private const double Slack = 2;

    private readonly Dictionary<int, IReadOnlyList<RecognizedRun>> _pages;

    private RecognizedFigures(Dictionary<int, IReadOnlyList<RecognizedRun>> pages) => _pages = pages;

    public static Disclosure Mark(Disclosure disclosure, IReadOnlyList<PageLayout> pages)
    {
        var recognized = pages.Where(page => page.Recognition is not null).ToDictionary(page => page.Number, page => page.Recognition!.Runs);
        return recognized.Count == 0 ? disclosure : new RecognizedFigures(recognized).Marked(disclosure);
    }

    private Disclosure Marked(Disclosure disclosure) => disclosure with
    {
        Document = disclosure.Document with { RecognizedPages = [.. _pages.Keys.Order()] },
        Tables = [.. disclosure.Tables.Select(Marked)],
        Narrative = disclosure.Narrative with
        {
            Statements = [.. disclosure.Narrative.Statements.Select(statement => statement with { Operands = [.. statement.Operands.Select(Marked)] })],
            Unbound = [.. disclosure.Narrative.Unbound.Select(figure => figure with { Evidence = Marked(figure.Evidence, figure.Number.Text) })],
        },
        Attachments = disclosure.Attachments with { Forms = [.. disclosure.Attachments.Forms.Select(Marked)] },
    };

    private AccountTable Marked(AccountTable table) => table with
    {
        Rows = [.. WithOddDecimals(RecognizedCodes.Corrected([.. table.Rows.Select(row => row with { Cells = [.. row.Cells.Select(Marked)] })]))],
        Grid = [.. table.Grid.Select(cell => cell with { Evidence = Marked(cell.Evidence, cell.Evidence.Text) })],
    };

    /// <summary>A figure with more decimals than all the others of its column has taken in something that is no digit of it.</summary>
    private static List<TableRow> WithOddDecimals(List<TableRow> rows)
    {
        var usual = rows.SelectMany(row => row.Cells).Where(cell => cell.Amount.Number is not null).GroupBy(cell => cell.Column)
            .Where(column => column.Count() >= FewestOfColumn)
            .ToDictionary(column => column.Key, column => column.GroupBy(cell => cell.Amount.Number!.Value.Decimals).MaxBy(group => group.Count())!);
        bool IsOdd(TableCell cell) => cell.Amount.Number is { } number && usual.TryGetValue(cell.Column, out var most) && number.Decimals > most.Key && number.Decimals > 2;
        return rows.ConvertAll(row => row with { Cells = [.. row.Cells.Select(cell => IsOdd(cell) && cell.Evidence.Recognition is { } read ? cell with { Evidence = cell.Evidence with { Recognition = read with { IsDoubtful = true } } } : cell)] });
    }

    private TableCell Marked(TableCell cell) => cell with { Evidence = Marked(cell.Evidence, cell.Amount.Text) };

    private Operand Marked(Operand operand) => operand with { Evidence = Marked(operand.Evidence, operand.Number.Text) };

    private PerformanceForm Marked(PerformanceForm form) => form with
    {
        Tasks = [.. form.Tasks.Select(Marked)],
        Funds = [.. form.Funds.Select(Marked)],
        Management = [.. form.Management.Select(Marked)],
        Indicators = [.. form.Indicators.Select(Marked)],
        Total = form.Total is { } total ? Marked(total) : null,
    };

    private FormRow Marked(FormRow row) => row with { Cells = [.. row.Cells.Select(cell => cell with { Evidence = Marked(cell.Evidence, cell.Number?.Text ?? "") })] };

    /// <param name="figure">The figure within the evidence; without digits nothing is said but that it was recognised.</param>
    private Evidence Marked(Evidence evidence, string figure)
    {
        if (!_pages.TryGetValue(evidence.Page, out var runs)) return evidence;
        var (confidence, alternative) = (1.0, (string?)null);
        foreach (var run in runs)
        {
            if (!Shares(run.Box, evidence.Box)) continue;
            confidence = Math.Min(confidence, Confidence(run, figure));
            if (run.Alternative is not null && Digits(run.Alternative) != Digits(run.Text)) alternative = run.Alternative;
        }

        var isDoubtful = figure.Any(char.IsAsciiDigit) && (alternative is not null || confidence < LeastSure);
        return evidence with { Recognition = new Recognition(confidence, alternative, isDoubtful) };
    }

    /// <summary>One lies in the middle of the other: a cell holds whole runs, a run whole figures.</summary>
    private static bool Shares(Box run, Box figure) =>
        (figure.X0 - Slack <= run.CenterX && run.CenterX <= figure.X1 + Slack && figure.Y0 - Slack <= run.CenterY && run.CenterY <= figure.Y1 + Slack)
        || (run.X0 - Slack <= figure.CenterX && figure.CenterX <= run.X1 + Slack && run.Y0 - Slack <= figure.CenterY && figure.CenterY <= run.Y1 + Slack);

    /// <summary>Of the figure's digits where the run has it; of all of the run's characters otherwise. Separators tell their kind by their place.</summary>
    private static double Confidence(RecognizedRun run, string figure)
    {
        var at = figure.Length == 0 ? -1 : run.Text.IndexOf(figure, StringComparison.Ordinal);
        var (from, to) = at < 0 ? (0, run.Text.Length) : (at, at + figure.Length);
        var least = 1.0;
        for (var i = from; i < Math.Min(to, run.Confidences.Count); i++)
        {
            if (at < 0 || char.IsAsciiDigit(run.Text[i])) least = Math.Min(least, run.Confidences[i]);
        }

        return least;
    }

    private static string Digits(string text) => string.Concat(text.Where(char.IsAsciiDigit));
}
