using System.Globalization;

namespace Extractor.Cli.Outputs;

/// <summary>Names for the output files of a run.</summary>
internal static class OutputNames
{
    /// <summary>Each input's name with .json in place of its extension; the second of the same name gets -2, and so on.</summary>
    public static List<string> Json(IReadOnlyList<string> inputs)
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var stems = inputs.Select(i => Path.GetFileNameWithoutExtension(i)).ToList();
        var all = stems.ToHashSet(StringComparer.OrdinalIgnoreCase);
        return [.. stems.Select(stem => Unique(stem, taken, all) + ".json")];
    }

    private static string Unique(string stem, HashSet<string> taken, HashSet<string> all)
    {
        if (taken.Add(stem)) return stem;
        for (var number = 2; ; number++)
        {
            var name = string.Create(CultureInfo.InvariantCulture, $"{stem}-{number}");
            if (!all.Contains(name) && taken.Add(name)) return name;
        }
    }
}
