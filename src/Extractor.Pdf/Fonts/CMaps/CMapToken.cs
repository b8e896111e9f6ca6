namespace Extractor.Pdf.Fonts.CMaps;

/// <summary>One token of a CMap program: a name without its slash, hex digits without their brackets.</summary>
internal readonly ref struct CMapToken(CMapTokenKind kind, ReadOnlySpan<byte> text)
{
    public CMapTokenKind Kind { get; } = kind;

    public ReadOnlySpan<byte> Text { get; } = text;

    public bool Is(ReadOnlySpan<byte> word) => Kind == CMapTokenKind.Word && Text.SequenceEqual(word);
}

internal enum CMapTokenKind
{
    End,
    Word,
    Name,
    Number,
    Hex,
    ArrayOpen,
    ArrayClose,
    Other,
}
