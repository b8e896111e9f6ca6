namespace Extractor.Deployment.Tests;

/// <summary>The sources in a folder of their own: what is built there in another way touches nothing that other tests run.</summary>
[SetUpFixture]
public sealed class SourceCopy
{
    private static readonly string[] Parts = ["src", "schemas"];

    private static TemporaryFolder? _folder;

    /// <summary>The copy's root.</summary>
    public static string Root => _folder!.Path;

    [OneTimeSetUp]
    public void Make()
    {
        _folder = new TemporaryFolder();
        foreach (var file in Directory.EnumerateFiles(ProjectFiles.Root)) File.Copy(file, Path.Combine(Root, Path.GetFileName(file)));
        foreach (var part in Parts) Copy(Path.Combine(ProjectFiles.Root, part), Path.Combine(Root, part));
    }

    [OneTimeTearDown]
    public void Remove() => _folder?.Dispose();

    /// <summary>Removes what a build of the project left there.</summary>
    public static void RemoveBuilt(string project)
    {
        var built = new DirectoryInfo(Path.Combine(Root, "src", project, "bin"));
        if (built.Exists) built.Delete(recursive: true);
    }

    private static void Copy(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in Directory.EnumerateFiles(from)) File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
        foreach (var folder in Directory.EnumerateDirectories(from))
        {
            if (Path.GetFileName(folder) is var name and not ("bin" or "obj")) Copy(folder, Path.Combine(to, name));
        }
    }
}
