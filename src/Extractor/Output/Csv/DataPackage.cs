using System.Security.Cryptography;
using System.Text;
using Newtonsoft.Json;

namespace Extractor.Output.Csv;

/// <summary>datapackage.json beside the CSV files: what they are, by Frictionless Data Package, so that other programs read them with their types.</summary>
internal static class DataPackage
{
    public const string FileName = "datapackage.json";

    /// <summary>Describes the files as they stand in the folder.</summary>
    public static void Write(string folder, ReplacedFile description)
    {
        using var output = new StreamWriter(description.Open(), new UTF8Encoding(false)) { NewLine = "\n" };
        using (var json = new JsonTextWriter(output) { CloseOutput = false, Formatting = Formatting.Indented })
        {
            json.WriteStartObject();
            Member(json, "name", "final-accounts");
            Member(json, "profile", "tabular-data-package");
            Member(json, "title", "Figures of published final accounts (部门决算)");
            json.WritePropertyName("resources");
            json.WriteStartArray();
            foreach (var csv in CsvFiles.All) Resource(json, folder, csv);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.WriteLine();
    }

    private static void Resource(JsonTextWriter json, string folder, ICsvFile csv)
    {
        using var content = File.OpenRead(Path.Combine(folder, csv.Name));
        json.WriteStartObject();
        Member(json, "name", Path.GetFileNameWithoutExtension(csv.Name));
        Member(json, "path", csv.Name);
        Member(json, "profile", "tabular-data-resource");
        Member(json, "format", "csv");
        Member(json, "mediatype", "text/csv");
        Member(json, "encoding", "utf-8");
        json.WritePropertyName("bytes");
        json.WriteValue(content.Length);
        Member(json, "hash", "sha256:" + Convert.ToHexStringLower(SHA256.HashData(content)));
        Member(json, "duckdb", ReadCall(csv));
        json.WritePropertyName("schema");
        Schema(json, csv);
        json.WriteEndObject();
    }

    /// <summary>How DuckDB reads the file with its types; left to guess, it takes amounts for binary numbers and codes for whole ones.</summary>
    private static string ReadCall(ICsvFile csv)
    {
        var columns = csv.Columns.Append(CsvExport.DocumentKey).Select(c => $"'{c}': '{SqlType(c)}'");
        return $"SELECT * FROM read_csv('{csv.Name}', header = true, columns = {{{string.Join(", ", columns)}}})";
    }

    private static string SqlType(string column) => FieldTypes.Of(column) switch
    {
        ("integer", _, _) => "BIGINT",
        ("year", _, _) => "INTEGER",
        ("number", FieldTypes.Yuan, _) => "DECIMAL(18,2)",
        ("number", "points", _) when column is ['x' or 'y', '0' or '1'] => "DOUBLE",
        ("number", _, _) => "DECIMAL(24,6)",
        _ => "VARCHAR",
    };

    private static void Schema(JsonTextWriter json, ICsvFile csv)
    {
        json.WriteStartObject();
        json.WritePropertyName("fields");
        json.WriteStartArray();
        foreach (var column in csv.Columns.Append(CsvExport.DocumentKey)) Field(json, column);
        json.WriteEndArray();
        json.WritePropertyName("missingValues");
        json.WriteStartArray();
        json.WriteValue("");
        json.WriteEndArray();
        if (csv is DocumentsCsv) Member(json, "primaryKey", CsvExport.DocumentKey);
        else ForeignKey(json);
        json.WriteEndObject();
    }

    private static void Field(JsonTextWriter json, string column)
    {
        var (type, unit, description) = FieldTypes.Of(column);
        json.WriteStartObject();
        Member(json, "name", column);
        Member(json, "type", type);
        if (unit is not null) Member(json, "unit", unit);
        if (description.Length > 0) Member(json, "description", description);
        json.WriteEndObject();
    }

    private static void ForeignKey(JsonTextWriter json)
    {
        json.WritePropertyName("foreignKeys");
        json.WriteStartArray();
        json.WriteStartObject();
        Member(json, "fields", CsvExport.DocumentKey);
        json.WritePropertyName("reference");
        json.WriteStartObject();
        Member(json, "resource", "documents");
        Member(json, "fields", CsvExport.DocumentKey);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void Member(JsonTextWriter json, string name, string value)
    {
        json.WritePropertyName(name);
        json.WriteValue(value);
    }
}
