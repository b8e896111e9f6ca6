using Extractor.Pdf.Objects;
using Extractor.Pdf.Syntax;

namespace Extractor.Pdf.Structure;

/// <summary>Finds objects and trailers by looking through the whole file, as viewers do when the cross-reference table is of no use.</summary>
internal static class FileScanner
{
    /// <summary>Every "N G obj" in the file's order; a number that comes again is a later version.</summary>
    public static List<(int Number, CrossReference Place)> FindObjects(ReadOnlySpan<byte> data, ReadingBudget budget)
    {
        budget.Take(data.Length);
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

    /// <summary>Every dictionary after the keyword trailer, the last of the file first; very many that are not closed are not all tried.</summary>
    public static List<PdfDictionary> FindTrailers(ReadOnlySpan<byte> data, IndirectObjectReader reader, ReadingBudget budget)
    {
        var found = new List<PdfDictionary>();
        budget.Take(data.Length);
        for (var end = data.Length; data[..end].LastIndexOf("trailer"u8) is var at and >= 0 && budget.MayParse; end = at)
        {
            var lexer = new Lexer(data, at + "trailer".Length);
            if (BeginsDictionary(data[lexer.Position..]) && reader.ReadValue(ref lexer) is PdfDictionary trailer) found.Add(trailer);
        }

        return found;
    }

    private static bool BeginsDictionary(ReadOnlySpan<byte> data)
    {
        var at = 0;
        while (at < data.Length && ByteClass.IsWhite(data[at])) at++;
        return data[at..].StartsWith("<<"u8);
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
