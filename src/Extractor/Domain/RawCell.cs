namespace Extractor.Domain;

/// <summary>A cell of a table's grid as it stands: row and column from 0 (rows counted on over the table's pages).</summary>
public sealed record RawCell(int Row, int Column, int RowSpan, int ColumnSpan, Evidence Evidence);
