using Extractor.Domain;
using Extractor.Reconciliation.Figures;
using Extractor.Reconciliation.NarrativeAgainstTable;

namespace Extractor.Reconciliation.BetweenDocuments;

/// <summary>The few figures of a document that another document can be held to; thousands of them fit into memory.</summary>
public sealed record DocumentFigures
{
    private static readonly string[] Amounts = ["amount", "final", "total", "expenditure", "revenue"];

    /// <summary>The file name.</summary>
    public required string Document { get; init; }

    public required string Sha256 { get; init; }

    /// <summary>The body's name as the cover prints it.</summary>
    public required Evidence Body { get; init; }

    public required int Year { get; init; }

    /// <summary>department or unit; null where the cover does not tell.</summary>
    public required string? Scope { get; init; }

    public Cell? Opening { get; init; }

    public Cell? Closing { get; init; }

    public required IReadOnlyList<YearlyFigure> Yearly { get; init; }

    /// <summary>The name by which the body is known again.</summary>
    public string BodyKey => BodyName.Normalise(Body.Text);

    /// <summary>Null for what is no final accounts, or names no body or year: nothing can be held to it.</summary>
    public static DocumentFigures? Of(Disclosure disclosure)
    {
        if (disclosure.Cover is not { Body: { } body, FiscalYear: { } year }) return null;
        var accounts = new PrintedAccounts(disclosure);
        if (accounts.Filled(TableKeys.Overall) is null) return null;
        return new DocumentFigures
        {
            Document = disclosure.Document.Name,
            Sha256 = disclosure.Document.Sha256,
            Body = body,
            Year = year,
            Scope = disclosure.Cover.Scope,
            Opening = Cells.OverallRow(accounts, TableSide.Revenue, l => l.StartsWith("年初结转", StringComparison.Ordinal)),
            Closing = Cells.OverallRow(accounts, TableSide.Expenditure, l => l.StartsWith("年末结转", StringComparison.Ordinal)),
            Yearly = [.. accounts.Statements.Select(YearlyOf).OfType<YearlyFigure>().GroupBy(f => f.Key).Where(g => g.Count() == 1).Select(g => g.Single())],
        };
    }

    /// <summary>Only where one amount and at most one change stand in the statement: which belongs to which must be beyond doubt.</summary>
    private static YearlyFigure? YearlyOf(PrintedStatement statement)
    {
        var amounts = Amounts.SelectMany(statement.All).ToList();
        var changes = statement.Statement.Operands.Where(o => o.Name == "change").ToList();
        if (amounts.Count != 1 || changes.Count > 1 || statement.Kind is StatementKinds.Mention or StatementKinds.PerformanceProject) return null;
        var change = changes is [{ Basis: ComparisonBases.LastYear }] ? statement.Figure(changes[0]) : null;
        return new YearlyFigure($"{statement.Kind}/{statement.Subject}", statement.Name, amounts[0], change);
    }
}
