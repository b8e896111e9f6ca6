using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace Extractor.Mutation;

/// <summary>A copy of the project that holds every mutant, and is built once.</summary>
internal sealed class MutantCopy
{
    private const string Tests = "tests/Extractor.Tests";

    /// <summary>Seconds; a mutant that makes the tests run on is killed.</summary>
    private const int Longest = 600;

    private static readonly string[] Stages = ["Forms", "Narrative", "Reconciliation"];

    /// <summary>Read once: the words of the tables are put together when the program starts.</summary>
    private const string Switch = """
        namespace Extractor;

        internal static class Mutant
        {
            private static readonly int Active = int.Parse(System.Environment.GetEnvironmentVariable("EXTRACTOR_MUTANT") ?? "0", System.Globalization.CultureInfo.InvariantCulture);

            public static bool Is(int id) => id == Active;

            public static string Word(int id, string word) => id == Active ? "\uE000" : word;
        }
        """;

    private readonly string _folder;

    private MutantCopy(string folder, IReadOnlyList<Mutant> mutants) => (_folder, Mutants) = (folder, mutants);

    public IReadOnlyList<Mutant> Mutants { get; }

    /// <summary>Copies what git knows of the project, and instruments it; a folder that holds such a copy is taken as it is.</summary>
    public static MutantCopy Of(string project, string folder)
    {
        var list = Path.Combine(folder, "mutants.json");
        if (File.Exists(list)) return new MutantCopy(folder, JsonSerializer.Deserialize<List<Mutant>>(File.ReadAllText(list))!);
        var mutants = new List<Mutant>();
        foreach (var file in Output("git", project, "ls-files", "-z").Split('\0', StringSplitOptions.RemoveEmptyEntries))
        {
            var target = Path.Combine(folder, file);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            if (Stages.Any(s => file.StartsWith($"src/Extractor/{s}/", StringComparison.Ordinal)) && file.EndsWith(".cs", StringComparison.Ordinal))
                File.WriteAllText(target, Mutator.Instrument(file, File.ReadAllText(Path.Combine(project, file)), mutants));
            else if (File.Exists(Path.Combine(project, file))) File.Copy(Path.Combine(project, file), target, overwrite: true);
        }

        File.WriteAllText(Path.Combine(folder, "src", "Extractor", "Mutant.cs"), Switch);
        File.WriteAllText(list, JsonSerializer.Serialize(mutants));
        return new MutantCopy(folder, mutants);
    }

    public bool Build() =>
        Run(null, 0, "build", Tests, "-c", "Release", "-v", "q", "-nologo", "-p:TreatWarningsAsErrors=false", "-p:RunAnalyzers=false", "-p:NoWarn=CS1591");

    /// <summary>Whether the tests of a stage pass with a mutant switched on (0: none).</summary>
    public bool Test(int mutant, string stage)
    {
        var filter = $"FullyQualifiedName~Extractor.Tests.{stage}|FullyQualifiedName~Extractor.Tests.Corpus";
        return Run(TimeSpan.FromSeconds(Longest), mutant, "test", Tests, "-c", "Release", "--no-build", "--filter", filter, "--", "NUnit.StopOnError=true");
    }

    private bool Run(TimeSpan? limit, int mutant, params string[] args)
    {
        using var process = Process.Start(Start("dotnet", _folder, mutant, args))!;
        var output = process.StandardOutput.ReadToEndAsync();
        if (limit is { } most && !process.WaitForExit(most))
        {
            process.Kill(entireProcessTree: true);
            return false;
        }

        process.WaitForExit();
        if (process.ExitCode != 0 && args[0] == "build") Console.Error.WriteLine(output.Result);
        return process.ExitCode == 0;
    }

    private static string Output(string program, string folder, params string[] args)
    {
        using var process = Process.Start(Start(program, folder, 0, args))!;
        return process.StandardOutput.ReadToEnd();
    }

    private static ProcessStartInfo Start(string program, string folder, int mutant, string[] args)
    {
        var start = new ProcessStartInfo(program, args) { WorkingDirectory = folder, RedirectStandardOutput = true };
        start.Environment["EXTRACTOR_MUTANT"] = mutant.ToString(CultureInfo.InvariantCulture);
        return start;
    }
}
