using System.Globalization;

namespace Extractor.Store;

/// <summary>The documentation of the store, written from the comments of store.sql and from the lists of words.</summary>
internal static class StoreDocumentation
{
    /// <summary>The tables, indexes of text and views in their order.</summary>
    public static IReadOnlyList<SchemaPart> Parts()
    {
        var parts = new List<SchemaPart>();
        var description = new List<string>();
        foreach (var line in StoreSchema.Sql().Split('\n'))
        {
            if (line.StartsWith("-- ", StringComparison.Ordinal)) description.Add(line[3..].Trim());
            else if (Begun(line) is var (kind, name))
                parts.Add(new SchemaPart(kind, name, string.Join(' ', description), new List<(string, string, string)>()));
            else if (Comment(line) is var (definition, said) && parts is [.., var part])
                ((List<(string, string, string)>)part.Columns).Add(Column(part.Kind, definition, said));
            if (line.Length == 0) description.Clear();
        }

        return parts;
    }

    /// <summary>Markdown.</summary>
    public static void Write(TextWriter output)
    {
        output.Write(string.Create(CultureInfo.InvariantCulture,
            $"# The store, version {StoreSchema.Version}\n\nWritten from src/Extractor/Store/store.sql and Vocabulary.cs. Amounts are whole fen (1/100 "
            + $"yuan), exact; views show yuan. No name needs quotes in SQL.\n"));
        foreach (var part in Parts()) Write(output, part);
        output.Write("\n# Words\n\nWhat the columns named above hold. A word that is not listed does not occur.\n");
        foreach (var (name, description, words) in StoreVocabulary.All)
        {
            output.Write($"\n## {name}\n\n{description}\n\n| word | |\n|---|---|\n");
            foreach (var (word, meaning) in words) output.Write($"| `{word}` | {meaning} |\n");
        }
    }

    private static void Write(TextWriter output, SchemaPart part)
    {
        output.Write($"\n## {part.Name} ({part.Kind})\n\n{part.Description}\n");
        var isTable = part.Kind == "table";
        output.Write(isTable ? "\n| column | type | |\n|---|---|---|\n" : "\n| column | |\n|---|---|\n");
        foreach (var (name, type, description) in part.Columns)
            output.Write(isTable ? $"| {name} | {type} | {description} |\n" : $"| {name} | {description} |\n");
    }

    private static (string Kind, string Name)? Begun(string line) => line.Split(' ', StringSplitOptions.RemoveEmptyEntries) switch
    {
        ["CREATE", ("TABLE" or "VIEW") and var kind, var name, ..] => (kind.ToLowerInvariant(), name),
        ["CREATE", "VIRTUAL", "TABLE", var name, ..] => ("full-text index", name),
        _ => null,
    };

    /// <summary>Each column stands on a line of its own that ends in what is said of it.</summary>
    private static (string Definition, string Said)? Comment(string line) =>
        line.StartsWith("  ", StringComparison.Ordinal) && line.IndexOf("-- ", StringComparison.Ordinal) is > 0 and var at
            ? (line[..at].Trim().TrimEnd(','), line[(at + 3)..].Trim()) : null;

    /// <summary>A table's column begins with its name, a view's ends with it.</summary>
    private static (string Name, string Type, string Description) Column(string kind, string definition, string said)
    {
        if (kind != "table") return (definition[(definition.LastIndexOfAny([' ', '.']) + 1)..], "", said);
        var space = definition.IndexOf(' ', StringComparison.Ordinal);
        return (definition[..space], definition[(space + 1)..], said);
    }
}
