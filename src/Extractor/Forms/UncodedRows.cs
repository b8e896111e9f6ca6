using Extractor.Domain;
using Extractor.Domain.Parsing;
using Extractor.Domain.Problems;
using Extractor.Forms.Heads;

namespace Extractor.Forms;

/// <summary>
/// Rows whose code is no code of the classification, or that have none among rows that have: what stands in their code column was not understood, or the
/// row is half of another. A misprint with other signs than digits (2031-39-99) is kept as printed.
/// </summary>
internal static class UncodedRows
{
    private const int FewestCoded = 3;

    /// <summary>The share of the rows with figures, but totals, that have a code: where fewer have one, a row without is nothing odd.</summary>
    private const double MostCoded = 0.8;

    public static IEnumerable<Problem> Find(IReadOnlyList<AccountTable> tables) => tables.Where(static t => KnownForms.IsAccount(t.Key)).SelectMany(InTable);

    private static IEnumerable<Problem> InTable(AccountTable table)
    {
        var rows = table.Rows.Where(static r => r.Code is not null || !IsTotal(r.Label))
            .Where(static r => r.Cells.Any(static c => c.Amount.State == CellState.Amount)).ToArray();
        var coded = rows.Count(static r => r.Code is { } code && ClassificationCode.Is(code));
        var areCoded = coded >= FewestCoded && coded >= MostCoded * rows.Length;
        return rows.Where(r => r.Code is { } code ? IsPart(code) || areCoded && IsOther(code) : areCoded).Select(Problem);
    }

    /// <summary>Digits too few for any code.</summary>
    private static bool IsPart(string code) => code.Length is 1 or 2 or ClassificationCode.ClassDigits + 1 && code.All(char.IsAsciiDigit);

    private static bool IsOther(string code) => code.All(char.IsAsciiDigit) && !ClassificationCode.Is(code);

    private static bool IsTotal(string label) => label.Length == 0 || label.EndsWith('计') || RowWords.StandsAlone(label);

    private static Problem Problem(TableRow row) => TableProblems.CodeMissing.At(
        row.Evidence, row.Code is { } code ? $"“{code}” is no code of the classification." : $"“{row.Label}” stands among rows with codes, and has none.");
}
