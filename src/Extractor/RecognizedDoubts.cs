using System.Globalization;
using Extractor.Domain;
using Extractor.Domain.Problems;
using Extractor.Pdf;
using Extractor.Reconciliation;

namespace Extractor;

/// <summary>
/// Settles recognised figures that are in doubt by the checks: one on which an agreeing check rests is right; where a
/// second reading makes checks agree that did not, that reading is taken. What is left is told.
/// </summary>
internal static class RecognizedDoubts
{
    /// <summary>Second readings that are tried; a page with more is not readable.</summary>
    private const int MostTried = 40;

    public static Disclosure Settle(Disclosure disclosure)
    {
        if (!Doubtful(disclosure).Any()) return disclosure;
        var (settled, agreeing) = (disclosure, Agreeing(disclosure));
        foreach (var cell in Cells(disclosure).Where(cell => IsDoubtful(cell.Evidence) && !agreeing.Contains(Place(cell.Evidence))).Take(MostTried))
        {
            if (cell.Evidence.Recognition?.Alternative is not { } text || AmountParser.Parse(text, cell.Amount.Unit) is not { State: CellState.Amount } amount) continue;
            var tried = Replace(settled, cell, cell with { Amount = amount, Evidence = cell.Evidence with { Text = text } });
            var agreed = Agreeing(tried);
            if (!agreed.Contains(Place(cell.Evidence)) || !agreed.IsSupersetOf(agreeing)) continue;
            (settled, agreeing) = (tried, agreed);
        }

        settled = Clear(settled, agreeing);
        return settled with { Problems = [.. settled.Problems, .. Doubtful(settled).Select(Told)] };
    }

    private static Problem Told(Evidence figure) => PageProblems.FigureDoubtful.At(
        figure,
        string.Create(CultureInfo.InvariantCulture, $"“{figure.Text}” was recognised in a picture and may be another figure{(figure.Recognition!.Alternative is { } other ? $", “{other}”" : "")}; no check settles it."));

    /// <summary>The places of figures on which a check rests that agrees.</summary>
    private static HashSet<(int, Box)> Agreeing(Disclosure disclosure) =>
        [.. Reconciler.Check(disclosure).Verdicts.Where(verdict => verdict.Outcome == Outcome.Agrees).SelectMany(verdict => verdict.Evidence).Select(figure => Place(figure.Place))];

    private static Disclosure Clear(Disclosure disclosure, HashSet<(int, Box)> agreeing)
    {
        Evidence Sure(Evidence evidence) => IsDoubtful(evidence) && agreeing.Contains(Place(evidence)) ? evidence with { Recognition = evidence.Recognition! with { IsDoubtful = false } } : evidence;
        return disclosure with
        {
            Tables = [.. disclosure.Tables.Select(table => table with { Rows = [.. table.Rows.Select(row => row with { Cells = [.. row.Cells.Select(cell => cell with { Evidence = Sure(cell.Evidence) })] })] })],
            Narrative = disclosure.Narrative with
            {
                Statements = [.. disclosure.Narrative.Statements.Select(statement => statement with { Operands = [.. statement.Operands.Select(operand => operand with { Evidence = Sure(operand.Evidence) })] })],
            },
        };
    }

    private static Disclosure Replace(Disclosure disclosure, TableCell old, TableCell cell) => disclosure with
    {
        Tables = [.. disclosure.Tables.Select(table => table with { Rows = [.. table.Rows.Select(row => row.Cells.Contains(old) ? row with { Cells = [.. row.Cells.Select(c => c == old ? cell : c)] } : row)] })],
    };

    private static IEnumerable<TableCell> Cells(Disclosure disclosure) => disclosure.Tables.SelectMany(table => table.Rows).SelectMany(row => row.Cells);

    private static IEnumerable<Evidence> Doubtful(Disclosure disclosure) => Cells(disclosure).Select(cell => cell.Evidence)
        .Concat(disclosure.Narrative.Statements.SelectMany(statement => statement.Operands).Select(operand => operand.Evidence)).Where(IsDoubtful);

    private static bool IsDoubtful(Evidence evidence) => evidence.Recognition is { IsDoubtful: true };

    private static (int, Box) Place(Evidence evidence) => (evidence.Page, evidence.Box);
}
