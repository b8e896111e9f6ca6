using Extractor.Domain;

namespace Extractor;

/// <summary>
/// Holds recognised codes to those that other tables give the same name: a code that another table gives too is sure;
/// one that differs by a digit is put right where the others are more or surer, and doubtful otherwise.
/// </summary>
internal static class RecognizedCodeNames
{
    /// <summary>A code whose every digit is as likely as this is put right by several tables only.</summary>
    private const double Sure = 0.9;

    public static Disclosure Compared(Disclosure disclosure)
    {
        if (!disclosure.Tables.SelectMany(table => table.Rows).Any(row => row.CodeRecognition is not null)) return disclosure;
        var tables = disclosure.Tables;
        var codes = tables.Select(table => table.Rows.Select(row => row.Code).ToHashSet()).ToList();
        var names = tables.SelectMany((table, number) => table.Rows.Where(IsNamed).Select(row => (Row: row, Table: number))).ToLookup(named => named.Row.Label);
        TableRow Compared(TableRow row, int table)
        {
            if (row.CodeRecognition is not { } read || !IsNamed(row)) return row;
            var others = names[row.Label].Where(other => other.Table != table).ToList();
            if (others.Exists(other => other.Row.Code == row.Code)) return row with { CodeRecognition = read with { IsDoubtful = false } };
            var near = others.FindAll(other => IsNear(row.Code!, other.Row.Code!) && !codes[table].Contains(other.Row.Code) && !codes[other.Table]
                .Contains(row.Code));
            if (near.Count == 0) return row;
            var best = near.GroupBy(other => other.Row.Code).MaxBy(group => group.Count())!;
            var isSurer = read.Confidence < Sure && best.Max(other => other.Row.CodeRecognition?.Confidence ?? 1) > read.Confidence;
            return best.Count() > 1 || isSurer
                ? row with { Code = best.Key, CodeRecognition = read with { Alternative = row.Code, IsDoubtful = false } }
                : row with { CodeRecognition = read with { Alternative = read.Alternative ?? best.Key, IsDoubtful = true } };
        }

        return disclosure with { Tables = [.. tables.Select((table, number) => table with { Rows = [.. table.Rows.Select(row => Compared(row, number))] })] };
    }

    private static bool IsNamed(TableRow row) => row.Code is not null && row.Label.Length > 1;

    private static bool IsNear(string a, string b) => a.Length == b.Length && a.Zip(b).Count(pair => pair.First != pair.Second) == 1;
}
