using System.Diagnostics;
using System.Formats.Tar;
using System.Globalization;
using System.Text.Json;

namespace Extractor.Mutation;

/// <summary>A copy of the project that holds every mutant, and is built once.</summary>
internal sealed class MutantCopy
{
    private const string Runner = "tools/mutation/runner";

    private static readonly string[] Stages = ["Forms", "Narrative", "Reconciliation"];

    private const string Switch = """
        namespace Extractor;

        internal static class Mutant
        {
            public static int Active = int.TryParse(System.Environment.GetEnvironmentVariable("EXTRACTOR_MUTANT"), out var id) ? id : 0;

            public static bool Is(int id) => id == Active;

            public static string Word(int id, string word) => id == Active ? "\uE000" : word;
        }
        """;

    private readonly string _folder;

    private MutantCopy(string folder, IReadOnlyList<Mutant> mutants) => (_folder, Mutants) = (folder, mutants);

    public IReadOnlyList<Mutant> Mutants { get; }

    /// <summary>Copies the project as it was last committed, and instruments it; a folder that holds such a copy is taken as it is.</summary>
    public static MutantCopy Of(string project, string folder)
    {
        var list = Path.Combine(folder, "mutants.json");
        if (File.Exists(list)) return new MutantCopy(folder, JsonSerializer.Deserialize<List<Mutant>>(File.ReadAllText(list))!);
        var mutants = new List<Mutant>();
        Directory.CreateDirectory(folder);
        var archive = Path.Combine(folder, "committed.tar");
        Output("git", project, "archive", "--format=tar", "-o", archive, "HEAD");
        TarFile.ExtractToDirectory(archive, folder, overwriteFiles: true);
        foreach (var path in Stages.SelectMany(s => Directory.GetFiles(Path.Combine(folder, "src", "Extractor", s), "*.cs", SearchOption.AllDirectories)))
        {
            var file = Path.GetRelativePath(folder, path).Replace('\\', '/');
            File.WriteAllText(path, Mutator.Instrument(file, File.ReadAllText(path), mutants));
        }

        File.WriteAllText(Path.Combine(folder, "src", "Extractor", "Mutant.cs"), Switch);
        File.WriteAllText(list, JsonSerializer.Serialize(mutants));
        return new MutantCopy(folder, mutants);
    }

    public bool Build()
    {
        string[] args =
        [
            "build", Runner, "-c", "Release", "-v", "q", "-nologo", "-nodeReuse:false", "-p:UseSharedCompilation=false", "-p:TreatWarningsAsErrors=false",
            "-p:RunAnalyzers=false", "-p:NoWarn=CS1591",
        ];
        using var process = Process.Start(Start("dotnet", _folder, 0, args))!;
        var said = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0) Console.Error.WriteLine(said);
        return process.ExitCode == 0;
    }

    /// <summary>
    /// The mutants of a stage that its tests do not notice; 0 stands for none. Conditions are switched within one process; the words of the tables are put
    /// together when a program starts, so that each of those takes one of its own.
    /// </summary>
    public IEnumerable<(int Mutant, bool IsKilled)> Test(string stage, IReadOnlyList<int> conditions, IReadOnlyList<int> words)
    {
        for (var left = conditions; left.Count > 0;)
        {
            var done = 0;
            foreach (var result in Run(stage, 0, left))
            {
                done++;
                yield return result;
            }

            if (done < left.Count) yield return (left[done++], true);
            left = [.. left.Skip(done)];
        }

        foreach (var word in words) yield return (word, Run(stage, word, [word]).All(r => r.IsKilled));
    }

    private IEnumerable<(int Mutant, bool IsKilled)> Run(string stage, int mutant, IReadOnlyList<int> ids)
    {
        var numbers = ids.Select(i => i.ToString(CultureInfo.InvariantCulture));
        var start = Start("dotnet", _folder, mutant, [$"{Runner}/bin/Release/net10.0/runner.dll", stage, .. numbers]);
        using var process = Process.Start(start)!;
        while (process.StandardOutput.ReadLine() is { } line)
        {
            if (line.Split(' ') is [var id, "killed" or "survives"] parts && int.TryParse(id, CultureInfo.InvariantCulture, out var number))
                yield return (number, parts[1] == "killed");
        }
    }

    private static string Output(string program, string folder, params string[] args)
    {
        using var process = Process.Start(Start(program, folder, 0, args))!;
        var said = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return said;
    }

    private static ProcessStartInfo Start(string program, string folder, int mutant, string[] args)
    {
        var start = new ProcessStartInfo(program, args) { WorkingDirectory = folder, RedirectStandardOutput = true };
        start.Environment["EXTRACTOR_MUTANT"] = mutant.ToString(CultureInfo.InvariantCulture);
        return start;
    }
}
