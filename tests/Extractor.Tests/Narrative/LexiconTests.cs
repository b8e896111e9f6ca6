using System.Reflection;
using System.Text.RegularExpressions;
using Extractor.Narrative.Lexicon;
using Extractor.Narrative.Text;

namespace Extractor.Tests.Narrative;

/// <summary>The words of the narrative are declared in one place, each with its meaning and a sentence that holds it.</summary>
internal sealed partial class LexiconTests
{
    private static readonly string Source = Path.Combine(ProjectFiles.Root, "src", "Extractor", "Narrative");

    internal static IEnumerable<TestCaseData> Concepts() => typeof(Concept).Assembly.GetTypes().Where(t => t.Namespace == typeof(Concept).Namespace)
        .SelectMany(t => t.GetFields(BindingFlags.Static | BindingFlags.Public).Where(f => f.FieldType == typeof(Concept)))
        .Select(f => new TestCaseData(f.GetValue(null)).SetArgDisplayNames($"{f.DeclaringType!.Name}.{f.Name}"));

    [TestCaseSource(nameof(Concepts))]
    public void EveryConceptIsExplainedAndMetInItsExample(object declared)
    {
        var concept = (Concept)declared;
        var example = string.Concat(concept.Example.Select(CharacterForms.Normalize));
        Assert.Multiple(() =>
        {
            Assert.That(concept.Meaning, Has.Length.GreaterThan(2));
            Assert.That(concept.Words, Is.Unique.And.Not.Empty);
            Assert.That(concept.In(example), $"none of {string.Join(' ', concept.Words)} in {example}");
            Assert.That(concept.FirstIn(example), Is.GreaterThanOrEqualTo(0).And.LessThanOrEqualTo(concept.LastIn(example)));
        });
    }

    [Test]
    public void NoWordStandsOutsideTheLexiconAndTheDeclarationsOfKinds() =>
        Assert.That(Directory.GetFiles(Source, "*.cs", SearchOption.AllDirectories)
            .Where(f => !Path.GetRelativePath(Source, f).Split(Path.DirectorySeparatorChar)[0].Equals("Lexicon", StringComparison.Ordinal))
            .Where(f => !Path.GetRelativePath(Source, f).Split(Path.DirectorySeparatorChar)[0].Equals("Kinds", StringComparison.Ordinal))
            .SelectMany(f => File.ReadLines(f)
                .SelectMany(line => WordLiteral().Matches(Comment().Replace(line, "")).Select(m => $"{Path.GetFileName(f)}: {m.Value}"))), Is.Empty);

    [Test]
    public void NoFileOfTheStageIsLong() =>
        Assert.That(Directory.GetFiles(Source, "*.cs", SearchOption.AllDirectories).Where(f => File.ReadLines(f).Count() > 200), Is.Empty);

    [GeneratedRegex("\"[^\"]*[㐀-鿿][^\"]*\"|'[㐀-鿿]'", RegexOptions.NonBacktracking)]
    private static partial Regex WordLiteral();

    [GeneratedRegex("//.*", RegexOptions.NonBacktracking)]
    private static partial Regex Comment();
}
