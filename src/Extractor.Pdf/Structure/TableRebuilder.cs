using Extractor.Pdf.Objects;

namespace Extractor.Pdf.Structure;

/// <summary>Makes a cross-reference table out of what a search of the file finds; of several versions of an object the last stands.</summary>
internal sealed class TableRebuilder(ReadOnlyMemory<byte> file, IndirectObjectReader reader, IPdfObjects objects, ReadingBudget budget)
{
    private const int DictionaryWindow = 1024;

    private readonly List<(int Number, CrossReference Place)> _found = FileScanner.FindObjects(file.Span, budget);

    public int FindObjects(CrossReferenceTable table)
    {
        foreach (var (number, place) in _found) table.Replace(number, place);
        return _found.Count;
    }

    /// <summary>The newest trailer that names a root, the entries of the others behind it.</summary>
    public PdfDictionary FindTrailer(CrossReferenceTable table)
    {
        var trailers = new List<PdfDictionary>();
        for (var i = _found.Count - 1; i >= 0 && budget.MayParse; i--)
        {
            var (number, place) = _found[i];
            if (Mentions(place, "/Root"u8) && ReadAs<PdfStream>(number, place) is { } stream) trailers.Add(stream.Dictionary);
        }

        trailers.AddRange(FileScanner.FindTrailers(file.Span, reader, budget));
        foreach (var trailer in trailers.Where(t => t.Raw("Root") is not null)) table.AddTrailer(trailer);
        return table.Trailer(objects);
    }

    public void AddObjectStreams(CrossReferenceTable table)
    {
        foreach (var (number, place) in _found)
        {
            if (!Mentions(place, "/ObjStm"u8) || ReadAs<PdfStream>(number, place) is not { } stream) continue;
            if (stream.Dictionary.Name("Type") != "ObjStm" || !IsCurrent(table, number, place)) continue;
            var index = 0;
            foreach (var held in new ObjectStream(stream, stream.Decode(), budget).Numbers) AddHeld(table, held, new CrossReference(place.Offset, number, index++));
        }
    }

    private static bool IsCurrent(CrossReferenceTable table, int number, CrossReference place) =>
        table.TryGet(number, out var current) && current == place;

    /// <summary>The place that stands later in the file is the newer version.</summary>
    private static void AddHeld(CrossReferenceTable table, int number, CrossReference place)
    {
        if (!table.TryGet(number, out var other) || other.Offset <= place.Offset) table.Replace(number, place);
    }

    private bool Mentions(CrossReference place, ReadOnlySpan<byte> word)
    {
        budget.Take(DictionaryWindow);
        var rest = file.Span[place.Offset..];
        return rest[..Math.Min(rest.Length, DictionaryWindow)].IndexOf(word) >= 0;
    }

    private T? ReadAs<T>(int number, CrossReference place)
        where T : PdfObject => reader.ReadAt(place.Offset, out var found, out _) is T value && found == number ? value : null;
}
