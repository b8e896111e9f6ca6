using Extractor.Domain;

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
        for (var i = 1; i + 1 < tables.Count; i++)
        {
            if (tables[i] is not { Key: TableKeys.Other, Title: null } table || !HasFigures(table)) continue;
            var before = tables.Take(i).LastOrDefault(t => t.Key != TableKeys.Other);
            var behind = tables.Skip(i + 1).FirstOrDefault(t => t.Key != TableKeys.Other);
            if (before is null || behind is null || !KnownForms.IsAccount(before.Key) || !KnownForms.IsAccount(behind.Key)) continue;
            if (table.Pages[0] - before.Pages[^1] > Near || behind.Pages[0] - table.Pages[^1] > Near) continue;
            yield return new Problem("untitled-table", "A table of figures without a title stands between the tables of the accounts: it was not told which of them it is part of.", ProblemSeverity.Loss, table.Pages[0], table.Grid[0].Evidence);
        }
    }

    private static bool HasFigures(AccountTable table) =>
        table.Grid.Where(c => c.Evidence.Text.Contains('.', StringComparison.Ordinal) && NumberParser.TryParse(c.Evidence.Text, out _)).Take(FewestFigures).Count() == FewestFigures;
}
