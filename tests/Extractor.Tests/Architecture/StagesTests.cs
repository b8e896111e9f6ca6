using System.Text.RegularExpressions;

namespace Extractor.Tests.Architecture;

/// <summary>A stage uses the domain and the stages before it, never a later one.</summary>
public sealed partial class StagesTests
{
    private static readonly string[] Stages = ["Domain", "Layout", "Forms", "Narrative", "Attachments", "Verification", "Reconciliation", "Output", "Batch", "Store"];

    private static readonly string Source = Path.Combine(ProjectFiles.Root, "src", "Extractor");

    [TestCaseSource(nameof(Stages))]
    public void UsesNoLaterStage(string stage)
    {
        var files = Directory.Exists(Path.Combine(Source, stage))
            ? Directory.GetFiles(Path.Combine(Source, stage), "*.cs", SearchOption.AllDirectories)
            : [];
        var violations = files.SelectMany(file => Later(stage, File.ReadAllText(file)).Select(used => $"{Path.GetRelativePath(Source, file)} uses {used}"));
        Assert.That(violations, Is.Empty);
    }

    [Test]
    public void EveryFolderIsAStage() =>
        Assert.That(Directory.GetDirectories(Source).Select(Path.GetFileName).Except(["bin", "obj"]), Is.SubsetOf(Stages));

    [TestCase("using Extractor.Output.Json;", "Output")]
    [TestCase("var x = Extractor.Narrative.Reader.Read();", "Narrative")]
    [TestCase("using Extractor.Pdf;\nusing Extractor.Domain;", null)]
    public void ALaterStageIsSeen(string text, string? used) =>
        Assert.That(Later("Layout", text), Is.EqualTo(used is null ? Array.Empty<string>() : [used]));

    /// <summary>The later stages that a file names.</summary>
    private static IEnumerable<string> Later(string stage, string text) => StageName().Matches(text)
        .Select(m => m.Groups[1].Value)
        .Where(used => Array.IndexOf(Stages, used) > Array.IndexOf(Stages, stage))
        .Distinct();

    [GeneratedRegex(@"\bExtractor\.(\w+)", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex StageName();
}
