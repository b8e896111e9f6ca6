using Extractor.Pdf;

namespace Extractor.Layout.Letters;

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
        var aside = new Aside(new Letter[letters.Length], new double[letters.Length]);
        for (var width = 1; width < letters.Length; width *= 2) MergePairs(letters, positions, aside, width);
    }

    /// <summary>Where the first of two parts is put while they are merged.</summary>
    private sealed record Aside(Letter[] Letters, double[] Positions);

    /// <summary>Merges neighbouring parts, each in order and <paramref name="width"/> letters long.</summary>
    private static void MergePairs(Span<Letter> letters, Span<double> positions, Aside aside, int width)
    {
        for (var start = 0; start + width < letters.Length; start += 2 * width)
        {
            if (positions[start + width - 1] <= positions[start + width]) continue;
            var length = Math.Min(2 * width, letters.Length - start);
            Merge(letters.Slice(start, length), positions.Slice(start, length), aside, width);
        }
    }

    private static void Merge(Span<Letter> letters, Span<double> positions, Aside aside, int middle)
    {
        letters[..middle].CopyTo(aside.Letters);
        positions[..middle].CopyTo(aside.Positions);
        var (l, r) = (0, middle);
        for (var to = 0; l < middle; to++)
        {
            var takesRight = r < letters.Length && positions[r] < aside.Positions[l];
            letters[to] = takesRight ? letters[r] : aside.Letters[l];
            positions[to] = takesRight ? positions[r++] : aside.Positions[l++];
        }
    }
}
