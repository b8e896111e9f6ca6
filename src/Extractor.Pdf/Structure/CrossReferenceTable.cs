using Extractor.Pdf.Objects;

namespace Extractor.Pdf.Structure;

/// <summary>All places of objects and the trailer's entries; what is added first (the newest) stands.</summary>
internal sealed class CrossReferenceTable
{
    /// <summary>More than any real document numbers; keeps a forged number from filling memory.</summary>
    public const int HighestNumber = 8_388_607;

    private const int MostReserved = 1 << 16;

    private readonly Dictionary<int, CrossReference> _entries = [];
    private readonly Dictionary<string, PdfObject> _trailer = [];

    public IEnumerable<int> Numbers => _entries.Keys;

    public int Count => _entries.Count;

    /// <summary>Makes room for so many entries more, within what a long document has.</summary>
    public void Reserve(int more) => _entries.EnsureCapacity(_entries.Count + Math.Min(more, MostReserved));

    public bool TryGet(int number, out CrossReference entry) => _entries.TryGetValue(number, out entry);

    public void Add(int number, CrossReference entry)
    {
        if (number is >= 0 and <= HighestNumber) _entries.TryAdd(number, entry);
    }

    /// <summary>Sets an entry over an older one.</summary>
    public void Replace(int number, CrossReference entry)
    {
        if (number is >= 0 and <= HighestNumber) _entries[number] = entry;
    }

    public void AddTrailer(PdfDictionary trailer)
    {
        foreach (var key in trailer.Keys)
        {
            if (trailer.Raw(key) is { } value and not PdfNull) _trailer.TryAdd(key, value);
        }
    }

    public PdfDictionary Trailer(IPdfObjects objects) => new(_trailer, objects);
}
