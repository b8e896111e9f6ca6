namespace Extractor.Deployment.Tests;

/// <summary>The command published in each of its three ways reads a document.</summary>
public sealed class PublishTests
{
    private const string Read = "corpus/xinxiang-hrss-2024/xinxiang-2024.pdf: complete, 14 tables, 264 figures, ";

    private readonly TemporaryFolder _folder = new();

    /// <summary>Each way leaves a gigabyte, with the libraries of every system: none stays while the next is made.</summary>
    [TearDown]
    public void Remove()
    {
        foreach (var made in Directory.EnumerateDirectories(_folder.Path)) Directory.Delete(made, recursive: true);
        SourceCopy.RemoveBuilt("Extractor.Cli");
    }

    [OneTimeTearDown]
    public void Clean() => _folder.Dispose();

    [Test]
    public void Plain() => AssertReads(Publish("plain"));

    [Test]
    public void ReadyToRun() => AssertReads(Publish("readytorun", "-p:PublishProfile=readytorun"));

    [Test]
    public void Native_does_what_the_assemblies_do()
    {
        var native = PublishNative();
        AssertReads(native);
        Assert.Multiple(() =>
        {
            var corpus = Path.Combine(ProjectFiles.Root, "corpus");
            var document = Path.Combine(corpus, "xinxiang-hrss-2024", "xinxiang-2024.pdf");
            Assert.That(BuiltCommand.Other(native, "extract", document), Is.EqualTo(CliRun.Of("extract", document)));
            Assert.That(BuiltCommand.Other(native, "extract", document, "--engine", "pdfpig"),
                Is.EqualTo(CliRun.Of("extract", document, "--engine", "pdfpig")));
            Assert.That(BuiltCommand.Other(native, "check", document, "--format", "json"), Is.EqualTo(CliRun.Of("check", document, "--format", "json")));
        });
    }

    private string PublishNative()
    {
        var hasCompiler = OperatingSystem.IsLinux() && File.Exists("/usr/include/stdio.h") && (File.Exists("/usr/bin/gcc") || File.Exists("/usr/bin/clang"));
        if (!hasCompiler) Assert.Ignore("A native program needs gcc or clang and the C headers.");
        return Publish("native", "-p:PublishProfile=native");
    }

    /// <summary>The path of the program.</summary>
    private string Publish(string name, params string[] profile)
    {
        var target = _folder.In(name);
        Dotnet.Run(SourceCopy.Root, ["publish", "src/Extractor.Cli", "-c", "Release", "-o", target, .. profile]);
        return Path.Combine(target, OperatingSystem.IsWindows() ? "extractor.exe" : "extractor");
    }

    private void AssertReads(string program)
    {
        var output = Dotnet.Run(program, ProjectFiles.Root,
            ["extract", "corpus/xinxiang-hrss-2024/xinxiang-2024.pdf", "--out", _folder.In(Path.GetRandomFileName())]);
        Assert.That(output, Does.Contain(Read));
    }
}
