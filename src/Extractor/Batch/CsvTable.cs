using System.Text;

namespace Extractor.Batch;

/// <summary>A CSV text by RFC 4180: its head, and its lines with the number of the line that each begins on.</summary>
internal sealed record CsvTable(IReadOnlyList<string> Head, IReadOnlyList<(int Line, IReadOnlyList<string> Fields)> Rows)
{
    /// <exception cref="FormatException">A quote is never closed; the message names the line.</exception>
    public static CsvTable Parse(string text)
    {
        var rows = Lines(text.TrimStart('\uFEFF')).Where(r => r.Fields is not [{ Length: 0 }]).ToList();
        return rows.Count == 0 ? new CsvTable([], []) : new CsvTable(rows[0].Fields, rows[1..]);
    }

    private static IEnumerable<(int Line, IReadOnlyList<string> Fields)> Lines(string text)
    {
        var (fields, field) = (new List<string>(), new StringBuilder());
        var (line, start, isQuoted) = (1, 1, false);
        for (var i = 0; i <= text.Length; i++)
        {
            var c = i < text.Length ? text[i] : '\n';
            if (i == text.Length && isQuoted) throw new FormatException($"line {start}: a quote is never closed");
            if (c == '\n') line++;
            if (isQuoted && c == '"' && i + 1 < text.Length && text[i + 1] == '"') field.Append(text[i++]);
            else if (c == '"') isQuoted = !isQuoted;
            else if (isQuoted) field.Append(c);
            else if (c is ',' or '\n')
            {
                fields.Add(field.ToString().TrimEnd('\r'));
                field.Clear();
                if (c == ',') continue;
                yield return (start, fields);
                (fields, start) = ([], line);
            }
            else field.Append(c);
        }
    }
}
