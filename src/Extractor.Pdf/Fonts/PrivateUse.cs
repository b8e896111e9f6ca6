using System.Text;

namespace Extractor.Pdf.Fonts;

/// <summary>Characters that stand for something only within one font.</summary>
internal static class PrivateUse
{
    public static bool IsAll(string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value is not ((>= 0xE000 and <= 0xF8FF) or >= 0xF0000))
            {
                return false;
            }
        }

        return true;
    }
}
