using Extractor.Pdf.Objects;

namespace Extractor.Pdf.Syntax;

/// <summary>Builds objects from tokens. Damage never throws: what cannot be read becomes the null object.</summary>
internal sealed class ObjectParser(IPdfObjects objects, NameTable names, ReadingBudget budget)
{
    private const int DeepestNesting = 256;

    private static readonly PdfBoolean True = new(true);
    private static readonly PdfBoolean False = new(false);
    private static readonly PdfNumber[] SmallNumbers = [.. Enumerable.Range(0, 1024).Select(n => new PdfNumber(n))];

    /// <summary>Reads one value.</summary>
    /// <param name="decrypt">Applied to every string; null where nothing is encrypted.</param>
    public PdfObject Parse(ReadOnlySpan<byte> data, ref Lexer lexer, Func<byte[], byte[]>? decrypt = null)
    {
        var start = lexer.Position;
        var value = ParseValue(data, ref lexer, lexer.Next(), decrypt, 0);
        budget.TakeParsed(lexer.Position - start);
        return value;
    }

    /// <summary>Reads the rest of a dictionary whose opening was taken already.</summary>
    public PdfDictionary ParseDictionary(ReadOnlySpan<byte> data, ref Lexer lexer) => ParseEntries(data, ref lexer, null, 0);

    private PdfObject ParseValue(ReadOnlySpan<byte> data, ref Lexer lexer, PdfTokenKind kind, Func<byte[], byte[]>? decrypt, int depth)
    {
        if (depth > DeepestNesting) return PdfNull.Instance;
        switch (kind)
        {
            case PdfTokenKind.Number:
                return ParseNumberOrReference(data, ref lexer);
            case PdfTokenKind.Name:
                return names.Get(lexer.Token[1..]);
            case PdfTokenKind.LiteralString or PdfTokenKind.HexString:
                return ParseString(lexer.Token, decrypt);
            case PdfTokenKind.ArrayStart:
                return ParseArray(data, ref lexer, decrypt, depth);
            case PdfTokenKind.DictionaryStart:
                return ParseEntries(data, ref lexer, decrypt, depth);
            case PdfTokenKind.Keyword when lexer.IsKeyword("true"u8):
                return True;
            case PdfTokenKind.Keyword when lexer.IsKeyword("false"u8):
                return False;
            default:
                return PdfNull.Instance;
        }
    }

    private static PdfObject ParseNumberOrReference(ReadOnlySpan<byte> data, ref Lexer lexer)
    {
        var value = lexer.Number;
        if (!lexer.IsInteger || value < 0 || value > int.MaxValue) return new PdfNumber(value);
        var number = (int)value;
        if (TryReadReference(data, ref lexer.Position, out var generation)) return new PdfReference(number, generation);
        return number < SmallNumbers.Length ? SmallNumbers[number] : new PdfNumber(value);
    }

    /// <summary>After an integer: takes " G R" if that is what follows.</summary>
    private static bool TryReadReference(ReadOnlySpan<byte> data, ref int position, out int generation)
    {
        generation = 0;
        var at = SkipSpaces(data, position);
        var digits = at;
        while (at < data.Length && ByteClass.IsDigit(data[at]) && at - digits < 6) generation = (generation * 10) + data[at++] - '0';
        if (at == digits) return false;
        var space = at;
        at = SkipSpaces(data, at);
        if (at == space || at >= data.Length || data[at] != 'R') return false;
        if (at + 1 < data.Length && ByteClass.IsRegular(data[at + 1])) return false;
        position = at + 1;
        return true;
    }

    private static int SkipSpaces(ReadOnlySpan<byte> data, int at)
    {
        while (at < data.Length && ByteClass.IsWhite(data[at])) at++;
        return at;
    }

    private static PdfString ParseString(ReadOnlySpan<byte> token, Func<byte[], byte[]>? decrypt)
    {
        var buffer = new byte[token.Length];
        var length = StringText.Decode(token, buffer);
        Array.Resize(ref buffer, length);
        return new PdfString(decrypt is null ? buffer : decrypt(buffer));
    }

    private PdfArray ParseArray(ReadOnlySpan<byte> data, ref Lexer lexer, Func<byte[], byte[]>? decrypt, int depth)
    {
        var items = new List<PdfObject>();
        while (true)
        {
            var kind = lexer.Next();
            if (kind is PdfTokenKind.ArrayEnd or PdfTokenKind.End || EndsObject(kind, ref lexer)) break;
            if (kind == PdfTokenKind.DictionaryEnd) continue;
            items.Add(ParseValue(data, ref lexer, kind, decrypt, depth + 1));
        }

        return new PdfArray(items, objects);
    }

    private PdfDictionary ParseEntries(ReadOnlySpan<byte> data, ref Lexer lexer, Func<byte[], byte[]>? decrypt, int depth)
    {
        var entries = new Dictionary<string, PdfObject>();
        while (true)
        {
            var kind = lexer.Next();
            if (kind is PdfTokenKind.DictionaryEnd or PdfTokenKind.End || EndsObject(kind, ref lexer)) break;
            if (kind != PdfTokenKind.Name) continue;
            var key = names.Get(lexer.Token[1..]).Value;
            var before = lexer.Position;
            kind = lexer.Next();
            if (kind is PdfTokenKind.DictionaryEnd or PdfTokenKind.End || EndsObject(kind, ref lexer))
            {
                lexer.Position = before;
                continue;
            }

            entries[key] = ParseValue(data, ref lexer, kind, decrypt, depth + 1);
        }

        return new PdfDictionary(entries, objects);
    }

    /// <summary>A value left open runs into the end of its object; that keyword is given back.</summary>
    private static bool EndsObject(PdfTokenKind kind, ref Lexer lexer)
    {
        if (kind != PdfTokenKind.Keyword || !(lexer.IsKeyword("endobj"u8) || lexer.IsKeyword("stream"u8))) return false;
        lexer.Position = lexer.Start;
        return true;
    }
}
