namespace Extractor.Ocr.Images.Jpeg2000;

/// <summary>The contexts that neighbours with a value make (ITU-T T.800, table D.1).</summary>
internal static class BlockContexts
{
    /// <param name="kind">The band: 1 high across, 3 high in both directions.</param>
    public static int Of(int kind, int across, int down, int slanting) => kind switch
    {
        3 => Slanting(slanting, across + down),
        1 => Straight(down, across, slanting),
        _ => Straight(across, down, slanting),
    };

    private static int Straight(int first, int second, int slanting) => first switch
    {
        2 => 8,
        1 => second > 0 ? 7 : slanting > 0 ? 6 : 5,
        _ => second == 2 ? 4 : second == 1 ? 3 : Math.Min(2, slanting),
    };

    private static int Slanting(int slanting, int straight) => slanting switch
    {
        >= 3 => 8,
        2 => straight > 0 ? 7 : 6,
        1 => 3 + Math.Min(2, straight),
        _ => Math.Min(2, straight),
    };
}
