namespace Extractor.Domain;

/// <summary>A number exactly as printed: its text without unit, its value in the printed unit, and its decimals, which tell its rounding interval.</summary>
/// <param name="Text">As printed, line breaks and spaces inside it removed: <c>2,973.79</c>, <c>-0.50</c>.</param>
/// <param name="Value">In the printed unit.</param>
/// <param name="Decimals">Digits printed after the point: 0 to 6 in practice.</param>
public readonly record struct PrintedNumber(string Text, decimal Value, int Decimals);
