using Extractor.Cli.Commands;

namespace Extractor.Cli.Tests;

public sealed class UsageTests
{
    [TestCase("text", "")]
    [TestCase("extract", "a.pdf", "--out", "")]
    [TestCase("extract", "--manifest", "")]
    [TestCase("check", "a.pdf", "--format", "html", "--out", "")]
    [TestCase("load", "a", "--db", "")]
    [TestCase("inspect", "a.pdf", "--page", "1", "--out", "")]
    [TestCase("serve", "")]
    public void AnEmptyArgumentNamesNothing(params string[] args) => Assert.That(CliRun.Of(args), Is.EqualTo(
        new CliRun(2, "", "extractor: one of the arguments is empty. Name a file, a folder or a value in its place, or leave it out.\n")));

    [Test]
    public void UnknownCommandPointsToTheHelp()
    {
        var run = CliRun.Of("summarize");
        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.EqualTo(2));
            Assert.That(run.Error, Is.EqualTo(
                $"extractor: 'summarize' is no command. The commands are {string.Join(", ", CommandList.All.Select(c => c.Name))}.\nRun 'extractor --help' "
                + "for what it takes, with examples.\n"));
        });
    }

    [TestCase("extrat", "extract")]
    [TestCase("Chekc", "check")]
    [TestCase("rule", "rules")]
    public void AMistypedCommandIsGuessed(string typed, string meant) =>
        Assert.That(CliRun.Of(typed).Error, Does.StartWith($"extractor: '{typed}' is no command. Did you mean '{meant}'? The commands are "));

    [TestCase("--jobs", "0", "--jobs 0 reads nothing. Give 1 or more, or leave it out for all cores.\n")]
    [TestCase("--jobs", "x", "--jobs x: this is no whole number.\nRun 'extractor extract --help' for what it takes, with examples.\n")]
    [TestCase("--timeout", "abc", "--timeout abc: this is no number.\nRun 'extractor extract --help' for what it takes, with examples.\n")]
    [TestCase("--timeout", "0", "--timeout 0 is no time. Give seconds, up to a million.\n")]
    [TestCase("--memory", "-1", "--memory -1 holds nothing. Give the megabytes that one document may take, or leave it out.\n")]
    public void ANumberThatDoesNotFitIsSaid(string option, string value, string message) =>
        Assert.That(CliRun.Of("extract", "a.pdf", "--out", "b", option, value).Error, Is.EqualTo($"extractor: {message}"));

    [Test]
    public void UnknownOptionIsNoInput()
    {
        var run = CliRun.Of("extract", "a.pdf", "--frmat");
        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.EqualTo(2));
            Assert.That(run.Error, Is.EqualTo(
                "extractor: Unrecognized option '--frmat'. A file of that name is given as './--frmat'.\nRun 'extractor extract --help' for what it takes, "
                + "with examples.\n"));
        });
    }

    [Test]
    public void UnknownFormatIsTurnedDown()
    {
        var run = CliRun.Of("export", "a", "--format", "parqet", "--out", "b");
        Assert.That((run.ExitCode, run.Error), Is.EqualTo((2, "extractor: --format parqet: this is none of csv, jsonl, xlsx, parquet, duckdb. "
            + "Did you mean 'parquet'?\nRun 'extractor export --help' for what it takes, with examples.\n")));
    }

    [Test]
    public void MissingInputPointsToTheCommandsHelp() => Assert.That(
        CliRun.Of("check").Error,
        Is.EqualTo("extractor: Required argument 'INPUT' missing for command: 'check'.\nRun 'extractor check --help' for what it takes, with examples.\n"));

    [Test]
    public void NothingAtAllShowsTheHelp()
    {
        var run = CliRun.Of();
        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.Zero);
            foreach (var command in CommandList.All) Assert.That(run.Output, Does.Contain($"  {command.Name} "));
        });
    }

    [TestCaseSource(nameof(Commands))]
    public void HelpEndsWithExamples(string command)
    {
        var run = CliRun.Of(command, "--help");
        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.Zero);
            Assert.That(run.Output, Does.Contain("\nExit code:\n  0  ").And.Match("\nExamples:\n  .*extractor " + command));
        });
    }

    [Test]
    public void SeveralDocumentsNeedAFolder()
    {
        var run = CliRun.Of("extract", "a.pdf", "b.pdf");
        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.EqualTo(2));
            Assert.That(run.Error, Is.EqualTo("extractor: 2 documents do not fit one output. Name a folder for them with --out.\n"));
        });
    }

    private static IEnumerable<string> Commands() => CommandList.All.Select(c => c.Name);
}
