using Extractor.Pdf.Syntax;

namespace Extractor.Pdf.Content;

/// <summary>An image inside a content stream: BI, its entries, ID, its data, EI (ISO 32000-2, 8.9.7).</summary>
/// <param name="Header">Where its entries begin.</param>
/// <param name="Data">Where its data begins; the entries end before it with ID and one more byte.</param>
internal readonly record struct InlineImage(int Width, int Height, int Header, int Data)
{
    private const int Lookahead = 24;

    /// <summary>Reads on from behind BI to behind EI.</summary>
    public static InlineImage Skip(ReadOnlySpan<byte> content, ref Lexer lexer)
    {
        var (width, height, header) = (0, 0, lexer.Position);
        while (true)
        {
            var kind = lexer.Next();
            if (kind == PdfTokenKind.End) return new InlineImage(width, height, header, content.Length);
            if (kind == PdfTokenKind.Keyword && lexer.IsKeyword("ID"u8)) break;
            if (kind != PdfTokenKind.Name) continue;
            var isWidth = lexer.IsKeyword("/W"u8) || lexer.IsKeyword("/Width"u8);
            var isHeight = lexer.IsKeyword("/H"u8) || lexer.IsKeyword("/Height"u8);
            if (!isWidth && !isHeight) continue;
            if (lexer.Next() != PdfTokenKind.Number) continue;
            var value = (int)Math.Clamp(lexer.Number, 0, int.MaxValue);
            if (isWidth) width = value;
            else height = value;
        }

        var data = Math.Min(lexer.Position + 1, content.Length);
        lexer.Position = FindEnd(content, lexer.Position);
        return new InlineImage(width, height, header, data);
    }

    /// <summary>Behind the first EI that stands between white space, or failing that behind data, and is followed by what reads like content.</summary>
    private static int FindEnd(ReadOnlySpan<byte> content, int from)
    {
        if (FindEnd(content, from, needsSpace: false) is not { } first) return content.Length;
        return FindEnd(content[..NextImage(content, first)], from, needsSpace: true) ?? first;
    }

    /// <summary>No end is looked for behind the next BI: a page may have very many images.</summary>
    private static int NextImage(ReadOnlySpan<byte> content, int from)
    {
        for (var at = from; content[at..].IndexOf("BI"u8) is var next and >= 0; at += 2)
        {
            at += next;
            if (at + 2 < content.Length && ByteClass.IsWhite(content[at - 1]) && ByteClass.IsWhite(content[at + 2])) return at;
        }

        return content.Length;
    }

    private static int? FindEnd(ReadOnlySpan<byte> content, int from, bool needsSpace)
    {
        for (var at = from; at < content.Length;)
        {
            var next = content[at..].IndexOf("EI"u8);
            if (next < 0) return null;
            at += next + 2;
            var begins = !needsSpace || at - 3 < from || ByteClass.IsWhite(content[at - 3]);
            if (begins && LooksLikeContent(content[at..])) return at;
        }

        return null;
    }

    private static bool LooksLikeContent(ReadOnlySpan<byte> rest)
    {
        if (rest.Length > 0 && !ByteClass.IsWhite(rest[0])) return false;
        foreach (var b in rest[..Math.Min(rest.Length, Lookahead)])
        {
            if (b > 126 || (b < 32 && !ByteClass.IsWhite(b)) || b == 0) return false;
        }

        return true;
    }
}
