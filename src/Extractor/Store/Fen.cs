namespace Extractor.Store;

/// <summary>Amounts in fen, 1/100 yuan.</summary>
internal static class Fen
{
    private const decimal Most = long.MaxValue / 100;

    /// <summary>Null where there is no amount, or none that is a whole number of fen.</summary>
    public static long? Of(decimal? yuan) =>
        yuan is { } amount && Math.Abs(amount) < Most && amount * 100 is var fen && fen == decimal.Truncate(fen) ? (long)fen : null;
}
