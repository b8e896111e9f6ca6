using System.Globalization;

namespace Extractor.Cli.Tests.Store;

/// <summary>Extracted JSON of many documents: the corpus's, each under a hash of its own.</summary>
internal static class ExtractedCopies
{
    /// <summary>Writes 0.json, 1.json … into the folder json.</summary>
    public static void Write(TemporaryFolder folder, int count)
    {
        const string member = "\"sha256\": \"";
        var json = CliRun.Of("extract", Path.Combine(ProjectFiles.Root, "corpus", "xinxiang-hrss-2024", "xinxiang-2024.pdf")).Output;
        var at = json.IndexOf(member, StringComparison.Ordinal) + member.Length;
        for (var i = 0; i < count; i++)
            folder.Write($"json/{i}.json", json[..at] + i.ToString("x2", CultureInfo.InvariantCulture) + json[(at + 2)..]);
    }
}
