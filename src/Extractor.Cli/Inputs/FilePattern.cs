using System.IO.Enumeration;

namespace Extractor.Cli.Inputs;

/// <summary>A path with wildcards: * and ? inside a name, ** for any folders.</summary>
internal static class FilePattern
{
    public static bool Is(string input) => input.AsSpan().IndexOfAny('*', '?') >= 0 && !Path.Exists(input);

    /// <summary>The files that fit, sorted by path; none where the folder in front of the pattern is missing.</summary>
    public static List<string> Files(string pattern)
    {
        var parts = pattern.Split('/', Path.DirectorySeparatorChar);
        var fixedParts = parts.TakeWhile(p => p.AsSpan().IndexOfAny('*', '?') < 0).Count();
        var folder = fixedParts == 0 ? "." : string.Join('/', parts[..fixedParts]);
        if (folder.Length == 0) folder = "/";
        if (!Directory.Exists(folder)) return [];
        var rest = parts[fixedParts..];
        var found = FileTree.Files(folder, path => Fits(Path.GetRelativePath(folder, path).Split(Path.DirectorySeparatorChar), rest));
        return fixedParts == 0 ? [.. found.Select(f => Path.GetRelativePath(".", f))] : found;
    }

    private static bool Fits(ReadOnlySpan<string> names, ReadOnlySpan<string> parts)
    {
        if (parts.IsEmpty) return names.IsEmpty;
        if (parts[0] == "**") return Fits(names, parts[1..]) || (!names.IsEmpty && Fits(names[1..], parts));
        return !names.IsEmpty && FileSystemName.MatchesSimpleExpression(parts[0], names[0], ignoreCase: false) && Fits(names[1..], parts[1..]);
    }
}
