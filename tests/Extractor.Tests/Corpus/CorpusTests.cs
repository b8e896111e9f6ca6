using Extractor.Output.Csv;
using Extractor.Output.Json;
using Extractor.Tests.Output.Csv;

namespace Extractor.Tests.Corpus;

/// <summary>Each document of the corpus gives exactly the JSON kept beside it, and every figure keyed in by eye.</summary>
public sealed class CorpusTests
{
    /// <summary>Set to 1, a test rewrites what it expects, and fails so that nobody takes that for a pass.</summary>
    private const string Switch = "EXTRACTOR_REGENERATE";

    private static readonly string Made = Path.Combine(ProjectFiles.Root, "tests", "Extractor.Tests", "Corpus", "made");

    [TestCaseSource(nameof(Folders))]
    public void GivesTheExpectedJson(string folder)
    {
        var actual = DisclosureWriter.WriteText(Pipeline.Extract(Pdf(folder)));
        var path = Path.Combine(ProjectFiles.Root, "corpus", folder, "expected.json");
        if (Environment.GetEnvironmentVariable(Switch) == "1")
        {
            File.WriteAllText(path, actual);
            Assert.Fail($"{path} is rewritten: look at its difference, and run again without {Switch}.");
        }

        Assert.That(FirstDifference(File.ReadAllLines(path), actual.Split('\n')), Is.Null, $"If the change is meant, run with {Switch}=1.");
    }

    [TestCaseSource(nameof(Folders))]
    public void HoldsEveryFigureKeyedInByEye(string folder) => Compare(Path.Combine(ProjectFiles.Root, "corpus", folder));

    /// <summary>Layouts of other places, each with the figures that it was made from.</summary>
    [TestCaseSource(nameof(MadeFolders))]
    public void HoldsEveryFigureOfAMadeDocument(string folder) => Compare(Path.Combine(Made, folder));

    private static void Compare(string folder)
    {
        var disclosure = Pipeline.Extract(Directory.GetFiles(folder, "*.pdf").Single());
        var truth = CsvRows.Read(File.ReadAllText(Path.Combine(folder, "truth.csv")));
        var tables = truth.Select(r => r["table"]).ToHashSet();
        var found = CsvRows.Read(string.Join("\r\n", CsvLines.Of(new TableCellsCsv(), disclosure).Prepend(string.Join(',', new TableCellsCsv().Columns))))
            .Where(r => r["state"] == "amount" && tables.Contains(r["table"]));
        var expected = truth.Select(Key).ToHashSet();
        var actual = found.Select(Key).ToHashSet();
        Assert.Multiple(() =>
        {
            Assert.That(expected, Is.Not.Empty);
            Assert.That(expected.Except(actual), Is.Empty, "missing");
            Assert.That(actual.Except(expected), Is.Empty, "extra");
        });
    }

    private static IEnumerable<string> Folders() => In(Path.Combine(ProjectFiles.Root, "corpus"));

    private static IEnumerable<string> MadeFolders() => In(Made);

    private static IEnumerable<string> In(string root) => Directory.GetDirectories(root).Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal);

    private static string Pdf(string folder) => Directory.GetFiles(Path.Combine(ProjectFiles.Root, "corpus", folder), "*.pdf").Single();

    /// <summary>Table, side, code or else label, column and figure.</summary>
    private static string Key(Dictionary<string, string> row) =>
        string.Join(" | ", row["table"], row["side"], row["code"].Length > 0 ? row["code"] : row["label"], row["column"], row["text"]);

    private static string? FirstDifference(string[] expected, string[] actual)
    {
        var line = Enumerable.Range(0, Math.Max(expected.Length, actual.Length))
            .FirstOrDefault(i => expected.ElementAtOrDefault(i) != actual.ElementAtOrDefault(i) && (expected.ElementAtOrDefault(i) ?? actual[i]).Length > 0,
                -1);
        return line < 0 ? null : $"line {line + 1}: expected {expected.ElementAtOrDefault(line)}, found {actual.ElementAtOrDefault(line)}";
    }
}
