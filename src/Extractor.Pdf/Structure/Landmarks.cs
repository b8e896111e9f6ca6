namespace Extractor.Pdf.Structure;

/// <summary>
/// Where streams and objects end and begin in a file, found in one pass: a file all of whose streams have a wrong length is
/// searched once, not once for each.
/// </summary>
internal sealed class Landmarks
{
    private readonly List<int> _streamEnds = [];
    private readonly List<int> _objectEnds = [];

    /// <summary>Of each "N G obj" that begins a line.</summary>
    private readonly List<int> _heads = [];

    private Landmarks()
    {
    }

    public static Landmarks Of(ReadOnlySpan<byte> data, ReadingBudget budget)
    {
        var landmarks = new Landmarks();
        Find(data, "endstream"u8, landmarks._streamEnds);
        Find(data, "endobj"u8, landmarks._objectEnds);
        foreach (var (_, place) in FileScanner.FindObjects(data, budget))
        {
            if (place.Offset > 0 && data[place.Offset - 1] is (byte)'\n' or (byte)'\r') landmarks._heads.Add(place.Offset);
        }

        budget.Take(2L * data.Length);
        return landmarks;
    }

    /// <summary>Before the keyword that ends the stream, or before the next object; null where the file ends first.</summary>
    /// <param name="start">Where the stream's data begin.</param>
    public int? StreamEnd(int start)
    {
        var end = Next(_streamEnds, start);
        var head = Next(_heads, start + 1);
        if (head > end) head = null;
        if (head is null && end is not null) return end;
        var objectEnd = Next(_objectEnds, start);
        return objectEnd is not null && (head is null || objectEnd < head) ? objectEnd : head;
    }

    private static void Find(ReadOnlySpan<byte> data, ReadOnlySpan<byte> word, List<int> places)
    {
        for (var at = 0; data[at..].IndexOf(word) is var next and >= 0; at += word.Length)
        {
            at += next;
            places.Add(at);
        }
    }

    /// <summary>The first place from a position on.</summary>
    private static int? Next(List<int> places, int from)
    {
        var index = places.BinarySearch(from);
        if (index < 0) index = ~index;
        return index < places.Count ? places[index] : null;
    }
}
