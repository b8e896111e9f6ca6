using Extractor.Domain.Parsing;
using Extractor.Forms.Heads;

namespace Extractor.Forms.Rows;

/// <summary>Codes that the end of a page parts.</summary>
internal static class TornCodes
{
    /// <summary>
    /// What the end of a page parts: 20 and 805, 2080 and 501, 20805 and 01, together a code and not each for itself; of several columns 20 and 1, 0 and 5.
    /// </summary>
    public static bool AreHalves(string upper, string lower, HeadColumn column, Head head)
    {
        if (!upper.All(char.IsAsciiDigit) || !lower.All(char.IsAsciiDigit)) return false;
        if (head.Groups.FirstOrDefault(g => g.Codes.Contains(column))?.Codes is not { Count: > 1 } codes)
            return ClassificationCode.Is(upper + lower) && !(ClassificationCode.Is(upper) && ClassificationCode.Is(lower));
        return upper.Length + lower.Length == (codes[0] == column ? ClassificationCode.ClassDigits : ClassificationCode.LevelDigits);
    }
}
