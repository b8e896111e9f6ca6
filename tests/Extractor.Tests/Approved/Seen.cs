namespace Extractor.Tests.Approved;

/// <summary>The texts that tests read, where somebody asks for them: they are what further ones are made of.</summary>
internal static class Seen
{
    public static HashSet<string>? Pages { get; set; }

    public static HashSet<string>? Grids { get; set; }

    public static HashSet<string>? Accounts { get; set; }
}
