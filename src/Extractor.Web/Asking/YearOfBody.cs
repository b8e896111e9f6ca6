namespace Extractor.Web.Asking;

/// <summary>A body's accounts of one year in a few figures, in yuan; null where they are not printed or not read.</summary>
/// <param name="Document">The document's key.</param>
/// <param name="ThreePublic">Budget and final of the three public expenses, by item.</param>
/// <param name="Classes">Expenditure by class, as the tables name them.</param>
internal sealed record YearOfBody(
    string Document, string Body, int? Year, string? Scope, decimal? Revenue, decimal? Expenditure,
    IReadOnlyDictionary<string, (decimal? Budget, decimal? Final)> ThreePublic, IReadOnlyList<(string Name, decimal Amount)> Classes, int Contradictions)
{
    public decimal? Budget(string item) => ThreePublic.TryGetValue(item, out var of) ? of.Budget : null;

    public decimal? Final(string item) => ThreePublic.TryGetValue(item, out var of) ? of.Final : null;

    /// <summary>In percent; null without both, or where the budget is nothing.</summary>
    public decimal? Completion => Budget("total") is > 0 and var budget && Final("total") is { } final ? Math.Round(100 * final / budget, 2) : null;
}
