using System.Globalization;

namespace Extractor.Benchmarks;

/// <summary>Runs everything over each number of copies, and prints it side by side.</summary>
internal sealed class Comparison(BenchmarkOptions options, TextWriter output)
{
    private readonly Dictionary<int, Measurement> _whole = [];

    public void Run()
    {
        var pages = Pages();
        foreach (var copies in options.Copies) Run(copies, pages);
        foreach (var (copies, took) in _whole.Where(w => w.Key > 1 && _whole.ContainsKey(1)))
            output.WriteLine($"{copies} copies take {took.Wall / (copies * _whole[1].Wall):F2} of {copies} times the time of one copy, "
                + $"{took.Cpu / (copies * _whole[1].Cpu):F2} of its CPU time");
        output.WriteLine("In one process, once compiled, CPU seconds for one copy:");
        output.Write(OwnProcess.Run([StageRun.Argument, .. options.Files]).Output);
    }

    private int Pages()
    {
        var counts = OwnProcess.Run([ReaderRun.Argument, .. options.Files]).Output.Trim();
        output.WriteLine($"{options.Files.Count} files, {counts}; {Environment.ProcessorCount} cores, {options.Jobs} jobs");
        return int.Parse(counts.Split(' ')[0], CultureInfo.InvariantCulture);
    }

    private void Run(int copies, int pages)
    {
        using var folder = new CopyFolder(options.Files, copies);
        var took = Enumerable.Range(0, options.Repeat).SelectMany(_ => Round(folder)).GroupBy(m => m.Name)
            .Select(g => (Name: g.Key, Took: Measurement.Best([.. g.Select(m => m.Took)]))).ToList();
        _whole[copies] = took.Single(t => t.Name == Contender.Whole).Took;
        var yardsticks = Contender.Others.Select(o => took.FirstOrDefault(t => t.Name == o.Name).Took).ToList();
        output.WriteLine($"{copies} × {"",-24} wall s    CPU s  docs/s pages/s  docs/CPU-s pages/CPU-s  peak MB  CPU: of mutool  of pdftotext");
        foreach (var (name, m) in took)
        {
            var files = folder.Files.Count;
            var ratios = string.Concat(yardsticks.Select(y => y is null ? $"{"-",14}" : $"{m.Cpu / y.Cpu,14:F2}"));
            output.WriteLine($"  {name,-25} {m.Wall.TotalSeconds,7:F2} {m.Cpu.TotalSeconds,8:F2} {files / m.Wall.TotalSeconds,7:F1} "
                + $"{pages * copies / m.Wall.TotalSeconds,7:F0} {files / m.Cpu.TotalSeconds,11:F1} {pages * copies / m.Cpu.TotalSeconds,11:F0} "
                + $"{m.PeakMegabytes,8}  {ratios}");
        }
    }

    /// <summary>Own and other programs by turns, so that a busy machine slows all of them.</summary>
    private IEnumerable<(string Name, Measurement Took)> Round(CopyFolder copies)
    {
        var written = Directory.CreateTempSubdirectory("extractor-written-");
        foreach (var other in Contender.Others.Append(Contender.Reader))
        {
            if (other.TryTake(copies, "") is { } took) yield return (other.Name, took);
        }

        var own = Contender.Own(options).Select(c => (c.Name, Took: c.Take(copies, written.FullName))).ToList();
        written.Delete(recursive: true);
        foreach (var part in own) yield return part;
        yield return (Contender.Whole, own[0].Took.Then(own[1].Took));
    }
}
