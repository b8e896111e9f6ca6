using System.Diagnostics;
using NUnit.Framework.Interfaces;

namespace Extractor.Mutation;

/// <summary>How long each test took, and which mutants would have changed a condition in it.</summary>
internal sealed record Coverage(IReadOnlyDictionary<string, Met> Tests)
{
    private const int MostMutants = 100_000;

    /// <summary>Runs every test alone that is not known from before; one that fails without a mutant tells nothing, and is left out.</summary>
    public static Coverage Record(TestRun run, IReadOnlyDictionary<string, Met> known)
    {
        var tests = new Dictionary<string, Met>(known);
        foreach (var test in run.Tests.Where(t => !known.ContainsKey(t.FullName)))
        {
            var differs = new byte[MostMutants];
            Switch.Differs = differs;
            var watch = Stopwatch.StartNew();
            var result = run.Run([test], Timeout.InfiniteTimeSpan)!;
            var took = watch.Elapsed.TotalMilliseconds;
            Switch.Differs = null;
            if (result.ResultState.Status == TestStatus.Failed) Console.WriteLine($"left out, as it fails: {test.FullName}");
            else if (result.PassCount > 0)
                tests[test.FullName] = new Met(took, [.. Enumerable.Range(0, MostMutants).Where(i => differs[i] != 0)]);
        }

        return new Coverage(tests);
    }

    public void Write(string file)
    {
        using var writer = new BinaryWriter(File.Create(file));
        writer.Write(Tests.Count);
        foreach (var (name, (took, mutants)) in Tests)
        {
            writer.Write(name);
            writer.Write(took);
            writer.Write(mutants.Length);
            foreach (var mutant in mutants) writer.Write(mutant);
        }
    }

    public static Coverage Read(string file)
    {
        using var reader = new BinaryReader(File.OpenRead(file));
        var tests = new Dictionary<string, Met>();
        for (var left = reader.ReadInt32(); left > 0; left--)
        {
            var (name, took, mutants) = (reader.ReadString(), reader.ReadDouble(), new int[reader.ReadInt32()]);
            for (var i = 0; i < mutants.Length; i++) mutants[i] = reader.ReadInt32();
            tests[name] = new Met(took, mutants);
        }

        return new Coverage(tests);
    }
}

/// <param name="Took">In milliseconds.</param>
/// <param name="Mutants">In order.</param>
internal sealed record Met(double Took, int[] Mutants);
