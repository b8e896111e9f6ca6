namespace Extractor.Domain;

/// <summary>A figure cell: which figure of its row it is, what it prints, and where.</summary>
public sealed record TableCell(ColumnKey Column, PrintedAmount Amount, Evidence Evidence);
