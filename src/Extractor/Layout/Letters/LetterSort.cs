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
        var starts = Runs(positions);
        while (starts.Count > 2) starts = Merged(starts, letters, positions, aside);
    }

    /// <summary>Where the first of two parts is put while they are merged.</summary>
    private sealed record Aside(Letter[] Letters, double[] Positions);

    /// <summary>Where the parts that are in order begin, and the end.</summary>
    private static List<int> Runs(double[] positions)
    {
        var starts = new List<int> { 0 };
        for (var i = 1; i < positions.Length; i++) if (positions[i] < positions[i - 1]) starts.Add(i);
        starts.Add(positions.Length);
        return starts;
    }

    /// <summary>Every two neighbouring parts become one.</summary>
    private static List<int> Merged(List<int> starts, Span<Letter> letters, Span<double> positions, Aside aside)
    {
        var merged = new List<int>((starts.Count / 2) + 2);
        for (var i = 0; i < starts.Count - 1; i += 2)
        {
            merged.Add(starts[i]);
            if (i + 2 >= starts.Count) continue;
            // What the second part does not reach into stays where it is.
            var first = starts[i];
            while (first < starts[i + 1] && positions[first] <= positions[starts[i + 1]]) first++;
            Merge(letters[first..starts[i + 2]], positions[first..starts[i + 2]], aside, starts[i + 1] - first);
        }

        merged.Add(starts[^1]);
        return merged;
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
