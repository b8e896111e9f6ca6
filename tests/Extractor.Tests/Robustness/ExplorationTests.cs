using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Extractor.Fuzz.Guided;
using Extractor.Fuzz.Targets;

namespace Extractor.Tests.Robustness;

/// <summary>
/// Inputs that the branches they take lead on to others: about a minute of it in each run of the tests, in a copy of the program that
/// says which branches are taken. tests/Extractor.Fuzz/nightly.sh goes on for as long as one likes.
/// </summary>
internal sealed partial class ExplorationTests
{
    /// <summary>What one input may take of the memory, in the hexadecimal digits that the runtime reads.</summary>
    private const string MostMemory = "40000000";

    private string _copy = "";

    [OneTimeSetUp]
    public void Instrument()
    {
        _copy = Directory.CreateTempSubdirectory("instrumented").FullName;
        var built = Path.Combine(ProjectFiles.Root, "tests", "Extractor.Fuzz", "bin", Configuration, "net10.0");
        var (code, said) = Run(Path.Combine(built, "Extractor.Fuzz.dll"), "instrument", _copy);
        Assert.That(code, Is.Zero, said);
    }

    [OneTimeTearDown]
    public void Delete() => Directory.Delete(_copy, recursive: true);

    [TestCase("reader", 3000)]
    [TestCase("layout", 500)]
    [TestCase("narrative", 1200)]
    [TestCase("json", 3000)]
    [TestCase("manifest", 5000)]
    public void Nothing_is_thrown_but_what_says_why(string target, int runs)
    {
        var (code, said) = Run(Path.Combine(_copy, "Extractor.Fuzz.dll"), "explore", target, runs.ToString(CultureInfo.InvariantCulture),
            Path.Combine(_copy, "found"));
        TestContext.Out.WriteLine(said);
        var kept = Kept().Match(said);
        Assert.Multiple(() =>
        {
            Assert.That(code, Is.Zero, said);
            Assert.That(kept.Success && kept.Groups[1].Value != "0", "no input led anywhere: is the copy instrumented?");
        });
    }

    [Test]
    public void A_fault_is_found_told_once_and_kept()
    {
        var target = new FuzzTarget("made", input => _ = input.Contains((byte)'7') ? throw new InvalidOperationException("seven") : 0, (_, _) => false);
        var found = Path.Combine(_copy, "made");
        var exploration = new Exploration(target, [Encoding.ASCII.GetBytes("1 2 3")], 1, found);
        exploration.Run(() => exploration.Runs >= 2000);
        Assert.Multiple(() =>
        {
            Assert.That(exploration.Faults, Has.Count.EqualTo(1));
            Assert.That(Directory.GetFiles(found).Select(File.ReadAllBytes).Single(), Does.Contain((byte)'7'));
        });
    }

    [Test]
    public void Every_target_has_examples() =>
        Assert.That(FuzzTarget.All.Where(t => t.Examples().Count == 0).Select(t => t.Name), Is.Empty);

    private static string Configuration => new DirectoryInfo(TestContext.CurrentContext.TestDirectory).Parent!.Name;

    private static (int Code, string Said) Run(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["DOTNET_GCHeapHardLimit"] = MostMemory;
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var said = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, said + errors.Result);
    }

    [GeneratedRegex("([0-9]+) inputs kept")]
    private static partial Regex Kept();
}
