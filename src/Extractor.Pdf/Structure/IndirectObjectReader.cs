using Extractor.Pdf.Objects;
using Extractor.Pdf.Security;
using Extractor.Pdf.Syntax;

namespace Extractor.Pdf.Structure;

/// <summary>Reads "N G obj … endobj" at an offset, streams with a wrong length included.</summary>
internal sealed class IndirectObjectReader(ReadOnlyMemory<byte> file, IPdfObjects objects, NameTable names, ProblemLog problems, ReadingBudget budget)
{
    private readonly ObjectParser _parser = new(objects, names, budget);
    private Landmarks? _landmarks;

    /// <summary>Undoes the encryption of strings; null until known, or where nothing is encrypted.</summary>
    public IDecryptor? Decryptor { get; set; }

    public ObjectParser Parser => _parser;

    /// <summary>Null where no object begins at the offset.</summary>
    public PdfObject? ReadAt(int offset, out int number, out int generation)
    {
        (number, generation) = (0, 0);
        var data = file.Span;
        if (offset < 0 || offset >= data.Length) return null;
        var lexer = new Lexer(data, offset);
        var isObject = ReadHead(ref lexer, out number, out generation);
        budget.TakeParsed(lexer.Position - offset);
        if (!isObject) return null;
        lexer.Position = lexer.Start + 3;
        var value = _parser.Parse(data, ref lexer, StringDecryption(number, generation));
        if (value is not PdfDictionary dictionary) return value;
        return StreamStart(data, lexer) is { } start
            ? new PdfStream(dictionary, file.Slice(start, FindLength(data, start, dictionary, number)), objects, number, generation) : dictionary;
    }

    private static bool ReadHead(ref Lexer lexer, out int number, out int generation)
    {
        generation = 0;
        return ReadInteger(ref lexer, out number) && ReadInteger(ref lexer, out generation) && lexer.Next() == PdfTokenKind.Keyword
            && lexer.Token.StartsWith("obj"u8);
    }

    /// <summary>Null where the dictionary before is not a stream's.</summary>
    private int? StreamStart(ReadOnlySpan<byte> data, Lexer lexer)
    {
        var from = lexer.Position;
        var isStream = lexer.Next() == PdfTokenKind.Keyword && lexer.Token.StartsWith("stream"u8);
        var start = isStream ? SkipLineEnd(data, lexer.Start + "stream".Length) : lexer.Position;
        budget.TakeParsed(start - from);
        return isStream ? start : null;
    }

    /// <summary>A value outside any object: a trailer.</summary>
    public PdfObject ReadValue(ref Lexer lexer) => _parser.Parse(file.Span, ref lexer);

    private Func<byte[], byte[]>? StringDecryption(int number, int generation) =>
        Decryptor is { } decryptor ? bytes => decryptor.DecryptString(bytes, number, generation) : null;

    private static bool ReadInteger(ref Lexer lexer, out int value)
    {
        var isInteger = lexer.Next() == PdfTokenKind.Number && lexer.IsInteger && lexer.Number is >= 0 and <= CrossReferenceTable.HighestNumber;
        value = isInteger ? (int)lexer.Number : 0;
        return isInteger;
    }

    private static int SkipLineEnd(ReadOnlySpan<byte> data, int at)
    {
        while (at < data.Length && data[at] == ' ') at++;
        if (at < data.Length && data[at] == '\r') at++;
        if (at < data.Length && data[at] == '\n') at++;
        return at;
    }

    private int FindLength(ReadOnlySpan<byte> data, int start, PdfDictionary dictionary, int number)
    {
        var length = dictionary.Number("Length") ?? -1;
        if (length >= 0 && start + length <= data.Length && EndsAt(data, start + (int)length)) return (int)length;
        _landmarks ??= Landmarks.Of(data, budget);
        if (_landmarks.StreamEnd(start) is not { } end)
        {
            problems.Lost("stream-cut-off", $"the file ends inside the stream of object {number}");
            return data.Length - start;
        }

        problems.Repaired("stream-length", $"the length of the stream of object {number} was wrong; its end was searched for");
        if (end > start && data[end - 1] == '\n') end--;
        if (end > start && data[end - 1] == '\r') end--;
        return end - start;
    }

    private bool EndsAt(ReadOnlySpan<byte> data, int from)
    {
        var at = from;
        while (at < data.Length && ByteClass.IsWhite(data[at])) at++;
        budget.TakeParsed(at - from);
        return data[at..].StartsWith("endstream"u8) || data[at..].StartsWith("endobj"u8);
    }
}
