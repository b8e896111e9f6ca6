using Extractor.Domain;
using Extractor.Forms;

namespace Extractor;

/// <summary>
/// Takes from the label of a recognised row what a ruling beside it was read as: 年初结转和结余EK is 年初结转和结余. Only a name that forms are known to
/// have is freed, and its evidence keeps what was read.
/// </summary>
internal static class RecognizedLabels
{
    /// <summary>Characters before or behind the name.</summary>
    private const int MostStrays = 4;

    /// <summary>Of a name; a shorter one may be part of another word.</summary>
    private const int ShortestName = 4;

    public static TableRow Freed(TableRow row) =>
        row.Evidence.Recognition is null || row.Code is not null || IsKnown(row.Label) || NameIn(row.Label) is not { } name ? row : row with { Label = name };

    /// <summary>The name with its numeral, the longest that there is; null for none.</summary>
    private static string? NameIn(string label)
    {
        for (var strays = 1; strays <= 2 * MostStrays; strays++)
        {
            for (var before = Math.Max(0, strays - MostStrays); before <= Math.Min(strays, MostStrays); before++)
            {
                var behind = strays - before;
                if (label.Length - strays < ShortestName) return null;
                if (AreStrays(label[..before]) && AreStrays(label[^behind..]) && IsKnown(label[before..^behind])) return label[before..^behind];
            }
        }

        return null;
    }

    /// <summary>No figure with a mark (1.基本支出), and no word: letters or digits, and little else.</summary>
    private static bool AreStrays(string text) =>
        text.Length == 0 || (text.Any(char.IsAsciiLetterOrDigit) && !text.Any(c => char.IsPunctuation(c)) && text.Count(c => c >= '\u4E00') <= 1);

    /// <summary>With a whole numeral and its mark, or without.</summary>
    private static bool IsKnown(string label)
    {
        var name = RecognizedNumerals.NameOf(label);
        return name.Length >= ShortestName && FormWords.Contain(name)
            && (name.Length == label.Length || RecognizedNumerals.NumberOf(label[..^name.Length]) is not null);
    }
}
