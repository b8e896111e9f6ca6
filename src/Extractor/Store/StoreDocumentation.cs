using System.Globalization;

namespace Extractor.Store;

/// <summary>The documentation of the store, written from the comments of store.sql.</summary>
internal static class StoreDocumentation
{
    /// <summary>The tables and views in their order.</summary>
    public static IReadOnlyList<SchemaPart> Parts()
    {
        var parts = new List<SchemaPart>();
        var description = "";
        foreach (var line in StoreSchema.Sql().Split('\n'))
        {
            var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (line.StartsWith("-- ", StringComparison.Ordinal)) description = line[3..].Trim();
            else if (words is ["CREATE", ("TABLE" or "VIEW") and var kind, var name, ..]) parts.Add(new SchemaPart(kind.ToLowerInvariant(), name, description, new List<(string, string, string)>()));
            else if (line.StartsWith("  ", StringComparison.Ordinal) && parts is [.., { Kind: "table" } table] && words[0] is not ("UNIQUE" or "PRIMARY")) ((List<(string, string, string)>)table.Columns).Add(Column(line));
        }

        return parts;
    }

    /// <summary>Markdown.</summary>
    public static void Write(TextWriter output)
    {
        output.Write(string.Create(CultureInfo.InvariantCulture, $"# The store, version {StoreSchema.Version}\n\nWritten from src/Extractor/Store/store.sql. Amounts are whole fen (1/100 yuan), exact; views show yuan.\n"));
        foreach (var part in Parts())
        {
            output.Write($"\n## {part.Name} ({part.Kind})\n\n{part.Description}\n");
            if (part.Columns.Count == 0) continue;
            output.Write("\n| column | type | |\n|---|---|---|\n");
            foreach (var (name, type, description) in part.Columns) output.Write($"| {name} | {type} | {description} |\n");
        }
    }

    private static (string Name, string Type, string Description) Column(string line)
    {
        var comment = line.IndexOf("-- ", StringComparison.Ordinal);
        var definition = (comment < 0 ? line : line[..comment]).Trim().TrimEnd(',');
        var name = definition[..definition.IndexOf(' ', StringComparison.Ordinal)];
        return (name.Trim('"'), definition[(name.Length + 1)..], comment < 0 ? "" : line[(comment + 3)..].Trim());
    }
}
