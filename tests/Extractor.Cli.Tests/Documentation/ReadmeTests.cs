using System.Text.RegularExpressions;

namespace Extractor.Cli.Tests.Documentation;

/// <summary>What the README and the pages beside it show is what the program prints and what its declarations say.</summary>
public sealed partial class ReadmeTests
{
    private const string Readme = "README.md";
    private const string ChineseReadme = "README.zh-CN.md";
    private const int MostLines = 160;

    private static IEnumerable<string> Written => GeneratedPages.All.Select(p => p.Path);

    [TestCaseSource(nameof(Pages))]
    public void OutputsAreThoseOfTheProgram(string path) => WrittenFile.AssertIs(path, Example.Renewed(WrittenFile.Read(path)));

    [TestCaseSource(nameof(Written))]
    public void PagesAreWrittenFromTheDeclarations(string path) => WrittenFile.AssertIs(path, GeneratedPages.All.Single(p => p.Path == path).Text());

    [Test]
    public void BothReadmesShowTheSameExamples()
    {
        Assert.That(Shown(ChineseReadme), Is.EqualTo(Shown(Readme).Select(args => args.Replace(" --lang en", "", StringComparison.Ordinal))).And.Not.Empty);
        Assert.That(Programs(ChineseReadme), Is.EqualTo(Programs(Readme)).And.Not.Empty);
    }

    [Test]
    public void TheReadmesAreShort() => Assert.Multiple(() =>
    {
        Assert.That(File.ReadLines(WrittenFile.In(Readme)).Count(), Is.AtMost(MostLines));
        Assert.That(File.ReadLines(WrittenFile.In(ChineseReadme)).Count(), Is.AtMost(MostLines));
    });

    [TestCaseSource(nameof(LinkedPages))]
    public void EveryLinkLeadsSomewhere(string path)
    {
        var folder = Path.GetDirectoryName(WrittenFile.In(path))!;
        var links = Link().Matches(WrittenFile.Read(path)).Select(m => m.Groups["to"].Value).Where(to => !to.Contains("://", StringComparison.Ordinal));
        Assert.That(links.Where(to => !Leads(folder, path, to)), Is.Empty);
    }

    private static IEnumerable<string> Programs(string path) => Code().Matches(WrittenFile.Read(path)).Select(m => m.Value);

    private static IEnumerable<string> Shown(string path) => Example.In(WrittenFile.Read(path));

    /// <summary>The pages that are not written from declarations as a whole.</summary>
    private static IEnumerable<string> Pages() => LinkedPages().Except(Written).Where(p => Shown(p).Any());

    private static IEnumerable<string> LinkedPages() =>
        Directory.GetFiles(ProjectFiles.Root, "*.md").Concat(Directory.GetFiles(WrittenFile.In("docs"), "*.md", SearchOption.AllDirectories))
            .Select(f => Path.GetRelativePath(ProjectFiles.Root, f)).Order(StringComparer.Ordinal);

    private static bool Leads(string folder, string page, string link)
    {
        var (file, heading) = link.Split('#') is [var before, var after] ? (before, after) : (link, null);
        var target = file.Length == 0 ? WrittenFile.In(page) : Path.Combine(folder, file);
        if (!Path.Exists(target)) return false;
        return heading is null || File.ReadLines(target).Where(l => l.StartsWith('#')).Any(l => Anchor(l.TrimStart('#').Trim()) == heading);
    }

    /// <summary>A heading's name in a link: lower case, blanks as hyphens, marks dropped.</summary>
    private static string Anchor(string heading) =>
        string.Concat(heading.ToLowerInvariant().Where(c => char.IsLetterOrDigit(c) || c is ' ' or '-' or '_')).Replace(' ', '-');

    [GeneratedRegex(@"\]\((?<to>[^)\s]+)\)", RegexOptions.CultureInvariant)]
    private static partial Regex Link();

    [GeneratedRegex("```csharp\n[^`]*```", RegexOptions.CultureInvariant)]
    private static partial Regex Code();
}
