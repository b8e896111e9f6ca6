namespace Extractor.Domain.Parsing;

/// <summary>A code of the economic classification (支出经济分类): 301 工资福利支出, 30101; the government's own (501, 50101) too.</summary>
internal readonly record struct EconomicCode : IComparable<EconomicCode>
{
    private EconomicCode(string digits) => Digits = digits;

    /// <summary>3 or 5 digits, the first a 3 or a 5.</summary>
    public string Digits { get; }

    public ClassificationLevel Level => Digits.Length == 3 ? ClassificationLevel.Class : ClassificationLevel.Section;

    /// <summary>The class of a section; null for a class.</summary>
    public EconomicCode? Parent => Digits.Length == 3 ? null : new EconomicCode(Digits[..3]);

    /// <summary>Reads a printed code: spaces and cell borders inside it are dropped, any other mark makes it no code.</summary>
    public static bool TryParse(string? text, out EconomicCode code)
    {
        var digits = text is null ? null : ClassificationCodeText.Digits(text);
        var isCode = digits is { Length: 3 or 5 } && digits[0] is ('3' or '5');
        code = isCode ? new EconomicCode(digits!) : default;
        return isCode;
    }

    public int CompareTo(EconomicCode other) => string.CompareOrdinal(Digits, other.Digits);

    public override string ToString() => Digits;
}
