namespace Extractor.Pdf.Syntax;

internal enum TokenKind : byte
{
    End,
    Number,
    Name,
    LiteralString,
    HexString,
    ArrayStart,
    ArrayEnd,
    DictionaryStart,
    DictionaryEnd,
    Keyword,
}
