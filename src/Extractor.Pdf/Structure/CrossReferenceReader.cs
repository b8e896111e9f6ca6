using Extractor.Pdf.Objects;
using Extractor.Pdf.Syntax;

namespace Extractor.Pdf.Structure;

/// <summary>Follows startxref through cross-reference tables, streams and hybrids, newest first (ISO 32000-2, 7.5.4 to 7.5.8).</summary>
internal sealed class CrossReferenceReader(ReadOnlyMemory<byte> file, IndirectObjectReader reader, IPdfObjects objects, ReadingBudget budget)
{
    private const int TailLength = 2048;

    private readonly CrossReferenceTable _table = new();
    private readonly HashSet<long> _visited = [];

    /// <summary>Null where the chain cannot be followed to its end.</summary>
    public CrossReferenceTable? Read()
    {
        if (FindStart() is not { } next) return null;
        var pending = new Stack<long>([next]);
        while (pending.TryPop(out var offset))
        {
            if (!_visited.Add(offset)) continue;
            if (offset <= 0 || offset >= file.Length || ReadSection((int)offset) is not { } trailer) return null;
            _table.AddTrailer(trailer);
            if (trailer.Number("Prev") is { } previous) pending.Push((long)previous);
            if (trailer.Number("XRefStm") is { } hybrid) pending.Push((long)hybrid);
        }

        return _table;
    }

    private long? FindStart()
    {
        var span = file.Span;
        var from = Math.Max(0, span.Length - TailLength);
        budget.TakeParsed(span.Length - from);
        var at = span[from..].LastIndexOf("startxref"u8);
        if (at < 0) return null;
        var lexer = new Lexer(span, from + at + "startxref".Length);
        return lexer.Next() == PdfTokenKind.Number ? (long)lexer.Number : null;
    }

    private PdfDictionary? ReadSection(int offset)
    {
        var lexer = new Lexer(file.Span, offset);
        var kind = lexer.Next();
        if (kind == PdfTokenKind.Keyword && lexer.IsKeyword("xref"u8))
        {
            var isTable = ReadTable(ref lexer);
            budget.TakeParsed(lexer.Position - offset);
            return isTable ? reader.ReadValue(ref lexer) as PdfDictionary : null;
        }

        budget.TakeParsed(lexer.Position - offset);
        if (kind != PdfTokenKind.Number) return null;
        return reader.ReadAt(offset, out _, out _) is PdfStream stream && ReadStream(stream) ? stream.Dictionary : null;
    }

    /// <summary>Up to and with the word trailer; false where there is none.</summary>
    private bool ReadTable(ref Lexer lexer)
    {
        while (true)
        {
            var kind = lexer.Next();
            if (kind == PdfTokenKind.Keyword && lexer.IsKeyword("trailer"u8)) return true;
            if (kind != PdfTokenKind.Number) return false;
            var first = lexer.Number;
            if (lexer.Next() != PdfTokenKind.Number || first is < 0 or > CrossReferenceTable.HighestNumber) return false;
            if (!ReadEntries(ref lexer, (int)first, lexer.Number)) return false;
        }
    }

    private bool ReadEntries(ref Lexer lexer, int first, double count)
    {
        for (var i = 0; i < count; i++)
        {
            var before = lexer.Position;
            var kind = lexer.Next();
            if (kind == PdfTokenKind.Keyword && lexer.IsKeyword("trailer"u8))
            {
                lexer.Position = before;
                return true;
            }

            var offset = lexer.Number;
            if (kind != PdfTokenKind.Number || lexer.Next() != PdfTokenKind.Number) return false;
            var generation = lexer.Number;
            if (lexer.Next() != PdfTokenKind.Keyword || first + i > CrossReferenceTable.HighestNumber) return false;
            if (lexer.IsKeyword("n"u8)) AddAt(first + i, offset, generation);
            else _table.Add(first + i, CrossReference.Free);
        }

        return true;
    }

    private void AddAt(int number, double offset, double generation)
    {
        if (offset > 0 && offset < file.Length) _table.Add(number, new CrossReference((int)offset, 0, (int)Math.Clamp(generation, 0, 65535)));
    }

    private static int Width(PdfArray widths, int field) => (int)Math.Clamp(widths.Number(field), -1, sizeof(long) + 1);

    private bool ReadStream(PdfStream stream)
    {
        var widths = stream.Dictionary.Array("W");
        if (widths is not { Count: >= 3 }) return false;
        var layout = new CrossReferenceRow(Width(widths, 0), Width(widths, 1), Width(widths, 2));
        if (!layout.IsValid) return false;
        var data = objects.Decode(stream).Span;
        var index = stream.Dictionary.Array("Index");
        budget.Take(data.Length);
        _table.Reserve(data.Length / layout.Length);
        var at = 0;
        for (var i = 0; i < (index?.Count ?? 2); i += 2)
        {
            var first = index?.Number(i) ?? 0;
            var count = index?.Number(i + 1) ?? stream.Dictionary.Number("Size") ?? 0;
            for (var n = 0; first >= 0 && n < count && at + layout.Length <= data.Length && first + n <= CrossReferenceTable.HighestNumber; n++)
            {
                if (layout.Read(data.Slice(at, layout.Length)) is { } entry) _table.Add((int)first + n, entry);
                at += layout.Length;
            }
        }

        return true;
    }
}
