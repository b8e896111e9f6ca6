namespace Extractor.Store;

/// <summary>A table or a view of the store, as its source describes it.</summary>
/// <param name="Kind">table, view or full-text index.</param>
/// <param name="Columns">Name, type (of a table's) and what is said of it.</param>
internal sealed record SchemaPart(string Kind, string Name, string Description, IReadOnlyList<(string Name, string Type, string Description)> Columns);
