namespace Extractor.Ocr.Recognition;

/// <summary>Documents are set in a few sizes of type; measured sizes scatter around them.</summary>
internal static class TypeSizes
{
    /// <summary>How far a measured size lies from its own at the most.</summary>
    private const double Scatter = 0.15;

    /// <summary>The lines with each size put to the nearest usual one.</summary>
    public static List<RecognizedLine> Evened(List<RecognizedLine> lines)
    {
        var open = lines.ToList();
        var sizes = new Dictionary<RecognizedLine, double>(ReferenceEqualityComparer.Instance);
        while (open.Count > 0)
        {
            var middle = open.MaxBy(line => open.Where(other => IsNear(other, line)).Sum(other => other.Glyphs.Count))!;
            var near = open.FindAll(line => IsNear(line, middle));
            var size = near.Sum(line => line.Size * line.Glyphs.Count) / Math.Max(1, near.Sum(line => line.Glyphs.Count));
            foreach (var line in near) sizes[line] = size;
            open.RemoveAll(sizes.ContainsKey);
        }

        return lines.ConvertAll(line => line with { Size = sizes[line] });
    }

    private static bool IsNear(RecognizedLine a, RecognizedLine b) => Math.Abs(a.Size - b.Size) <= Scatter * b.Size;
}
