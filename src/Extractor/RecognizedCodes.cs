using Extractor.Domain;

namespace Extractor;

/// <summary>
/// Puts a misread digit of a recognised classification code right: sections stand below their class and items below
/// their section, so that each code begins with the one above (208, 20801, 2080101).
/// </summary>
internal static class RecognizedCodes
{
    /// <summary>One in so many codes may stand before the one above it, where a digit was misread.</summary>
    private const int LeastInOrder = 8;

    private static readonly int[] Lengths = [3, 5, 7];

    public static List<TableRow> Corrected(List<TableRow> rows)
    {
        for (var i = 0; i < rows.Count; i++)
        {
            if (rows[i].Code is not { } code || !rows[i].Cells.Any(cell => cell.Evidence.Recognition is not null)) continue;
            if (Below(rows, i, code) is { } corrected) rows[i] = rows[i] with { Code = corrected, CodeRecognition = Corrected(rows[i].CodeRecognition, code) };
        }

        return rows;
    }

    /// <summary>What was read stays beside it; the codes around leave no doubt.</summary>
    private static Recognition? Corrected(Recognition? recognition, string read) => recognition is null
        ? null : recognition with { Alternative = read, IsDoubtful = false };

    /// <summary>The code with the beginning that its neighbours ask for; null where it fits, or differs by more than one digit.</summary>
    private static string? Below(List<TableRow> rows, int at, string code)
    {
        // Where the code's own section stands in the table, it fits, though rows of columns side by side come between.
        var above = SectionAbove(rows, at, code.Length);
        if (code.Length > 3 && (above == code[..^2] || (rows.Exists(row => row.Code == code[..^2]) && !AreInOrder(rows)))) return null;
        if (above is not null && !code.StartsWith(above, StringComparison.Ordinal))
        {
            var corrected = above + code[above.Length..];
            return Differences(code[..above.Length], above) == 1 && NextFits(rows, at, corrected) && !rows.Exists(row => row.Code == corrected)
                ? corrected : null;
        }

        if (WithoutOneDigit(rows, code) is { } shorter) return shorter;

        // A digit lost: the code has an even length, and the item below tells the section.
        if (code.Length is not (4 or 6) || at + 1 >= rows.Count || rows[at + 1].Code is not { } next || next.Length != code.Length + 3) return null;
        var section = next[..(code.Length + 1)];
        return Enumerable.Range(0, section.Length).Any(i => section.Remove(i, 1) == code) ? section : null;
    }

    /// <summary>Codes ascend down the table; those of columns side by side alternate.</summary>
    private static bool AreInOrder(List<TableRow> rows)
    {
        var codes = rows.Select(row => row.Code).OfType<string>().ToList();
        return codes.Zip(codes.Skip(1)).Count(pair => string.CompareOrdinal(pair.First, pair.Second) > 0) <= Math.Max(1, codes.Count / LeastInOrder);
    }

    /// <summary>A digit too many, which a ruling beside the code gave: without it the code stands below a section of the table, and only one does.</summary>
    private static string? WithoutOneDigit(List<TableRow> rows, string code)
    {
        if (code.Length is not (4 or 6 or 8)) return null;
        var shorter = Enumerable.Range(0, code.Length).Select(i => code.Remove(i, 1)).Distinct()
            .Where(one => rows.Exists(row => row.Code == one[..^2]) && !rows.Exists(row => row.Code == one)).Take(2).ToList();
        return shorter.Count == 1 ? shorter[0] : null;
    }

    /// <summary>Where the next row is below this one, it must begin with what this one becomes.</summary>
    private static bool NextFits(List<TableRow> rows, int at, string code) =>
        at + 1 >= rows.Count || rows[at + 1].Code is not { } next || next.Length <= code.Length || next.StartsWith(code, StringComparison.Ordinal);

    /// <summary>The nearest code above that is one level higher.</summary>
    private static string? SectionAbove(List<TableRow> rows, int at, int length) =>
        Lengths.Contains(length - 2) ? rows.Take(at).Reverse().Select(row => row.Code).FirstOrDefault(code => code?.Length == length - 2) : null;

    private static int Differences(string a, string b) => a.Zip(b).Count(pair => pair.First != pair.Second);
}
