using System.Buffers;
using Extractor.Narrative.Figures;
using Extractor.Narrative.Lexicon;
using Extractor.Narrative.Structure;
using Extractor.Narrative.Text;

namespace Extractor.Narrative.Binding;

/// <summary>Cuts a paragraph into tokens, in one pass; words between them stay with the figure behind.</summary>
internal static class TokenReader
{
    /// <summary>In characters: the number of an item with its marks.</summary>
    private const int LongestNumber = 8;

    private static readonly SearchValues<char> Beginnings = SearchValues.Create([.. "。；（）", .. Roles.Among.Words.Select(w => w[0])]);

    public static IEnumerable<Token> Read(ParagraphReading paragraph)
    {
        var (text, at) = (paragraph.Stating, 0);
        foreach (var figure in paragraph.Figures)
        {
            for (; Next(text, at, figure.Figure.Start) is { } token; at = token.End)
            {
                yield return token;
                if (ItemNumber(text, token) is { } number) yield return number;
            }

            yield return new Token(TokenKind.Figure, figure.Figure.Start, figure.Figure.End) { Figure = figure };
            at = figure.Figure.End;
        }

        for (; Next(text, at, text.Length) is { } token; at = token.End) yield return token;
    }

    /// <summary>The number of an item that begins right behind a mark; null where none does, or where words of measure alone follow.</summary>
    private static Token? ItemNumber(string text, Token mark)
    {
        if (mark.Kind is not (TokenKind.SentenceEnd or TokenKind.ItemEnd)) return null;
        var length = HeadingNumbers.Read(text[mark.End..Math.Min(text.Length, mark.End + LongestNumber)]).Length;
        return length == 0 || Roles.BareExecution.Begins(text.AsSpan(mark.End + length)) is not null ? null
            : new Token(TokenKind.ItemNumber, mark.End, mark.End + length);
    }

    private static Token? Next(string text, int at, int limit)
    {
        while (at < limit)
        {
            var next = text.AsSpan(at, limit - at).IndexOfAny(Beginnings);
            if (next < 0) return null;
            at += next;
            if (Mark(text[at]) is { } kind) return new Token(kind, at, at + 1);
            if (Roles.Among.At(text, at) is { } among && at + among.Length is var end && end <= limit)
                return new Token(TokenKind.Among, at, end) { IsInserted = (end >= limit || text[end] != '：') && (at == 0 || text[at - 1] != '。') };
            at++;
        }

        return null;
    }

    private static TokenKind? Mark(char mark) => mark switch
    {
        '。' => TokenKind.SentenceEnd,
        '；' => TokenKind.ItemEnd,
        '（' => TokenKind.BracketOpen,
        '）' => TokenKind.BracketClose,
        _ => null,
    };
}
