using ArchUnitNET.Loader;

namespace Extractor.Tests.Architecture;

/// <summary>A stage uses the domain and the stages before it, never a later one; the folders inside a stage have an order too.</summary>
/// <remarks>What a compiled type depends on is asked, not what a file names. A folder's own name stands for what composes the others, and comes last.</remarks>
public sealed class StagesTests
{
    private static readonly string[] Stages =
        ["Domain", "Layout", "Forms", "Narrative", "Attachments", "Verification", "Reconciliation", "Output", "Batch", "Store"];

    /// <summary>The folders of a stage, each using those before it only.</summary>
    private static readonly (string Stage, string[] Folders)[] Inside =
    [
        ("Extractor.Domain", ["Names", "Parsing", "Arithmetic", "Problems", "Performance"]),
        ("Extractor.Layout", ["Letters", "Ruled", "Aligned", "Parts"]),
        ("Extractor.Forms", ["Sheets", "Heads", "Captions", "Rows", "Families", "Known", "Further"]),
        ("Extractor.Narrative", ["Lexicon", "Text", "Structure", "Figures", "Subjects", "Kinds", "Sections", "Statements", "Binding", "Evaluation"]),
        ("Extractor.Reconciliation",
            ["Figures", "WithinTable", "BetweenTables", "NarrativeAgainstTable", "WithinNarrative", "Completeness", "Attachments", "BetweenDocuments",
                "Charity"]),
        ("Extractor.Attachments", ["SelfEvaluation", "Projects", "Reports"]),
        ("Extractor.Output", ["Json", "Verdicts", "Csv", "Xlsx", "Drawing"]),
        ("Extractor.Pdf", ["Objects", "Syntax", "Filters", "Images", "Security", "Fonts", "Structure", "Content", "Pages"]),
        ("Extractor.Pdf.Fonts", ["Data", "CMaps", "Encodings", "Metrics", "Programs"]),
    ];

    private static readonly (string From, string To, string Types)[] Uses = [.. Dependencies()];

    private static readonly string Source = Path.Combine(ProjectFiles.Root, "src", "Extractor");

    private static IEnumerable<string> StagesWithFolders => Inside.Select(i => i.Stage);

    [TestCaseSource(nameof(Stages))]
    public void Uses_no_later_stage(string stage)
    {
        var later = Stages.Skip(Array.IndexOf(Stages, stage) + 1).Select(s => $"Extractor.{s}").ToArray();
        Assert.That(Uses.Where(u => Below($"Extractor.{stage}", u.From) && later.Any(l => Below(l, u.To))).Select(u => u.Types), Is.Empty);
    }

    [TestCaseSource(nameof(StagesWithFolders))]
    public void Its_folders_use_those_before_them(string stage)
    {
        var folders = Inside.Single(i => i.Stage == stage).Folders;
        var against = from use in Uses
                      let one = Folder(stage, use.From)
                      let other = Folder(stage, use.To)
                      where one is not null && other is not null && Array.IndexOf(folders, one) < Array.IndexOf(folders, other)
                      select $"{stage}.{one} uses {other}";
        Assert.That(against.Distinct(), Is.Empty);
    }

    [TestCaseSource(nameof(StagesWithFolders))]
    public void Its_order_names_every_folder(string stage) => Assert.That(
        Uses.SelectMany(u => new[] { u.From, u.To }).Select(n => Folder(stage, n)).OfType<string>()
            .Distinct(), Is.SubsetOf(Inside.Single(i => i.Stage == stage).Folders));

    [Test]
    public void Every_folder_is_a_stage() =>
        Assert.That(Directory.GetDirectories(Source).Select(Path.GetFileName).Except(["bin", "obj"]), Is.SubsetOf(Stages));

    /// <summary>Every pair of types of different folders of which the one depends on the other.</summary>
    private static IEnumerable<(string From, string To, string Types)> Dependencies()
    {
        var architecture = new ArchLoader().LoadAssemblies(typeof(Disclosure).Assembly, typeof(Pdf.PdfReader).Assembly).Build();
        return from type in architecture.Types
               from used in type.Dependencies.Select(d => d.Target).Distinct()
               let one = type.Namespace?.FullName ?? ""
               let other = used.Namespace?.FullName ?? ""
               where one != other && Below("Extractor", one) && Below("Extractor", other)
               select (one, other, $"{type.FullName} uses {used.FullName}");
    }

    private static bool Below(string folder, string name) => name == folder || name.StartsWith(folder + ".", StringComparison.Ordinal);

    /// <summary>The folder of a stage that a name lies in; null for the stage itself and what is outside it.</summary>
    private static string? Folder(string stage, string name) =>
        name.StartsWith(stage + ".", StringComparison.Ordinal) ? name[(stage.Length + 1)..].Split('.')[0] : null;
}
