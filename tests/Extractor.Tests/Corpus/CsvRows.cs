using System.Text;

namespace Extractor.Tests.Corpus;

/// <summary>Reads CSV into rows by column name.</summary>
internal static class CsvRows
{
    public static List<Dictionary<string, string>> Read(string text)
    {
        var lines = Lines(text.TrimStart('\uFEFF')).ToList();
        return [.. lines.Skip(1).Select(line => lines[0].Zip(line).ToDictionary(p => p.First, p => p.Second))];
    }

    private static IEnumerable<List<string>> Lines(string text)
    {
        var fields = new List<string>();
        var field = new StringBuilder();
        var isQuoted = false;
        foreach (var c in text.ReplaceLineEndings("\n") + (text.EndsWith('\n') ? "" : "\n"))
        {
            if (c == '"') isQuoted = !isQuoted;
            else if (isQuoted || c is not (',' or '\n')) field.Append(c);
            else
            {
                fields.Add(field.ToString());
                field.Clear();
                if (c != '\n') continue;
                yield return fields;
                fields = [];
            }
        }
    }
}
