using System.Globalization;
using Extractor.Domain;
using Extractor.Domain.Performance;
using Extractor.Layout;
using Extractor.Pdf;

namespace Extractor;

/// <summary>Says of every figure that stands on a recognised page how sure it is.</summary>
internal sealed class RecognizedFigures
{
    /// <summary>A figure with a digit less sure than this may be another.</summary>
    private const double LeastSure = 0.7;

    /// <summary>A row number that does not count on must be this sure to be believed.</summary>
    private const double SureOfBreak = 0.97;

    /// <summary>Figures of a column, or of a table, that tell its decimals.</summary>
    private const int FewestOfColumn = 5;

    /// <summary>How far a figure's box reaches beyond the run that it is of, in points.</summary>
    private const double Slack = 2;

    /// <summary>By page; null where the text is a hidden layer that another program left.</summary>
    private readonly Dictionary<int, PageRecognition?> _pages;

    /// <summary>Pages too poor to believe any figure that no check settles.</summary>
    private readonly HashSet<int> _poor;

    private RecognizedFigures(Dictionary<int, PageRecognition?> pages)
    {
        _pages = pages;
        _poor = [.. pages.Where(page => page.Value is { } read && PoorPrint.Is(read)).Select(page => page.Key)];
    }

    public static Disclosure Mark(Disclosure disclosure, IReadOnlyList<PageLayout> pages)
    {
        var recognized = pages.Where(page => page.Recognition is not null || page.IsRecognized).ToDictionary(page => page.Number, page => page.Recognition);
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
        Attachments = disclosure.Attachments with { Forms = [.. disclosure.Attachments.Forms.Select(form => form.WithRows(Marked))] },
    };

    private AccountTable Marked(AccountTable table) => table with
    {
        Rows = [.. WithOddDecimals(RecognizedCodes.Corrected(RecognizedNumerals.Restored([.. table.Rows.Select(row => RecognizedLabels.Freed(Marked(row)))])))],
        LineNumbers = [.. MarkedNumbers(table.LineNumbers)],
        Grid = [.. table.Grid.Select(cell => cell with { Evidence = Marked(cell.Evidence, cell.Evidence.Text) })],
    };

    /// <summary>A figure with more decimals than the others of its column, or of its table where that has few, has taken in something that is no digit of
    /// it.</summary>
    private static List<TableRow> WithOddDecimals(List<TableRow> rows)
    {
        var figures = rows.SelectMany(row => row.Cells).Where(cell => cell.Amount.Number is not null).ToList();
        if (figures.Count < FewestOfColumn) return rows;
        static int Usual(IEnumerable<TableCell> cells) => cells.GroupBy(cell => cell.Amount.Number!.Value.Decimals).MaxBy(group => group.Count())!.Key;
        var (ofTable, columns) = (Usual(figures), figures.GroupBy(cell => cell.Column).Where(column => column.Count() >= FewestOfColumn)
            .ToDictionary(column => column.Key, Usual));
        bool IsOdd(TableCell cell) =>
            cell.Amount.Number is { Decimals: > 2 } number && number.Decimals > columns.GetValueOrDefault(cell.Column, ofTable);
        TableCell Doubted(TableCell cell) => IsOdd(cell) ? cell with { Evidence = cell.Evidence.InDoubt(true) } : cell;
        return rows.ConvertAll(row => row with { Cells = [.. row.Cells.Select(Doubted)] });
    }

    private TableRow Marked(TableRow row) => row with
    {
        CodeRecognition = row.Code is { } code ? OfCode(code, row.Evidence) : null,
        Evidence = Marked(row.Evidence, ""),
        Cells = [.. row.Cells.Select(Marked)],
    };

    /// <summary>The code stands before the label, or in its place: in one piece, or one for each level.</summary>
    private Recognition? OfCode(string code, Evidence label)
    {
        if (!_pages.TryGetValue(label.Page, out var page)) return null;
        if (page is null) return new Recognition(null, null, IsDoubtful: true);
        if (!Reads(page, label.Box)) return null;
        var pieces = page.Runs.Where(run => Digits(run.Text) is { Length: > 1 } digits && code.Contains(digits, StringComparison.Ordinal)
            && run.Box.X0 <= label.Box.X1 && run.Box.CenterY > label.Box.Y0 - Slack && run.Box.CenterY < label.Box.Y1 + Slack).ToList();
        var confidence = pieces.Count == 0 ? 1 : pieces.Min(run => Confidence(run, Digits(run.Text)));
        var alternative = pieces.Find(run => run.Alternative is { } other && Digits(other) != Digits(run.Text))?.Alternative;
        return new Recognition(confidence, alternative, alternative is not null || confidence < LeastSure || code.Length is not (3 or 5 or 7));
    }

    /// <summary>Row numbers count on: one that does not was likely misread where it is not quite sure.</summary>
    private IEnumerable<Evidence> MarkedNumbers(IReadOnlyList<Evidence> numbers)
    {
        var before = 0;
        foreach (var number in numbers)
        {
            var marked = Marked(number, number.Text);
            var value = int.TryParse(number.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var read) ? read : 0;
            yield return value != before + 1 && marked.Recognition is { Confidence: < SureOfBreak } ? marked.InDoubt(true) : marked;
            before = value;
        }
    }

    private TableCell Marked(TableCell cell)
    {
        var evidence = Marked(cell.Evidence, cell.Amount.Text);
        return cell with { Evidence = cell.Amount.State == CellState.Unreadable ? evidence.InDoubt(true) : evidence };
    }

    private Operand Marked(Operand operand) => operand with { Evidence = Marked(operand.Evidence, operand.Number.Text) };

    private SelfEvaluationRow Marked(SelfEvaluationRow row) =>
        row with { Cells = [.. row.Cells.Select(cell => cell with { Evidence = Marked(cell.Evidence, cell.Number?.Text ?? "") })] };

    /// <param name="figure">The figure within the evidence; without digits nothing is said but that it was recognised.</param>
    private Evidence Marked(Evidence evidence, string figure)
    {
        if (!_pages.TryGetValue(evidence.Page, out var page)) return evidence;
        var hasDigits = figure.Any(char.IsAsciiDigit);
        if (page is null) return evidence with { Recognition = new Recognition(null, null, hasDigits) };
        if (!Reads(page, evidence.Box)) return evidence;
        var (confidence, alternative) = (1.0, (string?)null);
        foreach (var run in page.Runs)
        {
            if (!Shares(run.Box, evidence.Box)) continue;
            confidence = Math.Min(confidence, Confidence(run, figure));
            if (run.Alternative is not null && Digits(run.Alternative) != Digits(run.Text)) alternative = run.Alternative;
        }

        var isDoubtful = hasDigits && (_poor.Contains(evidence.Page) || IsCut(figure) || alternative is not null || confidence < LeastSure);
        return evidence with { Recognition = new Recognition(confidence, alternative, isDoubtful) };
    }

    /// <summary>720. has lost its decimals, under a stamp perhaps.</summary>
    private static bool IsCut(string figure) => figure.Length > 1 && figure[^1] is '.' or ',' or '．' or '，';

    /// <summary>On a page of text only what lies in a picture was recognised.</summary>
    private static bool Reads(PageRecognition page, Box box) =>
        page.Pictures.Count == 0 || page.Pictures.Any(picture => picture.X0 <= box.CenterX && box.CenterX <= picture.X1 && picture.Y0 <= box.CenterY
            && box.CenterY <= picture.Y1);

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
