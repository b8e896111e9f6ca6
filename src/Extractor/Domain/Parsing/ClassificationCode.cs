namespace Extractor.Domain.Parsing;

/// <summary>A code of the classification, by function (201, 20106, 2010601) or by economic use (301, 30101).</summary>
internal static class ClassificationCode
{
    /// <summary>Digits of 类.</summary>
    public const int ClassDigits = 3;

    /// <summary>Digits that 款 adds, and 项.</summary>
    public const int LevelDigits = 2;

    /// <summary>Digits of a code down to 项.</summary>
    public const int MostDigits = ClassDigits + (2 * LevelDigits);

    public static bool Is(string text) => FunctionalCode.TryParse(text, out _) || EconomicCode.TryParse(text, out _);
}
