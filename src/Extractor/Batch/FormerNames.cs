namespace Extractor.Batch;

/// <summary>A CSV list of bodies that were renamed: the columns <c>name</c> and <c>former_name</c>, in any order, others passed over.</summary>
internal static class FormerNames
{
    /// <exception cref="FormatException">A column is missing, or a line does not fit; the message says where.</exception>
    public static List<(string Former, string Name)> Parse(string text)
    {
        var table = CsvTable.Parse(text);
        var head = table.Head.Select(h => h.Trim().ToLowerInvariant()).ToList();
        var (name, former) = (head.IndexOf("name"), head.IndexOf("former_name"));
        if (name < 0 || former < 0)
            throw new FormatException($"the column '{(name < 0 ? "name" : "former_name")}' is missing. The columns are name, former_name.");
        return [.. table.Rows.Select(row => Line(row.Line, row.Fields, head.Count, former, name))];
    }

    private static (string Former, string Name) Line(int line, IReadOnlyList<string> fields, int count, int former, int name)
    {
        if (fields.Count != count)
            throw new FormatException($"line {line}: has {fields.Count} fields, the head has {count}. Put fields that hold the separator in quotes.");
        if (fields[name].Trim().Length == 0 || fields[former].Trim().Length == 0) throw new FormatException($"line {line}: a name is empty.");
        return (fields[former].Trim(), fields[name].Trim());
    }
}
