using Extractor.Domain;
using Extractor.Forms;

namespace Extractor;

/// <summary>
/// Gives a row of a form the numeral that recognition lost: between 七、 and 九、 stands 八、, and the first row before 二、
/// is 一、 (一、一般公共预算 is easily read without it). Only a row whose name forms are known to have is numbered; its
/// evidence keeps what was read.
/// </summary>
internal static class RecognizedNumerals
{
    private const string Digits = "一二三四五六七八九";
    private const char Ten = '十';
    private const char Mark = '、';

    /// <summary>What a numeral and its mark are read as: strokes and dots.</summary>
    private const string Strays = Digits + "十-—–_.,，·'’:：";

    /// <summary>Characters before the mark, right or wrong.</summary>
    private const int LongestNumeral = 3;

    public static List<TableRow> Restored(List<TableRow> rows)
    {
        foreach (var side in Enumerable.Range(0, rows.Count).GroupBy(i => rows[i].Side))
        {
            var places = side.ToList();
            for (var i = 0; i + 1 < places.Count; i++)
            {
                var row = rows[places[i]];
                if (row.Code is not null || row.Evidence.Recognition is null || NumberOf(rows[places[i + 1]].Label) is not (> 1 and var next)) continue;
                if ((i > 0 ? NumberOf(rows[places[i - 1]].Label) : 0) is not { } before || before != next - 2) continue;
                var name = NameOf(row.Label);
                if (NumberOf(row.Label) != next - 1 && FormWords.Contain(name)) rows[places[i]] = row with { Label = Numeral(next - 1) + Mark + name };
            }
        }

        return rows;
    }

    /// <summary>Behind the mark; where there is none, behind what a numeral was taken for.</summary>
    public static string NameOf(string label)
    {
        if (label.IndexOf(Mark, StringComparison.Ordinal) is >= 0 and <= LongestNumeral and var at) return label[(at + 1)..];
        for (var strays = 0; strays < Math.Min(LongestNumeral, label.Length) && (strays == 0 || Strays.Contains(label[strays - 1])); strays++)
        {
            if (FormWords.Contain(label[strays..])) return label[strays..];
        }

        return label;
    }

    /// <summary>Null where the label begins with no numeral.</summary>
    public static int? NumberOf(string label)
    {
        var at = label.IndexOf(Mark, StringComparison.Ordinal);
        return at is > 0 and <= LongestNumeral && Enumerable.Range(1, 99).FirstOrDefault(n => Numeral(n) == label[..at]) is > 0 and var number ? number : null;
    }

    private static string Numeral(int number)
    {
        var (tens, ones) = (number / 10, number % 10);
        return (tens > 1 ? $"{Digits[tens - 1]}{Ten}" : tens == 1 ? $"{Ten}" : "") + (ones > 0 ? Digits[ones - 1] : "");
    }
}
