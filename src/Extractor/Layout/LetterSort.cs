using Extractor.Pdf;

namespace Extractor.Layout;

/// <summary>
/// Sorts letters by a position; those at the same one stay in the order in which they are painted. Most pages are painted
/// nearly in order: parts that are in order already are not moved.
/// </summary>
internal static class LetterSort
{
    public static void By(Span<Letter> letters, Func<Letter, double> positionOf)
    {
        var i = 1;
        while (i < letters.Length && positionOf(letters[i - 1]) <= positionOf(letters[i])) i++;
        if (i >= letters.Length) return;
        var positions = new double[letters.Length];
        for (i = 0; i < positions.Length; i++) positions[i] = positionOf(letters[i]);
        for (var width = 1; width < letters.Length; width *= 2) MergePairs(letters, positions, width);
    }

    /// <summary>Merges neighbouring parts, each in order and <paramref name="width"/> letters long.</summary>
    private static void MergePairs(Span<Letter> letters, Span<double> positions, int width)
    {
        for (var start = 0; start + width < letters.Length; start += 2 * width)
        {
            if (positions[start + width - 1] <= positions[start + width]) continue;
            var length = Math.Min(2 * width, letters.Length - start);
            Merge(letters.Slice(start, length), positions.Slice(start, length), width);
        }
    }

    private static void Merge(Span<Letter> letters, Span<double> positions, int middle)
    {
        var (left, leftPositions) = (letters[..middle].ToArray(), positions[..middle].ToArray());
        var (l, r) = (0, middle);
        for (var to = 0; l < left.Length; to++)
        {
            var takesRight = r < letters.Length && positions[r] < leftPositions[l];
            letters[to] = takesRight ? letters[r] : left[l];
            positions[to] = takesRight ? positions[r++] : leftPositions[l++];
        }
    }
}
