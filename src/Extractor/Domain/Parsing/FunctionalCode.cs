namespace Extractor.Domain.Parsing;

/// <summary>A code of the functional classification (支出功能分类): 205 教育支出, 20503, 2050302.</summary>
internal readonly record struct FunctionalCode : IComparable<FunctionalCode>
{
    private FunctionalCode(string digits) => Digits = digits;

    /// <summary>3, 5 or 7 digits, the first a 2.</summary>
    public string Digits { get; }

    public ClassificationLevel Level => Digits.Length switch
    {
        3 => ClassificationLevel.Class,
        5 => ClassificationLevel.Section,
        _ => ClassificationLevel.Item,
    };

    /// <summary>The section of an item, the class of a section; null for a class.</summary>
    public FunctionalCode? Parent => Digits.Length == 3 ? null : new FunctionalCode(Digits[..^2]);

    /// <summary>Reads a printed code: spaces and <c>201 | 06 | 01</c> are joined, any other mark makes it no code.</summary>
    public static bool TryParse(string? text, out FunctionalCode code)
    {
        var digits = text is null ? null : ClassificationCodeText.Digits(text);
        var isCode = digits is { Length: 3 or 5 or 7 } && digits[0] == '2';
        code = isCode ? new FunctionalCode(digits!) : default;
        return isCode;
    }

    public bool IsUnder(FunctionalCode ancestor) =>
        Digits.Length > ancestor.Digits.Length && Digits.StartsWith(ancestor.Digits, StringComparison.Ordinal);

    public int CompareTo(FunctionalCode other) => string.CompareOrdinal(Digits, other.Digits);

    public override string ToString() => Digits;
}
