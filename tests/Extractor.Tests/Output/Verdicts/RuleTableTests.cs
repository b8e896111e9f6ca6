using Extractor.Output.Verdicts;

namespace Extractor.Tests.Output.Verdicts;

internal sealed class RuleTableTests
{
    private const string Begin = "<!-- rules: written from the descriptors -->\n";
    private const string End = "<!-- end of rules -->";

    /// <summary>To renew the table, run the tests with EXTRACTOR_REGENERATE=1.</summary>
    [Test]
    public void The_readme_lists_the_rules_as_their_descriptors_do()
    {
        var path = Path.Combine(ProjectFiles.Root, "README.md");
        var readme = File.ReadAllText(path);
        var (start, end) = (readme.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length, readme.IndexOf(End, StringComparison.Ordinal));
        Assert.That(start, Is.GreaterThan(Begin.Length).And.LessThanOrEqualTo(end), "the README has a place for the rules");
        if (Environment.GetEnvironmentVariable("EXTRACTOR_REGENERATE") == "1")
        {
            File.WriteAllText(path, readme[..start] + "\n" + RuleText.Markdown() + "\n" + readme[end..]);
            Assert.Fail($"{path} is rewritten: look at its difference, and run again without the switch.");
        }

        Assert.That(readme[start..end].Trim('\n'), Is.EqualTo(RuleText.Markdown().Trim('\n')));
    }
}
