using System.Globalization;
using Extractor.Output.Csv;
using Extractor.Output.Json;
using Extractor.Output.Json.Writing;
using Newtonsoft.Json;

namespace Extractor.Cli.Outputs;

/// <summary>Writes the rows of a query.</summary>
internal static class QueryText
{
    private const int RowsMeasured = 1000;

    /// <summary>Columns side by side, numbers to the right; as wide as the first rows ask.</summary>
    public static void Table(TextWriter output, IReadOnlyList<string> columns, IEnumerable<object?[]> rows)
    {
        using var all = rows.GetEnumerator();
        var first = new List<object?[]>();
        while (first.Count < RowsMeasured && all.MoveNext()) first.Add(all.Current);
        var widths = columns.Select((c, i) => first.Select(r => DisplayWidth.Of(Shown(r[i]))).Append(DisplayWidth.Of(c)).Max()).ToList();
        TableLine(output, columns, widths);
        output.WriteLine(string.Join("  ", widths.Select(w => new string('-', w))));
        foreach (var row in first) TableLine(output, row, widths);
        while (all.MoveNext()) TableLine(output, all.Current, widths);
    }

    /// <summary>Texts that a spreadsheet would run as formulas get an apostrophe in front, as in an export; numbers stay plain.</summary>
    public static void Csv(TextWriter output, IReadOnlyList<string> columns, IEnumerable<object?[]> rows)
    {
        var csv = new CsvWriter(output);
        foreach (var column in columns) csv.Text(column);
        csv.EndLine();
        foreach (var row in rows)
        {
            foreach (var value in row) _ = value switch { long number => csv.Number(number), double number => csv.Number(number), _ => csv.Text(Shown(value)) };
            csv.EndLine();
        }
    }

    /// <summary>A list of objects, one a line.</summary>
    public static void Json(TextWriter output, IReadOnlyList<string> columns, IEnumerable<object?[]> rows)
    {
        var separator = "[\n";
        foreach (var row in rows)
        {
            output.Write(separator);
            output.Write('{');
            output.Write(string.Join(", ", columns.Select((c, i) => $"{JsonQuote.Of(c)}: {JsonValue(row[i])}")));
            output.Write('}');
            separator = ",\n";
        }

        output.WriteLine(separator == "[\n" ? "[]" : "\n]");
    }

    private static string JsonValue(object? value) => value is string or byte[]? JsonQuote.Of(Shown(value)) : JsonConvert.ToString(value);

    private static void TableLine(TextWriter output, IReadOnlyList<object?> values, List<int> widths)
    {
        var fields = values.Select((value, i) => DisplayWidth.Pad(Shown(value), widths[i], toRight: value is long or double));
        output.WriteLine(string.Join("  ", fields).TrimEnd());
    }

    private static string Shown(object? value) => value switch
    {
        null => "",
        byte[] bytes => string.Create(CultureInfo.InvariantCulture, $"({bytes.Length} bytes)"),
        double number => PlainNumber.Of(number),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };
}
