namespace Extractor.Cli.Tests;

/// <summary>A file locked with 256 bits: every command opens it with either password, and says which option it needs.</summary>
public sealed class LockedFileTests
{
    private const string Needed = "the file can be opened with a password only. Give the password, or save the file without one. The option is --password.";

    private const string Wrong = "the password does not open the file. Check it, or save the file without a password. The option is --password.";

    private readonly TemporaryFolder _folder = new();

    private string File => _folder.Write("locked.pdf", System.IO.File.ReadAllBytes(
        Path.Combine(ProjectFiles.Root, "tests", "Extractor.Pdf.Tests", "Security", "Files", "pw256.pdf")));

    [OneTimeTearDown]
    public void Clean() => _folder.Dispose();

    [TestCase("用户")]
    [TestCase("own")]
    public void TextOpensIt(string password)
    {
        var run = CliRun.Of("text", File, "--password", password);
        Assert.That((run.ExitCode, run.Output, run.Error), Is.EqualTo((0, "Hello\n", "")));
    }

    [TestCase("用户")]
    [TestCase("own")]
    public void ExtractOpensIt(string password)
    {
        var run = CliRun.Of("extract", File, "--password", password);
        Assert.That(run.ExitCode, Is.EqualTo(1));
        Assert.That(run.Output, Does.Contain("\"Secret title\""));
    }

    [Test]
    public void InspectOpensIt() =>
        Assert.That(CliRun.Of("inspect", File, "--page", "1", "--out", _folder.In("page.svg"), "--password", "own").ExitCode, Is.EqualTo(0));

    [TestCase("text")]
    [TestCase("html")]
    public void CheckOpensIt(string format) =>
        Assert.That(CliRun.Of("check", File, "--format", format, "--out", _folder.In("report"), "--password", "own").ExitCode, Is.LessThan(2));

    [TestCase("text", null, "extractor: ", Needed)]
    [TestCase("extract", null, "extractor: ", Needed)]
    [TestCase("check", null, "", Needed)]
    [TestCase("text", "no", "extractor: ", Wrong)]
    public void WithoutThePassword(string command, string? password, string before, string message)
    {
        string[] asked = password is null ? [] : ["--password", password];
        var run = CliRun.Of([command, File, .. asked]);
        Assert.That((run.ExitCode, run.Error), Is.EqualTo((2, $"{before}{_folder.In("locked.pdf")}: {message}\n")));
    }
}
