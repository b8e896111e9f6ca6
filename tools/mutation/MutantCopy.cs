using System.Diagnostics;
using System.Formats.Tar;
using System.Globalization;
using System.Text.Json;

namespace Extractor.Mutation;

/// <summary>A copy of the project that holds every mutant, and is built once.</summary>
internal sealed class MutantCopy
{
    private const string RunnerProject = "tools/mutation/runner";
    private const string Endless = "killed by its process, which ended or did not end";

    /// <summary>In bytes, hexadecimal: a mutant that does not end shall not take the machine with it.</summary>
    private const string MostMemory = "C0000000";

    /// <summary>What words are looked for through: there it is told which a test meets.</summary>
    private const string Concept = "src/Extractor/Narrative/Lexicon/Concept.cs";

    private static readonly string[] Stages = ["Forms", "Narrative", "Reconciliation"];

    private const string Switch = """
        namespace Extractor;

        internal static class Mutant
        {
            public static int Active;

            /// <summary>Where it is there, which mutants would have changed the value of their condition.</summary>
            public static byte[]? Differs;

            public static bool IsAsked(int id) => id == Active || Differs is not null;

            public static bool Is(int id)
            {
                if (Differs is { } differs) differs[id] = 1;
                return id == Active;
            }

            public static bool Edge(int id, bool printed, bool moved)
            {
                if (Differs is { } differs && printed != moved) differs[id] = 1;
                return id == Active ? moved : printed;
            }

            public static bool Unasked(int id, bool printed, bool held)
            {
                if (printed == held) return printed;
                if (Differs is { } differs) differs[id] = 1;
                return id == Active ? held : printed;
            }

            public static string Word(int id, string word)
            {
                if (Differs is { } differs) differs[id] = 1;
                return id == Active ? "\uE000" : word;
            }

            public static readonly System.Collections.Generic.Dictionary<string, int> Words =
                new(System.Collections.Generic.ReferenceEqualityComparer.Instance);

            /// <summary>Words of a static table are looked for in a text: those that stand in it are met.</summary>
            public static string[] Asked(string[] words, System.ReadOnlySpan<char> text)
            {
                if (Differs is not { } differs) return words;
                foreach (var word in words)
                {
                    if (System.MemoryExtensions.IndexOf(text, word) >= 0 && Words.TryGetValue(word, out var id)) differs[id] = 1;
                }

                return words;
            }

            /// <summary>A word of a static table.</summary>
            public static string Held(int id, string word)
            {
                var held = new string(word.AsSpan());
                lock (Words) Words[held] = id;
                return held;
            }
        }
        """;

    private readonly string _folder;

    private MutantCopy(string folder, IReadOnlyList<Mutant> mutants) => (_folder, Mutants) = (folder, mutants);

    /// <summary>In the order of their ids, from 1.</summary>
    public IReadOnlyList<Mutant> Mutants { get; }

    private string Runner => Path.Combine(_folder, RunnerProject, "bin", "Release", "net10.0", "runner.dll");

    private string Kept => Path.Combine(_folder, "coverage.bin");

    /// <summary>Copies the project as it was last committed, and instruments it; a folder that holds such a copy is taken as it is.</summary>
    public static MutantCopy Of(string project, string folder)
    {
        var list = Path.Combine(folder, Mutant.Kept);
        if (File.Exists(list)) return new MutantCopy(folder, Mutant.All(folder));
        var mutants = new List<Mutant>();
        Directory.CreateDirectory(folder);
        var archive = Path.Combine(folder, "committed.tar");
        Output("git", project, "archive", "--format=tar", "-o", archive, "HEAD");
        TarFile.ExtractToDirectory(archive, folder, overwriteFiles: true);
        foreach (var path in Stages.SelectMany(s => Directory.GetFiles(Path.Combine(folder, "src", "Extractor", s), "*.cs", SearchOption.AllDirectories)))
        {
            var file = Path.GetRelativePath(folder, path).Replace('\\', '/');
            var instrumented = Mutator.Instrument(file, File.ReadAllText(path), mutants);
            File.WriteAllText(path, file == Concept ? Told(instrumented) : instrumented);
        }

        File.WriteAllText(Path.Combine(folder, "src", "Extractor", "Mutant.cs"), Switch);
        File.WriteAllText(list, JsonSerializer.Serialize(mutants));
        return new MutantCopy(folder, mutants);
    }

    private static string Told(string concept) => concept
        .Replace("Array.ConvertAll(words, static w => new string(w))", "words", StringComparison.Ordinal)
        .Replace("foreach (var word in _words)", "foreach (var word in global::Extractor.Mutant.Asked(_words, text))", StringComparison.Ordinal)
        .Replace("text.ContainsAny(_any)", "global::Extractor.Mutant.Asked(_words, text) is not null && text.ContainsAny(_any)", StringComparison.Ordinal)
        .Replace("text.IndexOfAny(_any)", "global::Extractor.Mutant.Asked(_words, text) is null ? -1 : text.IndexOfAny(_any)", StringComparison.Ordinal);

    public bool Build()
    {
        string[] args =
        [
            "build", RunnerProject, "-c", "Release", "-v", "q", "-nologo", "-nodeReuse:false", "-p:UseSharedCompilation=false",
            "-p:TreatWarningsAsErrors=false", "-p:RunAnalyzers=false", "-p:NoWarn=CS1591",
        ];
        using var process = Process.Start(Start("dotnet", _folder, args))!;
        var said = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0) Console.Error.WriteLine(said);
        return process.ExitCode == 0;
    }

    /// <summary>Runs every test once that it was not told of before, and keeps which mutants it meets.</summary>
    public void Record()
    {
        using var process = Process.Start(Start("dotnet", _folder, [Runner, "record", Kept]))!;
        Console.Write(process.StandardOutput.ReadToEnd());
        process.WaitForExit();
    }

    /// <summary>
    /// What became of mutants, in words. They are switched within one process. One that ends over a mutant has noticed it.
    /// </summary>
    public IEnumerable<(int Mutant, string Fate)> Test(IReadOnlyList<int> mutants)
    {
        for (var left = mutants; left.Count > 0;)
        {
            var done = 0;
            foreach (var (mutant, fate) in Run(left))
            {
                done++;
                yield return (mutant, fate);
            }

            if (done < left.Count) yield return (left[done++], Endless);
            left = [.. left.Skip(done)];
        }

    }

    public static bool IsKilled(string fate) => fate.StartsWith("killed", StringComparison.Ordinal);

    private IEnumerable<(int Mutant, string Fate)> Run(IReadOnlyList<int> ids)
    {
        var numbers = ids.Select(i => i.ToString(CultureInfo.InvariantCulture));
        using var process = Process.Start(Start("dotnet", _folder, [Runner, "run", Kept, .. numbers]))!;
        while (process.StandardOutput.ReadLine() is { } line)
        {
            if (line.Split(' ', 2) is [var id, var fate] && int.TryParse(id, CultureInfo.InvariantCulture, out var number)) yield return (number, fate);
        }
    }

    private static string Output(string program, string folder, params string[] args)
    {
        using var process = Process.Start(Start(program, folder, args))!;
        var said = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return said;
    }

    private static ProcessStartInfo Start(string program, string folder, string[] args)
    {
        var start = new ProcessStartInfo(program, args) { WorkingDirectory = folder, RedirectStandardOutput = true };
        start.Environment["DOTNET_GCHeapHardLimit"] = MostMemory;
        return start;
    }
}
