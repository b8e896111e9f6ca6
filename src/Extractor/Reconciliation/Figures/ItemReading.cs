using Extractor.Domain;

namespace Extractor.Reconciliation.Figures;

/// <summary>An item of the narrative (教育支出（类）…（项）) and the table row that it speaks of.</summary>
/// <param name="Row">Null where no row can be told.</param>
/// <param name="Means">How the row was told.</param>
internal sealed record ItemReading(PrintedStatement Statement, PrintedTable? Table, ClassifiedRow? Row, ItemMeans Means)
{
    /// <summary>The names as printed, from class to item.</summary>
    public IReadOnlyList<string> Names { get; } = [.. Statement.Subject.Split('/', StringSplitOptions.RemoveEmptyEntries)];

    /// <summary>It is of the table, and which row it speaks of is not told by its name.</summary>
    private bool IsOpen => Row is null && Table is not null;

    /// <summary>Reads the items against the table of appropriated expenditure, by code, then by name, then by what is left over.</summary>
    public static IReadOnlyList<ItemReading> Of(PrintedAccounts accounts)
    {
        var table = accounts.Filled(TableKeys.GeneralBudget) ?? accounts.Filled(TableKeys.Appropriation);
        var statements = accounts.Of(StatementKinds.ItemExecution).ToList();
        if (table is null)
            return [.. statements.Select(s => new ItemReading(s, null, null, ItemMeans.None))];
        var rows = new NamedRows(table);
        var funds = new[] { TableKeys.GovernmentFund, TableKeys.StateCapital }.Select(accounts.Filled).OfType<PrintedTable>()
            .Select(fund => new NamedRows(fund)).ToList();
        var readings = statements.Select(Told).ToList();
        var claimed = readings.Where(r => r.Row is not null).Select(r => r.Row!).ToHashSet();
        var left = table.Tree.Rows.Where(r => r.Children.Count == 0 && !claimed.Contains(r)).ToList();
        var byAmount = left.ToLookup(r => table.Figure(r.Row, AccountColumns.Total) is { IsPrinted: true } total ? total.Value : (decimal?)null);
        var open = readings.Count(r => r.IsOpen && r.Statement[OperandKey.Final] is { IsZero: false });
        return [.. readings.Select(r => r.IsOpen ? ByRemainder(r, left, byAmount, open) : r)];

        ItemReading Told(PrintedStatement statement)
        {
            // 1.城乡社区支出（类）决算460万元, under a heading that names a fund: no row of the general budget, though one bears the name.
            var isOfFund = FundSections.Titled(accounts, statement.Statement.SectionPath) is not null;
            return !isOfFund && ByCodeOrName(statement, rows) is { Row: not null } read ? read
                : OfFund(statement, funds) ?? new(statement, isOfFund ? null : table, null, ItemMeans.None);
        }
    }

    /// <summary>An item that the table of appropriated expenditure does not know may be of a fund's own table.</summary>
    private static ItemReading? OfFund(PrintedStatement statement, List<NamedRows> funds) =>
        funds.Select(rows => ByCodeOrName(statement, rows)).FirstOrDefault(r => r.Row is not null);

    private static ItemReading ByCodeOrName(PrintedStatement statement, NamedRows rows)
    {
        var table = rows.Table;
        var names = statement.Subject.Split('/', StringSplitOptions.RemoveEmptyEntries).Select(PrintedLabel.Name).ToList();
        if (names.Count == 0)
            return new ItemReading(statement, table, null, ItemMeans.None);
        var fitting = rows.ByName[names[^1]].ToList();
        var nested = fitting.Where(r => Nested(r, names)).ToList();
        var row = nested.Count == 1 ? nested[0] : fitting.Count == 1 ? fitting[0] : null;
        if (row is not null)
            return new ItemReading(statement, table, row, ItemMeans.Name);
        var coded = statement.Statement.Code is { Length: 7 } code ? table.Tree.Find(code) : null;
        return new ItemReading(statement, table, coded, coded is null ? ItemMeans.None : ItemMeans.Code);
    }

    /// <summary>The rows of a table by name: those that have no part below them, and a class or a section where only it bears the name.</summary>
    private sealed class NamedRows(PrintedTable table)
    {
        public PrintedTable Table => table;

        public ILookup<string, ClassifiedRow> ByName { get; } =
            table.Tree.Rows.GroupBy(r => PrintedLabel.Name(r.Row.Label))
                .SelectMany(g => g.Any(r => r.Children.Count == 0) ? g.Where(r => r.Children.Count == 0) : g).ToLookup(r => PrintedLabel.Name(r.Row.Label));
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
    /// <param name="left">The rows that no item claims.</param>
    /// <param name="open">Items that spent something and have no row yet.</param>
    private static ItemReading ByRemainder(ItemReading reading, List<ClassifiedRow> left, ILookup<decimal?, ClassifiedRow> byAmount, int open)
    {
        if (reading.Statement[OperandKey.Final] is not { IsZero: false } final || reading.Names.Count == 0)
            return reading;
        if (byAmount[final.Value].ToList() is [var equal])
            return reading with { Row = equal, Means = ItemMeans.Amount };
        return open == 1 && left.Count == 1 && Root(left[0]) == PrintedLabel.Name(reading.Names[0])
            ? reading with { Row = left[0], Means = ItemMeans.Remainder }
            : reading;
    }

    private static string Root(ClassifiedRow row) => row.Parent is { } parent ? Root(parent) : PrintedLabel.Name(row.Row.Label);
}
