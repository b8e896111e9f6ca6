namespace Extractor.Store;

/// <summary>Where the many rows of documents go: into a store, or straight into what is exported.</summary>
internal interface IRowTarget
{
    /// <param name="columns">Those that values are given for, comma between.</param>
    RowWriter Rows(string table, string columns);

    /// <summary>For a large table, whose ids nobody asks for.</summary>
    RowWriter ManyRows(string table, string columns);
}
