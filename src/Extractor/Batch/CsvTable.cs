using System.Globalization;
using Sylvan.Data.Csv;

namespace Extractor.Batch;

/// <summary>A CSV text by RFC 4180, separated by commas, semicolons or tabs: its head, and its lines with the number of the line that each begins on.</summary>
internal sealed record CsvTable(IReadOnlyList<string> Head, IReadOnlyList<(int Line, IReadOnlyList<string> Fields)> Rows)
{
    /// <summary>What spreadsheet programs put between fields, where their country writes decimals with a comma or a sheet is pasted.</summary>
    private static readonly char[] Separators = [',', '\t', ';'];

    /// <summary>Far more than any list has columns: each field is held as a text of its own.</summary>
    private const int MostFields = 1000;

    /// <exception cref="FormatException">A quote is not closed or goes on behind its end, or a line is too long; the message names the line.</exception>
    public static CsvTable Parse(string text)
    {
        var rows = Lines(text.TrimStart('\uFEFF')).Where(r => r.Fields is not [{ Length: 0 }]).ToList();
        return rows.Count == 0 ? new CsvTable([], []) : new CsvTable(rows[0].Fields, rows[1..]);
    }

    private static IEnumerable<(int Line, IReadOnlyList<string> Fields)> Lines(string text)
    {
        var separator = Separator(text);
        ThrowIfTooManyFields(text, separator);
        var options = new CsvDataReaderOptions { HasHeaders = false, Delimiter = separator, BufferSize = LongestLine(text), OwnsReader = true };
        using var csv = CsvDataReader.Create(new StringReader(text), options);
        for (var line = 1; Read(csv, line);)
        {
            var fields = Enumerable.Range(0, csv.RowFieldCount).Select(csv.GetString).ToList();
            yield return (line, fields);
            line += 1 + fields.Sum(f => f.Count(c => c == '\n'));
        }
    }

    /// <summary>Before the library reads, which takes time in the square of a record's fields.</summary>
    private static void ThrowIfTooManyFields(string text, char separator)
    {
        var (begin, line, fields, isQuoted) = (1, 1, 1, false);
        for (var at = Next(text, 0, separator); at < text.Length; at = Next(text, at + 1, separator))
        {
            var c = text[at];
            if (c == '\n') line++;
            if (c == '"' && isQuoted && at + 1 < text.Length && text[at + 1] == '"') at++;
            else if (c == '"') isQuoted = !isQuoted && (at == 0 || text[at - 1] == separator || text[at - 1] == '\n');
            else if (!isQuoted && c == '\n') (begin, fields) = (line, 1);
            else if (!isQuoted && c == separator && ++fields > MostFields)
                throw new FormatException(string.Create(CultureInfo.InvariantCulture,
                    $"line {begin}: has more than {MostFields} fields, as no list has. Check that it is the right file."));
        }
    }

    private static int Next(string text, int from, char separator) =>
        text.AsSpan(from).IndexOfAny(separator, '"', '\n') is var at and >= 0 ? from + at : text.Length;

    private static bool Read(CsvDataReader csv, int line)
    {
        try
        {
            return csv.Read();
        }
        catch (CsvFormatException exception)
        {
            throw new FormatException($"line {line}: a quote is not closed, or goes on behind its end. Write a quote inside a field twice.", exception);
        }
    }

    /// <summary>The first of them that the head holds: the names of columns hold none.</summary>
    private static char Separator(string text)
    {
        var head = text.TrimStart('\r', '\n').Split('\n')[0];
        return Array.Find(Separators, head.Contains) is var found and not '\0' ? found : Separators[0];
    }

    /// <summary>Room for a record: quoted fields may run over lines, so that only the whole is surely enough.</summary>
    private static int LongestLine(string text) => Math.Max(128, text.Length + 1);
}
