using Extractor.Domain;
using Extractor.Reconciliation;

namespace Extractor.Tests.Narrative;

/// <summary>Made documents whose narrative agrees with their tables: each figure bound as marked, nothing contradicted, each planted mistake found.</summary>
internal sealed class WholeDocumentTests
{
    private static readonly string Folder = Path.Combine(ProjectFiles.Root, "tests", "Extractor.Tests", "Narrative", "Documents");

    private static IEnumerable<TestCaseData> Documents() => Directory.GetFiles(Folder, "*.txt").Order(StringComparer.Ordinal)
        .SelectMany(file => WholeDocument.In(File.ReadAllText(file))).Select(d => new TestCaseData(d).SetArgDisplayNames(d.Name));

    [TestCaseSource(nameof(Documents))]
    public void EveryFigureIsBoundAsMarked(WholeDocument document) =>
        Assert.That(WholeDocument.Bound(document.Read()), Is.EquivalentTo(document.Wanted()));

    [TestCaseSource(nameof(Documents))]
    public void NothingContradicts(WholeDocument document) => Assert.That(Contradictions(document.Read()), Is.Empty);

    [TestCaseSource(nameof(Documents))]
    public void EachPlantedMistakeIsFound(WholeDocument document) =>
        Assert.That(document.Planted.Where((_, i) => Contradictions(document.Read(i)).Count == 0), Is.Empty);

    private static List<string> Contradictions(Disclosure disclosure) => [.. Reconciler.Check(disclosure).Verdicts
        .Where(v => v is { Outcome: Outcome.Disagrees, Severity: Severity.Contradiction }).Select(v => v.Message.Chinese)];
}
