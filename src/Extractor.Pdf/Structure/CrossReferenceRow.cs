namespace Extractor.Pdf.Structure;

/// <summary>The three fields of a cross-reference stream's row, as wide as its /W says.</summary>
internal readonly record struct CrossReferenceRow(int TypeWidth, int SecondWidth, int ThirdWidth)
{
    public bool IsValid => TypeWidth is >= 0 and <= 8 && SecondWidth is >= 1 and <= 8 && ThirdWidth is >= 0 and <= 8;

    public int Length => TypeWidth + SecondWidth + ThirdWidth;

    /// <summary>Null for a type that the standard reserves.</summary>
    public CrossReference? Read(ReadOnlySpan<byte> row)
    {
        var type = TypeWidth == 0 ? 1 : Field(row[..TypeWidth]);
        var second = Field(row.Slice(TypeWidth, SecondWidth));
        var third = Field(row.Slice(TypeWidth + SecondWidth, ThirdWidth));
        return type switch
        {
            0 => CrossReference.Free,
            1 => new CrossReference(second, 0, third),
            2 => new CrossReference(0, second, third),
            _ => null,
        };
    }

    private static int Field(ReadOnlySpan<byte> bytes)
    {
        ulong value = 0;
        foreach (var b in bytes) value = (value << 8) | b;
        return (int)Math.Min(value, int.MaxValue);
    }
}
