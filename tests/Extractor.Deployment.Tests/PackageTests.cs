using System.IO.Compression;
using System.Text.RegularExpressions;

namespace Extractor.Deployment.Tests;

/// <summary>The packages, taken by others: the library into a program, the command as a tool.</summary>
public sealed partial class PackageTests
{
    /// <summary>A version of its own: no cache holds an older package of that name.</summary>
    private static readonly string Version = $"0.1.0-test.{DateTime.UtcNow:yyyyMMddHHmmss}";

    private static readonly string Document = Path.Combine(ProjectFiles.Root, "corpus", "xinxiang-hrss-2024", "xinxiang-2024.pdf");

    private readonly TemporaryFolder _folder = new();

    [OneTimeSetUp]
    public void Pack() => Dotnet.Run(SourceCopy.Root, "pack", "src/Extractor.Cli", "-c", "Release", "-o", _folder.In("packages"), $"-p:Version={Version}");

    [OneTimeTearDown]
    public void Clean()
    {
        _folder.Dispose();
        SourceCopy.RemoveBuilt("Extractor.Cli");
    }

    [Test]
    public void The_readmes_program_uses_the_library()
    {
        PackLibraries();
        var (program, printed) = ReadmeProgram();
        _folder.Write("program/Program.cs", program);
        _folder.Write("program/program.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
                <RestoreAdditionalProjectSources>{_folder.In("packages")}</RestoreAdditionalProjectSources>
                <RestorePackagesPath>{_folder.In("restored")}</RestorePackagesPath>
                <RestoreFallbackFolders>{GlobalPackages}</RestoreFallbackFolders>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="Extractor.Core" Version="{Version}" />
              </ItemGroup>
            </Project>
            """);
        Dotnet.Run(_folder.In("program"), "build", "-o", _folder.In("built"));
        var output = Dotnet.Run("dotnet", _folder.Path, [_folder.In("built/program.dll"), Document]);
        Assert.Multiple(() =>
        {
            Assert.That(output.TrimEnd(), Is.EqualTo(printed.TrimEnd()), output);
            Assert.That(File.ReadAllText(_folder.In("accounts.json")), Does.StartWith("{\n \"schema_version\": 1,"));
        });
    }

    [Test]
    public void The_tool_reads_a_document()
    {
        Dotnet.Run(_folder.Path, "tool", "install", "extractor", "--tool-path", _folder.In("tools"), "--add-source", _folder.In("packages"), "--version",
            Version);
        var output = Dotnet.Run(_folder.In("tools/extractor"), ProjectFiles.Root, ["extract", Document, "--out", _folder.In("extracted")]);
        Assert.That(output, Does.Contain("complete, 14 tables, 264 figures, "));
    }

    [Test]
    public void The_library_says_what_it_is_and_what_it_needs()
    {
        PackLibraries();
        using var package = ZipFile.OpenRead(_folder.In($"packages/Extractor.Core.{Version}.nupkg"));
        using var reader = new StreamReader(package.GetEntry("Extractor.Core.nuspec")!.Open());
        var nuspec = reader.ReadToEnd();
        Assert.Multiple(() =>
        {
            Assert.That(package.Entries.Select(e => e.FullName),
                Is.SupersetOf(new[] { "README.md", "NOTICE", "lib/net10.0/Extractor.Core.dll", "lib/net10.0/Extractor.Core.xml" }));
            Assert.That(nuspec, Does.Contain("<license type=\"expression\">Apache-2.0</license>").And.Contain("<readme>README.md</readme>"));
            Assert.That(Dependency().Matches(nuspec).Select(m => m.Groups[1].Value),
                Is.SupersetOf(new[] { "Extractor.Pdf", "Newtonsoft.Json", "Microsoft.Data.Sqlite" }));
            Assert.That(File.Exists(_folder.In($"packages/Extractor.Core.{Version}.snupkg")), Is.True);
        });
    }

    private static string GlobalPackages =>
        Environment.GetEnvironmentVariable("NUGET_PACKAGES")
            ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");

    private void PackLibraries()
    {
        if (File.Exists(_folder.In($"packages/Extractor.Core.{Version}.nupkg"))) return;
        foreach (var project in (string[])["Extractor.Pdf", "Extractor.PdfPig", "Extractor"])
            Dotnet.Run(SourceCopy.Root, "pack", $"src/{project}", "-c", "Release", "-o", _folder.In("packages"), $"-p:Version={Version}");
    }

    /// <summary>The C# program of the README and what it says that it prints.</summary>
    private static (string Program, string Printed) ReadmeProgram()
    {
        var match = Program().Match(File.ReadAllText(Path.Combine(ProjectFiles.Root, "README.md")));
        Assert.That(match.Success, "The README shows no program with its output.");
        return (match.Groups[1].Value, match.Groups[2].Value);
    }

    [GeneratedRegex("```csharp\n([^`]*)```\n\n```text\n([^`]*)```", RegexOptions.CultureInvariant)]
    private static partial Regex Program();

    [GeneratedRegex("<dependency id=\"([^\"]+)\"", RegexOptions.CultureInvariant)]
    private static partial Regex Dependency();
}
