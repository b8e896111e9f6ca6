namespace Extractor.Pdf.Fonts.CMaps;

/// <summary>One code cut off a string.</summary>
/// <param name="Value">Its bytes as a number, the first the highest.</param>
/// <param name="Length">How many bytes it takes, from 1 to 4.</param>
internal readonly record struct CharacterCode(uint Value, int Length);

/// <summary>The codes of one length whose every byte lies between those of the two ends (ISO 32000-2, 9.7.6.2).</summary>
internal readonly record struct CodeSpace(uint Low, uint High, int Length)
{
    /// <summary>How many of the first bytes of a string fit this space.</summary>
    public int Matching(ReadOnlySpan<byte> text)
    {
        var count = Math.Min(Length, text.Length);
        for (var i = 0; i < count; i++)
        {
            var shift = 8 * (Length - 1 - i);
            if (text[i] < ((Low >> shift) & 0xFF) || text[i] > ((High >> shift) & 0xFF))
            {
                return i;
            }
        }

        return count;
    }
}
