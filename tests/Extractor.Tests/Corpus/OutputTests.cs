using System.Security.Cryptography;
using System.Text;
using Extractor.Output.Json;
using Extractor.Output.Verdicts;
using Extractor.Reconciliation;

namespace Extractor.Tests.Corpus;

/// <summary>
/// What documents of many places come out as, letter for letter: a change that nobody meant shows here, whatever it touches. Of a change that is meant
/// look at the documents that differ, and rewrite the list.
/// </summary>
public sealed class OutputTests
{
    /// <summary>Set to 1, a test rewrites what it expects, and fails so that nobody takes that for a pass.</summary>
    private const string Switch = "EXTRACTOR_REGENERATE";

    private static readonly string[] Folders = ["/made/", "/real/accounts/", "/real/budgets/"];

    private static readonly string Kept = Path.Combine(ProjectFiles.Root, "tests", "Extractor.Tests", "Corpus", "outputs.txt");

    [TestCaseSource(nameof(Documents))]
    public void Comes_out_as_it_did(string name)
    {
        var file = SharedFiles.AllPdfs().First(path => IsListed(path) && Path.GetFileName(path) == name);
        var kept = File.ReadLines(Kept).Select(line => line.Split(' ', 2)).ToDictionary(line => line[1], line => line[0]);
        var hash = HashOf(file);
        if (Environment.GetEnvironmentVariable(Switch) == "1")
        {
            kept[name] = hash;
            File.WriteAllLines(Kept, kept.OrderBy(line => line.Key, StringComparer.Ordinal).Select(line => $"{line.Value} {line.Key}"));
            Assert.Fail($"{Kept} is rewritten: look at its difference, and run again without {Switch}.");
        }

        Assert.That(hash, Is.EqualTo(kept.GetValueOrDefault(name)), $"If the change is meant, run with {Switch}=1.");
    }

    private static IEnumerable<string?> Documents() => SharedFiles.AllPdfs().Where(IsListed).Select(Path.GetFileName);

    private static bool IsListed(string path) => Array.Exists(Folders, folder => path.Replace('\\', '/').Contains(folder, StringComparison.Ordinal));

    private static string HashOf(string file)
    {
        var disclosure = Pipeline.Extract(file);
        using var verdicts = new StringWriter();
        VerdictJson.Write(verdicts, [Reconciler.Check(disclosure)]);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(DisclosureWriter.WriteText(disclosure) + verdicts)))[..16];
    }
}
