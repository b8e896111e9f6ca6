using System.Text;
using Newtonsoft.Json;

namespace Extractor.DuckDb;

/// <summary>schema.json: the datasets of an export, their columns and types.</summary>
internal static class ParquetSchema
{
    public const string FileName = "schema.json";

    /// <summary>Of the views dataset_… that the export was written from.</summary>
    public static void Write(DuckDbFile target, string path)
    {
        using var output = new StreamWriter(path, false, new UTF8Encoding(false)) { NewLine = "\n" };
        using var json = new JsonTextWriter(output) { Formatting = Formatting.Indented };
        json.WriteStartObject();
        foreach (var dataset in Dataset.All)
        {
            json.WritePropertyName(dataset.Name);
            json.WriteStartObject();
            Member(json, "description", dataset.Description);
            json.WritePropertyName("columns");
            json.WriteStartObject();
            using var command = target.Connection.CreateCommand();
            command.CommandText = $"SELECT column_name, column_type FROM (DESCRIBE dataset_{dataset.Name})";
            using var columns = command.ExecuteReader();
            while (columns.Read()) Member(json, columns.GetString(0), columns.GetString(1));
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void Member(JsonTextWriter json, string name, string value)
    {
        json.WritePropertyName(name);
        json.WriteValue(value);
    }
}
