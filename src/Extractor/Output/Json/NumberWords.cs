namespace Extractor.Output.Json;

/// <summary>What the schema says of every printed number.</summary>
internal static class NumberWords
{
    public const string PrintedValue = "The number as printed, in the printed unit, every printed digit kept (110.00, not 110). Read it as a decimal: a "
        + "binary floating-point number cannot hold it exactly.";

    public const string Decimals = "Digits printed after the decimal point. A printed figure v stands for every amount from v − ½·10^−decimals to "
        + "v + ½·10^−decimals in its unit.";
}
