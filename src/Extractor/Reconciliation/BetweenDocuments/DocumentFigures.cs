using Extractor.Domain;
using Extractor.Reconciliation.Figures;
using Extractor.Reconciliation.NarrativeAgainstTable;

namespace Extractor.Reconciliation.BetweenDocuments;

/// <summary>The few figures of a document that another document can be held to; thousands of them fit into memory.</summary>
internal sealed record DocumentFigures
{
    /// <summary>The key of the grand total among the <see cref="Amounts"/>.</summary>
    internal const string GrandTotal = TableKeys.Overall + "/总计";

    private static readonly OperandKey[] AmountKeys = [OperandKey.Amount, OperandKey.Final, OperandKey.Total, OperandKey.Expenditure, OperandKey.Revenue];

    /// <summary>The file name.</summary>
    public required string Name { get; init; }

    /// <summary>The path under which the document was found; null where none is known.</summary>
    public string? File { get; init; }

    /// <summary>What messages call it: the path where one is known, else the name.</summary>
    public string Document => File ?? Name;

    public required string Sha256 { get; init; }

    /// <summary>The body's name as the cover prints it.</summary>
    public required Evidence Body { get; init; }

    public required int Year { get; init; }

    /// <summary>department or unit; null where the cover does not tell.</summary>
    public required string? Scope { get; init; }

    /// <summary>Where it was published; null where no list came with it.</summary>
    public Provenance? Provenance { get; init; }

    /// <summary>By which bodies of one name are told apart: 市财政局 is the name of many. Null where neither province nor city is known.</summary>
    public (string? Province, string? City)? Place => Provenance is { Province: not null } or { City: not null }
        ? (Provenance.Province, Provenance.City) : null;

    public Cell? Opening { get; init; }

    public Cell? Closing { get; init; }

    public required IReadOnlyList<YearlyFigure> Yearly { get; init; }

    /// <summary>The units that the document lists as parts of its accounts, by normalised name.</summary>
    public required IReadOnlyList<string> Listed { get; init; }

    /// <summary>By table, row and column: what a department's and a unit's document both print.</summary>
    public required IReadOnlyDictionary<string, Cell> Amounts { get; init; }

    /// <summary>The name by which the body is known again.</summary>
    public string BodyKey => BodyName.Normalise(Body.Text);

    /// <summary>Null for what is no final accounts, or names no body or year: nothing can be held to it.</summary>
    /// <param name="file">The path under which the document was found.</param>
    public static DocumentFigures? Of(Disclosure disclosure, string? file = null)
    {
        if (disclosure.Family != DocumentFamily.FinalAccounts) return null;
        if (disclosure.Cover is not { Body: { } body, FiscalYear: { } year }) return null;
        var accounts = new PrintedAccounts(disclosure);
        if (accounts.Filled(TableKeys.Overall) is null) return null;
        var losses = new Losses(disclosure);
        return new DocumentFigures
        {
            Name = disclosure.Document.Name,
            File = file,
            Sha256 = disclosure.Document.Sha256,
            Body = body,
            Year = year,
            Scope = disclosure.Cover.Scope,
            Provenance = disclosure.Provenance,
            Opening = losses.Hold(TableKeys.Overall)
                ? null : Cells.OverallRow(accounts, TableSide.Revenue, l => l.StartsWith("年初结转", StringComparison.Ordinal)),
            Closing = losses.Hold(TableKeys.Overall)
                ? null : Cells.OverallRow(accounts, TableSide.Expenditure, l => l.StartsWith("年末结转", StringComparison.Ordinal)),
            Yearly = [.. accounts.Statements.Select(YearlyOf).OfType<YearlyFigure>().GroupBy(f => f.Key).Where(g => g.Count() == 1).Select(g => g.Single())],
            Listed = ListedUnits.Of(disclosure),
            Amounts = PartFigures.Of(accounts, losses),
        };
    }

    /// <summary>
    /// Whether the document prints nothing under a key because it spent nothing: its table is there in full, as finely divided, without the row.
    /// </summary>
    internal bool HasNone(string key)
    {
        if (key.Split('/') is not [var table, { Length: > 0 } code, _] || !Amounts.ContainsKey($"{table}//total") || Below(table, code) > 0) return false;
        for (var length = code.Length - 2; length >= 3; length -= 2)
            if (Below(table, code[..length]) is > 0 and var printed) return printed > 1;
        return true;
    }

    /// <summary>How many rows are printed of a code and below it.</summary>
    private int Below(string table, string code) => Amounts.Keys.Count(k => k.StartsWith($"{table}/{code}", StringComparison.Ordinal));

    /// <summary>
    /// Only where one amount and at most one change stand in the statement: which belongs to which must be beyond doubt. Of two rates neither is taken.
    /// </summary>
    private static YearlyFigure? YearlyOf(PrintedStatement statement)
    {
        var amounts = AmountKeys.SelectMany(statement.All).ToList();
        var changes = statement.Statement.Operands.Where(o => o.Key == OperandKey.Change).ToList();
        var rates = statement.Statement.Operands.Where(o => o.Key == OperandKey.ChangeRate).ToList();
        if (amounts.Count != 1 || changes.Count > 1 || statement.Kind is StatementKinds.Mention or StatementKinds.PerformanceProject) return null;
        var change = changes is [{ Basis: { IsBudget: false } }] ? statement.Figure(changes[0]) : null;
        var rate = rates is [{ Basis: { IsBudget: false } }] ? statement.Figure(rates[0]) : null;
        return new YearlyFigure($"{statement.Kind}/{statement.Subject}", statement.Name, amounts[0], change, rate);
    }
}
