using Extractor.Domain;

namespace Extractor.Reconciliation.Figures;

/// <summary>An item of the narrative (教育支出（类）…（项）) and the table row that it speaks of.</summary>
/// <param name="Row">Null where no row can be told.</param>
/// <param name="Means">How the row was told.</param>
internal sealed record ItemReading(PrintedStatement Statement, PrintedTable? Table, ClassifiedRow? Row, ItemMeans Means)
{
    /// <summary>The names as printed, from class to item.</summary>
    public IReadOnlyList<string> Names { get; } = [.. Statement.Subject.Split('/', StringSplitOptions.RemoveEmptyEntries)];

    /// <summary>Reads the items against the table of appropriated expenditure, by code, then by name, then by what is left over.</summary>
    public static IReadOnlyList<ItemReading> Of(PrintedAccounts accounts)
    {
        var table = accounts.Filled(TableKeys.GeneralBudget) ?? accounts.Filled(TableKeys.Appropriation);
        var statements = accounts.Of(StatementKinds.ItemExecution).ToList();
        if (table is null)
            return [.. statements.Select(s => new ItemReading(s, null, null, ItemMeans.None))];
        var funds = new[] { TableKeys.GovernmentFund, TableKeys.StateCapital }.Select(accounts.Filled).OfType<PrintedTable>().ToList();
        var readings = statements.Select(s => ByCodeOrName(s, table) is { Row: null } none ? OfFund(s, funds) ?? none : ByCodeOrName(s, table)).ToList();
        var claimed = readings.Where(r => r.Row is not null).Select(r => r.Row!).ToHashSet();
        return [.. readings.Select(r => r.Row is null ? ByRemainder(r, readings, claimed) : r)];
    }

    /// <summary>An item that the table of appropriated expenditure does not know may be of a fund's own table.</summary>
    private static ItemReading? OfFund(PrintedStatement statement, List<PrintedTable> funds) =>
        funds.Select(t => ByCodeOrName(statement, t)).FirstOrDefault(r => r.Row is not null);

    private static ItemReading ByCodeOrName(PrintedStatement statement, PrintedTable table)
    {
        var names = statement.Subject.Split('/', StringSplitOptions.RemoveEmptyEntries).Select(PrintedLabel.Name).ToList();
        if (names.Count == 0)
            return new ItemReading(statement, table, null, ItemMeans.None);
        // A class or a section told as a whole is the row over its items.
        var named = table.Tree.Rows.Where(r => PrintedLabel.Name(r.Row.Label) == names[^1]).ToList();
        var fitting = named.Exists(r => r.Children.Count == 0) ? named.FindAll(r => r.Children.Count == 0) : named;
        var nested = fitting.Where(r => Nested(r, names)).ToList();
        var row = nested.Count == 1 ? nested[0] : fitting.Count == 1 ? fitting[0] : null;
        if (row is not null)
            return new ItemReading(statement, table, row, ItemMeans.Name);
        var coded = statement.Statement.Code is { Length: 7 } code ? table.Tree.Find(code) : null;
        return new ItemReading(statement, table, coded, coded is null ? ItemMeans.None : ItemMeans.Code);
    }

    /// <summary>Whether the names above the item are those of the rows above.</summary>
    private static bool Nested(ClassifiedRow row, List<string> names)
    {
        var above = row.Parent;
        for (var i = names.Count - 2; i >= 0 && above is not null; i--, above = above.Parent)
        {
            if (PrintedLabel.Name(above.Row.Label) != names[i])
                return false;
        }

        return true;
    }

    /// <summary>A row that no other item claims and that prints the same amount, or the one row of the class that is left.</summary>
    private static ItemReading ByRemainder(ItemReading reading, List<ItemReading> all, HashSet<ClassifiedRow> claimed)
    {
        if (reading.Statement["final"] is not { IsZero: false } final || reading.Names.Count == 0)
            return reading;
        var left = reading.Table!.Tree.Rows.Where(r => r.Children.Count == 0 && !claimed.Contains(r)).ToList();
        var equal = left.Where(r => reading.Table.Figure(r.Row, "total") is { IsPrinted: true } f && f.Value == final.Value).ToList();
        if (equal.Count == 1)
            return reading with { Row = equal[0], Means = ItemMeans.Amount };
        var open = all.Count(r => r.Row is null && r.Statement["final"] is { IsZero: false });
        return open == 1 && left.Count == 1 && Root(left[0]) == PrintedLabel.Name(reading.Names[0])
            ? reading with { Row = left[0], Means = ItemMeans.Remainder }
            : reading;
    }

    private static string Root(ClassifiedRow row) => row.Parent is { } parent ? Root(parent) : PrintedLabel.Name(row.Row.Label);
}
