namespace Extractor.Cli.Tests.Extraction;

/// <summary>Files and folders that may not be read or written are told, each with what to do; the others are read.</summary>
public sealed class UnreadableTests
{
    private readonly TemporaryFolder _folder = new();

    [OneTimeSetUp]
    public void Prepare()
    {
        BuiltCommand.IgnoreWhereMissing();
        if (!OperatingSystem.IsLinux()) Assert.Ignore("Permissions are those of Linux.");
        foreach (var name in new[] { "in/a.pdf", "in/closed.pdf", "in/shut/b.pdf" }) _folder.Write(name, TinyPdf.WithText(name));
        Directory.CreateDirectory(_folder.In("out"));
        var mode = BuiltCommand.Other("sh", "-c", $"cd '{_folder.Path}' && chmod 755 . && chmod 777 out && chmod 000 in/closed.pdf in/shut");
        if (mode.ExitCode != 0 || Nobody("test", "-x", BuiltCommand.File).ExitCode != 0)
            Assert.Ignore("Nobody without rights can be found to run the command as.");
    }

    [OneTimeTearDown]
    public void Clean()
    {
        if (OperatingSystem.IsLinux()) BuiltCommand.Other("chmod", "-R", "700", _folder.Path);
        _folder.Dispose();
    }

    [Test]
    public void OthersAreRead()
    {
        var run = Nobody(BuiltCommand.File, "extract", _folder.In("in"), "--out", _folder.In("out"));
        Assert.That((run.ExitCode, run.Error), Is.EqualTo((2,
            $"{_folder.In("in/closed.pdf")}: may not be read. Check the file's permissions.\n"
            + $"{_folder.In("in/shut")}: the folder may not be read. Check its permissions.\n"
            + $"{_folder.In("in/a.pdf")}: partial, neither final accounts nor a budget, 0 tables\n  Neither cover nor headings say 决算 or 预算: only text, "
                + "grids and sentences were read, and no rule on final accounts applies.\n"
            + $"3 documents: 0 complete, 1 partial, 2 failed; JSON in {_folder.In("out")}\n")));
    }

    [Test]
    public void AFolderThatMayNotBeWritten()
    {
        var run = Nobody(BuiltCommand.File, "extract", _folder.In("in"), "--out", _folder.In("in/out"));
        Assert.That((run.ExitCode, run.Error), Is.EqualTo((2,
            $"extractor: {_folder.In("in/out")}: cannot be written to (Access to the path '{_folder.In("in/out")}' is denied). Choose another folder with "
                + "--out.\n")));
    }

    /// <summary>To root nothing is forbidden.</summary>
    private static CliRun Nobody(string command, params string[] args) => Environment.IsPrivilegedProcess
        ? BuiltCommand.Other("setpriv", ["--reuid=65534", "--regid=65534", "--clear-groups", "--no-new-privs", command, .. args])
        : BuiltCommand.Other(command, args);
}
