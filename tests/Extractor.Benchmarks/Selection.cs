namespace Extractor.Benchmarks;

/// <summary>The files to read, smallest name first.</summary>
internal sealed record Selection(IReadOnlyList<string> Files)
{
    public static Selection Parse(string[] arguments)
    {
        var folders = new List<string>();
        var without = new HashSet<string>();
        for (var i = 0; i < arguments.Length; i++)
        {
            if (arguments[i] == "--without" && i + 1 < arguments.Length) without.Add(Path.GetFileNameWithoutExtension(arguments[++i]));
            else folders.Add(arguments[i]);
        }

        return new Selection([
            .. folders
                .SelectMany(folder => Directory.GetFiles(folder, "*.pdf"))
                .Where(file => !without.Contains(Path.GetFileNameWithoutExtension(file)))
                .Order(StringComparer.Ordinal),
        ]);
    }
}
