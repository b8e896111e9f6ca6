using System.Text.RegularExpressions;
using Extractor.Domain;
using Extractor.Domain.Problems;
using Extractor.Layout;
using Extractor.Pdf;

namespace Extractor.Forms;

/// <summary>
/// The last look over the pages of the accounts: an amount that is printed in a table and that no cell of it holds, or that stands
/// by itself beside the tables, was lost on the way.
/// </summary>
internal sealed partial class LostFigures
{
    private readonly HashSet<(int Page, Box Box)> _held = [];
    private readonly IReadOnlySet<Grid> _grids;
    private readonly IReadOnlySet<TextLine> _taken;
    private readonly (int First, int Last) _pages;

    /// <param name="grids">Of the typed tables.</param>
    /// <param name="taken">The lines that belong to tables: titles, unit lines, notes.</param>
    public LostFigures(IReadOnlyList<AccountTable> tables, IReadOnlySet<Grid> grids, IReadOnlySet<TextLine> taken)
    {
        (_grids, _taken) = (grids, taken);
        foreach (var cell in tables.SelectMany(static t => t.Rows).SelectMany(static r => r.Cells))
            if (cell.Amount.State == CellState.Amount) _held.Add((cell.Evidence.Page, cell.Evidence.Box));
        var accounts = tables.Where(static t => KnownForms.IsAccount(t.Key)).SelectMany(static t => t.Pages).ToArray();
        _pages = accounts.Length == 0 ? (1, 0) : (accounts.Min(), accounts.Max() + 1);
    }

    public static bool IsIn(string text) => Amount().IsMatch(text);

    public static bool AreIn(TableSection section) => section.Rows.Any(static r => r.Printed.Any(static c => Amount().IsMatch(c.Text)));

    /// <summary>One problem a page.</summary>
    public IEnumerable<Problem> Find(IReadOnlyList<PageLayout> pages)
    {
        for (var i = 0; i < pages.Count; i++)
        {
            var (page, previous, next) = (pages[i], pages.ElementAtOrDefault(i - 1), pages.ElementAtOrDefault(i + 1));
            if (page.Number < _pages.First || page.Number > _pages.Last) continue;
            var inside = page.Grids.Where(_grids.Contains).SelectMany(g => g.Cells.Where(c => IsLost(c) && !IsPrintedAgain(c, g, next)))
                .Select(c => new Evidence(page.Number, c.TextBox, c.Text)).ToArray();
            if (inside.Length > 0) yield return Problem(
                TableProblems.FiguresInNoCell, $"{Count(inside)} printed in the table stand{Verb(inside)} in none of its cells: “{inside[0].Text}”.",
                inside[0]);
            var isProse = IsProse(page);
            var outside = page.Lines.Where(l => !_taken.Contains(l) && (!isProse && IsFigures(l.Text) || Row().IsMatch(l.Text)))
                .Where(l => !IsRepeated(l, page, previous)).Select(static l => l.Evidence).ToArray();
            if (outside.Length > 0) yield return Problem(
                TableProblems.FiguresBesideTables, $"{Count(outside)} on a page of the tables stand{Verb(outside)} in no table: “{outside[0].Text}”.",
                outside[0]);
        }
    }

    private static bool IsRepeated(TextLine line, PageLayout page, PageLayout? before) =>
        before?.Grids.Count > 0 && page.Lines[0] == line && RepeatedRow.IsLast(line, before.Grids[^1]);

    /// <summary>The next page prints the whole row again, and the table took it from there.</summary>
    private bool IsPrintedAgain(GridCell cell, Grid grid, PageLayout? next) =>
        cell.Row == grid.RowCount - 1 && next?.Grids.Any(g => _grids.Contains(g) && RepeatedRow.IsIn(g, grid)) == true;

    private static string Count(Evidence[] lost) => lost.Length == 1 ? "A figure" : lost.Length.ToString(System.Globalization.CultureInfo.InvariantCulture)
        + " figures";

    private static string Verb(Evidence[] lost) => lost.Length == 1 ? "s" : "";

    private static Problem Problem(ProblemKind kind, string message, Evidence first) => kind.At(first, message);

    private bool IsLost(GridCell cell) => cell.Lines.Any(static l => Amount().IsMatch(l.Text)) && !_held.Contains((cell.Lines[0].Page, cell.TextBox));

    /// <summary>Figures in the midst of sentences are the narrative's, those of a chart nobody's.</summary>
    private static bool IsProse(PageLayout page) => page.Lines.Any(static l => l.Text.Contains('。', StringComparison.Ordinal));

    private static bool IsFigures(string text) => Amount().IsMatch(text) && text.All(static c => char.IsAsciiDigit(c) || c is ',' or '.' or ' ' or '-' or '—');

    /// <summary>30226 劳务费 461.07: a row of a table, though sentences may stand on its page too.</summary>
    [GeneratedRegex(@"^(\d{3}|\d{5}|\d{7})\s*[^\d\s。，；:：]{2,30}\s+-?\d[\d,]*\.\d{2}(?![%％])")]
    private static partial Regex Row();

    /// <summary>12,345.60: with decimals, so that no code, count or percentage is one.</summary>
    [GeneratedRegex(@"\d\.\d{2}(?!\d*[%％])")]
    private static partial Regex Amount();
}
