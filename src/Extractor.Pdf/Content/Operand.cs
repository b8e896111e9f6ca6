using Extractor.Pdf.Syntax;

namespace Extractor.Pdf.Content;

/// <summary>One operand as written: a number's value, or where in the content the token stands.</summary>
internal struct Operand
{
    public double Number;
    public int Start;
    public int End;
    public TokenKind Kind;

    public readonly bool IsString => Kind is TokenKind.LiteralString or TokenKind.HexString;
}
