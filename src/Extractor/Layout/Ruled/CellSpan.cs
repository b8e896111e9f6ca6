namespace Extractor.Layout.Ruled;

/// <summary>The places that one cell covers.</summary>
internal readonly record struct CellSpan(int Row, int Column, int RowSpan, int ColumnSpan);
