namespace Extractor.Domain;

/// <summary>A figure column.</summary>
/// <param name="Key">The column's key (final, total, basic, budget.abroad …).</param>
/// <param name="Head">The head as printed, the rows of a head joined from top to bottom.</param>
/// <param name="Side">The half of the table that the column stands in.</param>
public sealed record TableColumn(TableSide Side, ColumnKey Key, Evidence Head);
