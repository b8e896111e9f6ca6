namespace Extractor.Tests.Approved;

/// <summary>
/// Small texts with what they come out as, letter for letter: a change that nobody meant shows here, whatever it touches. Of a change that is meant look
/// at the difference that rewriting makes. The texts were chosen so that each change of a word or a condition alters one of them at least.
/// </summary>
internal sealed class ApprovedFile(string name, Func<string, string> read)
{
    public const string Output = "\n----\n";
    public const string End = "\n====\n";

    /// <summary>Set to 1, a test rewrites what it expects, and fails so that nobody takes that for a pass.</summary>
    private const string Switch = "EXTRACTOR_REGENERATE";

    private readonly string _path = Path.Combine(ProjectFiles.Root, "tests", "Extractor.Tests", "Approved", name);

    /// <summary>A test holds some texts, as thousands of tests take longer to be told apart than to run.</summary>
    private const int TextsOfTest = 20;

    public IEnumerable<string> Texts => Blocks().Select(b => b[0]);

    public IEnumerable<TestCaseData> Cases() => Blocks().Chunk(TextsOfTest).Select((blocks, i) =>
        new TestCaseData(blocks.Select(b => b[0]).ToArray(), blocks.Select(b => b[1]).ToArray()).SetArgDisplayNames($"{i + 1}"));

    public void Hold(string[] texts, string[] expected) => Assert.Multiple(() =>
    {
        foreach (var (text, output) in texts.Zip(expected))
            Assert.That(read(text), Is.EqualTo(output), $"{text}\nIf the change is meant, run with {Switch}=1.");
    });

    public void Rewrite()
    {
        if (Environment.GetEnvironmentVariable(Switch) != "1") return;
        var written = string.Concat(Blocks().Select(b => b[0] + Output + read(b[0]) + End));
        if (written == File.ReadAllText(_path)) return;
        File.WriteAllText(_path, written);
        Assert.Fail($"{_path} is rewritten: look at its difference, and run again without {Switch}.");
    }

    private IEnumerable<string[]> Blocks() => File.ReadAllText(_path).ReplaceLineEndings("\n").Split(End, StringSplitOptions.RemoveEmptyEntries)
        .Select(block => block.Split(Output));
}
