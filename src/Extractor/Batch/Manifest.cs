using System.Globalization;
using Extractor.Domain;

namespace Extractor.Batch;

/// <summary>A CSV list of documents: a column <c>file</c>, and any of province, city, department, url, published, sha256.</summary>
internal static class Manifest
{
    private static readonly string[] Columns = ["file", "province", "city", "department", "url", "published", "sha256"];

    /// <summary>The documents in the order of the lines.</summary>
    /// <param name="folder">What relative paths are relative to.</param>
    /// <exception cref="FormatException">A column is missing or unknown, or a line does not fit; the message says where.</exception>
    public static List<BatchInput> Parse(string text, string folder)
    {
        var table = CsvTable.Parse(text);
        var head = table.Head.Select(h => h.Trim().ToLowerInvariant()).ToList();
        if (!head.Contains("file"))
            throw new FormatException($"the column 'file' is missing. The columns are {string.Join(", ", Columns)}; all but file may be left out.");
        if (head.FirstOrDefault(h => !Columns.Contains(h)) is { } unknown)
            throw new FormatException($"the column '{unknown}' is not known. The columns are {string.Join(", ", Columns)}.");
        if (head.Distinct().Count() < head.Count) throw new FormatException("a column is there twice. Leave each column once.");
        return [.. table.Rows.Select(row => Input(head, row.Line, row.Fields, folder))];
    }

    private static BatchInput Input(List<string> head, int line, IReadOnlyList<string> fields, string folder)
    {
        if (fields.Count != head.Count)
            throw new FormatException($"line {line}: has {fields.Count} fields, the head has {head.Count}. Put fields that hold the separator in quotes.");
        string? Value(string column) => head.IndexOf(column) is >= 0 and var at && fields[at].Trim() is { Length: > 0 } value ? value : null;
        var file = Value("file") ?? throw new FormatException($"line {line}: the field 'file' is empty.");
        var provenance = new Provenance(Value("province"), Value("city"), Value("department"), Value("url"), Value("published"));
        if (file.Contains('\0')) return new BatchInput(
            Path.Combine(folder, file.Replace('\0', '\uFFFD')), null,
            string.Create(CultureInfo.InvariantCulture, $"line {line}: the name of the file holds a NUL. Write the name as it is."));
        var sha256 = Value("sha256")?.ToLowerInvariant();
        if (sha256 is not null && (sha256.Length != 64 || !sha256.All(char.IsAsciiHexDigitLower)))
            throw new FormatException($"line {line}: '{sha256}' is no SHA-256 in hexadecimal digits.");
        return new BatchInput(Path.Combine(folder, file), provenance == new Provenance(null, null, null, null, null) ? null : provenance) { Sha256 = sha256 };
    }
}
