using System.Globalization;
using Extractor.Domain;
using Extractor.Domain.Parsing;
using Extractor.Domain.Performance;
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

    /// <summary>Figures, unlike each other, that make a sum.</summary>
    private const int FewestOfSum = 3;

    public static Disclosure Settle(Disclosure disclosure)
    {
        if (disclosure.Document.RecognizedPages.Count == 0) return disclosure;
        disclosure = RecognizedCodeNames.Compared(disclosure);
        var verdicts = Reconciler.Check(disclosure).Verdicts;
        if (RecognizedDigits.Contradicted(verdicts) is { Count: > 0 } contradicted)
        {
            disclosure = With(disclosure, evidence => contradicted.Contains(Place(evidence)) ? evidence.InDoubt(true) : evidence);
            verdicts = Reconciler.Check(disclosure).Verdicts;
        }

        if (!Doubtful(disclosure).Any()) return Told(disclosure);
        var (settled, agreeing) = (disclosure, Agreeing(verdicts));
        var unsettled = Cells(disclosure).Where(cell => IsDoubtful(cell.Evidence) && cell.Evidence.Recognition!.Alternative is not null
            && !agreeing.Contains(Place(cell.Evidence)));
        foreach (var cell in unsettled.Take(MostTried))
        {
            if (cell.Evidence.Recognition?.Alternative is not { } text || AmountParser.Parse(text, cell.Amount.Unit) is not { State: CellState.Amount } amount)
                continue;
            var tried = Replace(settled, cell, cell with { Amount = amount, Evidence = cell.Evidence with { Text = text } });
            var agreed = Agreeing(Reconciler.Check(tried).Verdicts);
            if (!agreed.Contains(Place(cell.Evidence)) || !agreed.IsSupersetOf(agreeing)) continue;
            (settled, agreeing) = (tried, agreed);
        }

        return Told(Clear(settled, agreeing));
    }

    private static Disclosure Told(Disclosure disclosure)
    {
        List<Problem> told = [.. Doubtful(disclosure).Select(Told), .. Rows(disclosure).Where(row => row.CodeRecognition is { IsDoubtful: true }).Select(Told)];
        return told.Count == 0 ? disclosure : disclosure with { Problems = [.. disclosure.Problems, .. told] };
    }

    private static Problem Told(TableRow row) => PageProblems.CodeDoubtful.At(
        row.Evidence,
        $"The code {row.Code} of “{row.Label}” was recognised in a picture and may be "
            + $"another{(row.CodeRecognition!.Alternative is { } other ? $", {other}" : "")}.");

    private static Problem Told(Evidence figure) => PageProblems.FigureDoubtful.At(
        figure,
        string.Create(CultureInfo.InvariantCulture,
            $"“{figure.Text}” was recognised in a picture and may be another figure{(figure.Recognition!.Alternative is { } other ? $", “{other}”" : "")};"
            + $" no check settles it."));

    /// <summary>
    /// The places of figures on which a check rests that agrees to the last digit: bounds, quotients and what rounding lets pass would hold with another
    /// digit too.
    /// </summary>
    private static HashSet<(int, Box)> Agreeing(IEnumerable<Verdict> verdicts) =>
        [.. verdicts.Where(verdict => verdict is { Outcome: Outcome.Agrees, Claim.IsBound: false, Difference.Sign: 0 })
            .Where(Settles).SelectMany(verdict => verdict.Evidence).Select(figure => Place(figure.Place))];

    /// <summary>Two figures in doubt that are alike settle nothing: print that is misread once is misread alike elsewhere.</summary>
    private static bool Settles(Verdict verdict) => verdict.Evidence.Any(figure => !IsDoubtful(figure.Place))
        || verdict.Evidence.Select(figure => figure.Place.Text).Where(text => text.Any(digit => digit is >= '1' and <= '9')).Distinct().Count() >= FewestOfSum;

    private static Disclosure Clear(Disclosure disclosure, HashSet<(int, Box)> agreeing) =>
        With(disclosure, evidence => IsDoubtful(evidence) && agreeing.Contains(Place(evidence)) ? evidence.InDoubt(false) : evidence);

    private static Disclosure With(Disclosure disclosure, Func<Evidence, Evidence> changed)
    {
        SelfEvaluationRow InRow(SelfEvaluationRow row) => row with { Cells = [.. row.Cells.Select(cell => cell with { Evidence = changed(cell.Evidence) })] };
        TableRow InCells(TableRow row) => row with { Cells = [.. row.Cells.Select(cell => cell with { Evidence = changed(cell.Evidence) })] };
        Statement InOperands(Statement statement) =>
            statement with { Operands = [.. statement.Operands.Select(operand => operand with { Evidence = changed(operand.Evidence) })] };
        return disclosure with
        {
            Tables = [.. disclosure.Tables.Select(table => table with { Rows = [.. table.Rows.Select(InCells)] })],
            Narrative = disclosure.Narrative with { Statements = [.. disclosure.Narrative.Statements.Select(InOperands)] },
            Attachments = disclosure.Attachments with { Forms = [.. disclosure.Attachments.Forms.Select(form => form.WithRows(InRow))] },
        };
    }

    private static Disclosure Replace(Disclosure disclosure, TableCell old, TableCell cell)
    {
        TableRow Replaced(TableRow row) => row.Cells.Contains(old) ? row with { Cells = [.. row.Cells.Select(c => c == old ? cell : c)] } : row;
        return disclosure with { Tables = [.. disclosure.Tables.Select(table => table with { Rows = [.. table.Rows.Select(Replaced)] })] };
    }

    private static IEnumerable<TableRow> Rows(Disclosure disclosure) => disclosure.Tables.SelectMany(table => table.Rows);

    private static IEnumerable<TableCell> Cells(Disclosure disclosure) => Rows(disclosure).SelectMany(row => row.Cells);

    /// <remarks>A cell that is no amount is told as such.</remarks>
    private static IEnumerable<Evidence> Doubtful(Disclosure disclosure) => Cells(disclosure)
        .Where(cell => cell.Amount.State != CellState.Unreadable).Select(cell => cell.Evidence)
        .Concat(disclosure.Narrative.Statements.SelectMany(statement => statement.Operands).Select(operand => operand.Evidence))
        .Concat(disclosure.Attachments.Forms.SelectMany(form => form.Rows).SelectMany(row => row.Cells)
            .Where(cell => cell.Number is not null).Select(cell => cell.Evidence))
        .Where(IsDoubtful).DistinctBy(Place);

    private static bool IsDoubtful(Evidence evidence) => evidence.Recognition is { IsDoubtful: true };

    private static (int, Box) Place(Evidence evidence) => (evidence.Page, evidence.Box);
}
