using Extractor.Domain;
using Extractor.Reconciliation;

namespace Extractor.Tests.Narrative;

/// <summary>Made documents whose narrative agrees with their tables: each figure bound as marked, nothing contradicted, each planted mistake found.</summary>
internal sealed class WholeDocumentTests
{
    private static readonly string Folder = Path.Combine(ProjectFiles.Root, "tests", "Extractor.Tests", "Narrative", "Documents");

    /// <summary>Of the 262 figures of the last documents.</summary>
    private const int MostUnread = 17;

    private static IEnumerable<TestCaseData> Documents() => Directory.GetFiles(Folder, "*.txt").Order(StringComparer.Ordinal)
        .SelectMany(file => WholeDocument.In(File.ReadAllText(file))).Select(d => new TestCaseData(d).SetArgDisplayNames(d.Name));

    [TestCaseSource(nameof(Documents))]
    public void EveryFigureIsBoundAsMarked(WholeDocument document)
    {
        var (bound, wanted) = (WholeDocument.Bound(document.Read()), document.Wanted());
        Assert.That(string.Join('\n', Beyond(bound, wanted).Select(f => "missing " + f).Concat(Beyond(wanted, bound).Select(f => "extra " + f))), Is.Empty);
    }

    [TestCaseSource(nameof(Documents))]
    public void NothingContradicts(WholeDocument document) => Assert.That(Contradictions(document.Read()), Is.Empty);

    [TestCaseSource(nameof(Documents))]
    public void EachPlantedMistakeIsFound(WholeDocument document) =>
        Assert.That(document.Planted.Where((_, i) => Contradictions(document.Read(i)).Count == 0), Is.Empty);

    /// <summary>Counts, scores and money of evaluation for the most part; a check for one of them lowers the number.</summary>
    [Test]
    public void FiguresThatNoCheckReadsBecomeNoMore()
    {
        var unread = WholeDocument.In(File.ReadAllText(Path.Combine(Folder, "fifteenth.txt"))).Select(d => d.WithEveryFigureWrong())
            .SelectMany(d => d.Planted.Where((_, i) => Contradictions(d.Read(i)).Count == 0).Select(p => $"{d.Name}: {p}")).ToList();
        Assert.That(unread, Has.Count.AtMost(MostUnread), string.Join('\n', unread));
    }

    /// <summary>What others hold more often.</summary>
    private static List<string> Beyond(IReadOnlyList<string> these, IReadOnlyList<string> others)
    {
        var rest = these.ToList();
        return [.. others.Where(f => !rest.Remove(f))];
    }

    private static List<string> Contradictions(Disclosure disclosure) => [.. Reconciler.Check(disclosure).Verdicts
        .Where(v => v is { Outcome: Outcome.Disagrees, Severity: Severity.Contradiction }).Select(v => v.Message.Chinese)];
}
