namespace Extractor.Domain;

/// <summary>A figure cell: the key of its column, what it prints, and where.</summary>
public sealed record TableCell(string Column, PrintedAmount Amount, Evidence Evidence);
