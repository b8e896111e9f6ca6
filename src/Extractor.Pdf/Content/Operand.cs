using Extractor.Pdf.Syntax;

namespace Extractor.Pdf.Content;

/// <summary>One operand as written: a number's value, or where in the content the token stands.</summary>
internal readonly record struct Operand(TokenKind Kind, double Number, int Start, int End)
{
    public bool IsString => Kind is TokenKind.LiteralString or TokenKind.HexString;
}
