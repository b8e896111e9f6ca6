namespace Extractor.DuckDb;

/// <summary>Fills the tables of a store in a DuckDB database.</summary>
/// <param name="scratch">Where a file may be made, to be thrown away.</param>
internal delegate void Filling(DuckDbFile target, string scratch);
