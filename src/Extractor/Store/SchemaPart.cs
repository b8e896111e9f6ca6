namespace Extractor.Store;

/// <summary>A table or a view of the store, as its source describes it.</summary>
/// <param name="Kind">table or view.</param>
/// <param name="Columns">Of a table: name, type and what is said of it.</param>
internal sealed record SchemaPart(string Kind, string Name, string Description, IReadOnlyList<(string Name, string Type, string Description)> Columns);
