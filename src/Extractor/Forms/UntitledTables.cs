using Extractor.Domain;
using Extractor.Domain.Parsing;
using Extractor.Domain.Problems;
using Extractor.Forms.Heads;
using Extractor.Forms.Sheets;

namespace Extractor.Forms;

/// <summary>Tables of figures without a title in the midst of the accounts: rows or columns of one of them, most likely, that were not joined to it.</summary>
internal static class UntitledTables
{
    /// <summary>How many pages away the known tables before and behind may be.</summary>
    private const int Near = 3;

    private const int FewestFigures = 2;

    /// <param name="tables">In the order of the pages.</param>
    public static IEnumerable<Problem> Find(IReadOnlyList<AccountTable> tables)
    {
        AccountTable? before = null;
        var between = new List<AccountTable>();
        foreach (var table in tables)
        {
            if (table.Key == TableKeys.Other)
            {
                if ((table.Title is null || HasNoLabels(table)) && before is not null && table.Pages[0] - before.Pages[^1] <= Near) between.Add(table);
                continue;
            }
            if (IsOfAccounts(table.Key))
                foreach (var untitled in between.Where(t => table.Pages[0] - t.Pages[^1] <= Near && HasFigures(t))) yield return Problem(untitled);
            (before, between) = (IsOfAccounts(table.Key) ? table : null, []);
        }

        foreach (var untitled in between.Where(t => (HasNoLabels(t) || HasCodes(t)) && HasFigures(t))) yield return Problem(untitled);
    }

    /// <summary>One of the nine, or one of those that some places add behind them.</summary>
    private static bool IsOfAccounts(string key) => !TableKeys.IsSelfEvaluation(key);

    private static Problem Problem(AccountTable table) =>
        TableProblems.UntitledTable.At(table.Grid[0].Evidence,
            "A table of figures without a title stands between the tables of the accounts: it was not told which of them it is part of.");

    /// <summary>Nothing but figures below the heads: the right part of a sheet, over which the end of a title may stand.</summary>
    private static bool HasNoLabels(AccountTable table) =>
        table.Grid.Where(static c => c.Column == 0 && IsAmount(c)).Take(FewestFigures).Count() == FewestFigures
        && table.Grid.Where(static c => c.Row >= RowEdges.MostHeadRows).All(static c => !c.Evidence.Text.Any(ColumnRoles.IsHan));

    /// <summary>Rows by classification code, as the accounts have them.</summary>
    private static bool HasCodes(AccountTable table) => table.Title is null
        && table.Grid.Where(static c => c.Column == 0 && ClassificationCode.Is(c.Evidence.Text)).Take(FewestFigures).Count() == FewestFigures;

    private static bool HasFigures(AccountTable table) => table.Grid.Where(IsAmount).Take(FewestFigures).Count() == FewestFigures;

    private static bool IsAmount(RawCell cell) =>
        cell.Evidence.Text.Contains('.', StringComparison.Ordinal) && NumberParser.TryParse(cell.Evidence.Text, out _);
}
