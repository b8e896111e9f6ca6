namespace Extractor.Layout;

/// <summary>The dots that lead from an entry of a contents page to its page number.</summary>
internal static class ContentsLeader
{
    public static bool StandsIn(string text) =>
        text.Contains("....", StringComparison.Ordinal) || text.Contains("……", StringComparison.Ordinal) || text.Contains("····", StringComparison.Ordinal);
}
