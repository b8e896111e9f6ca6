namespace Extractor.Pdf.Syntax;

internal enum PdfTokenKind : byte
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
