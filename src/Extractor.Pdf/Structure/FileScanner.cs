using Extractor.Pdf.Objects;
using Extractor.Pdf.Syntax;

namespace Extractor.Pdf.Structure;

/// <summary>Finds objects and trailers by looking through the whole file, as viewers do when the cross-reference table is of no use.</summary>
internal static class FileScanner
{
    /// <summary>Every "N G obj" in the file's order; a number that comes again is a later version.</summary>
    public static List<(int Number, CrossReference Place)> FindObjects(ReadOnlySpan<byte> data)
    {
        var found = new List<(int, CrossReference)>();
        for (var at = 0; at < data.Length;)
        {
            var next = data[at..].IndexOf("obj"u8);
            if (next < 0) break;
            at += next;
            if (TryReadHead(data, at, out var number, out var start, out var generation))
                found.Add((number, new CrossReference(start, 0, generation)));
            at += 3;
        }

        return found;
    }

    /// <summary>Where the first "N G obj" stands that begins a line; -1 for none.</summary>
    public static int FindHead(ReadOnlySpan<byte> data)
    {
        for (var at = 0; data[at..].IndexOf("obj"u8) is var next and >= 0;)
        {
            at += next;
            if (TryReadHead(data, at, out _, out var start, out _) && start > 0 && data[start - 1] is (byte)'\n' or (byte)'\r') return start;
            at += 3;
        }

        return -1;
    }

    /// <summary>Every dictionary after the keyword trailer, in the file's order.</summary>
    public static List<PdfDictionary> FindTrailers(ReadOnlySpan<byte> data, IndirectObjectReader reader)
    {
        var found = new List<PdfDictionary>();
        for (var at = 0; at < data.Length;)
        {
            var next = data[at..].IndexOf("trailer"u8);
            if (next < 0) break;
            at += next + "trailer".Length;
            var lexer = new Lexer(data, at);
            if (reader.ReadValue(ref lexer) is PdfDictionary trailer) found.Add(trailer);
        }

        return found;
    }

    private static bool TryReadHead(ReadOnlySpan<byte> data, int keyword, out int number, out int start, out int generation)
    {
        (number, start) = (0, 0);
        var at = keyword;
        if (!ReadBackwards(data, ref at, out generation, needsSpace: false)) return false;
        if (!ReadBackwards(data, ref at, out number, needsSpace: true)) return false;
        start = at;
        return true;
    }

    private static bool ReadBackwards(ReadOnlySpan<byte> data, ref int at, out int value, bool needsSpace)
    {
        value = 0;
        var end = at;
        while (end > 0 && ByteClass.IsWhite(data[end - 1])) end--;
        if (needsSpace && end == at) return false;
        var first = end;
        while (first > 0 && end - first < 10 && ByteClass.IsDigit(data[first - 1])) first--;
        if (first == end || end - first > 7) return false;
        foreach (var b in data[first..end]) value = (value * 10) + b - '0';
        at = first;
        return true;
    }
}
