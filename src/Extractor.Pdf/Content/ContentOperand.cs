using Extractor.Pdf.Syntax;

namespace Extractor.Pdf.Content;

/// <summary>One operand as written: a number's value, or where in the content the token stands.</summary>
internal struct ContentOperand
{
    public double Number;
    public int Start;
    public int End;
    public PdfTokenKind Kind;

    public readonly bool IsString => Kind is PdfTokenKind.LiteralString or PdfTokenKind.HexString;
}
