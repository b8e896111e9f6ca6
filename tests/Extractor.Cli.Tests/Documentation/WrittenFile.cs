namespace Extractor.Cli.Tests.Documentation;

/// <summary>A file of the project that is written from the source.</summary>
internal static class WrittenFile
{
    /// <summary>Set to 1, a test rewrites the file, and fails so that nobody takes that for a pass.</summary>
    private const string Switch = "EXTRACTOR_REGENERATE";

    public static string Read(string path) => File.Exists(In(path)) ? File.ReadAllText(In(path)) : "";

    /// <param name="path">From the project's root.</param>
    public static void AssertIs(string path, string text)
    {
        if (Environment.GetEnvironmentVariable(Switch) == "1" && Read(path) != text)
        {
            File.WriteAllText(In(path), text);
            Assert.Fail($"{path} is rewritten: look at its difference, and run again without {Switch}.");
        }

        Assert.That(Read(path), Is.EqualTo(text), $"If the change is meant, run with {Switch}=1.");
    }

    public static string In(string path) => Path.Combine(ProjectFiles.Root, path);
}
